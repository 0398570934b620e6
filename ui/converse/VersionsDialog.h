// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conversation/ChatMessage.h"
#include "ui/widgets/Sheet.h"

class QLabel;
class QTextCursor;
class QTextEdit;

namespace botdeck::ui::converse {

/// What an edited message said before, the newest first: each text with what was added and removed since the
/// one before it, and when that was.
class VersionsDialog final : public widgets::Sheet
{
    Q_OBJECT

public:
    /// So many texts are shown, the newest ones, and of each so many UTF-16 units.
    static constexpr qsizetype textsShown = 20;
    static constexpr qsizetype unitsShown = 4'096;

    /// `nowMs`: wall time in ms since 1970.
    VersionsDialog(
        const look::Theme &theme, const domain::ChatMessage &message, qint64 nowMs, QWidget *parent);

protected:
    void retranslate() override;

private:
    void writeTexts();
    void writeChange(QTextCursor &at, const QString &before, const QString &now) const;

    /// Oldest first, the last one is how it stands.
    QList<domain::MessageVersion> m_texts;
    bool m_hasFirst = true;
    const qint64 m_nowMs;
    QLabel *m_legend;
    QTextEdit *m_shown;
};

} // namespace botdeck::ui::converse
