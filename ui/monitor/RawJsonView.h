// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Update.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPlainTextEdit;
class QToolButton;

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::monitor {

/// The selected update's bytes: as received, or with a line for each member. What is not readable as text is
/// written out, and of very large updates the beginning is shown, with words that say so.
class RawJsonView final : public QWidget
{
    Q_OBJECT

public:
    static constexpr qsizetype shownBytes = 64 * 1024;

    explicit RawJsonView(const look::Theme &theme, QWidget *parent = nullptr);

    /// Nothing is selected.
    void clear();
    /// This update's bytes are on their way.
    void expect(qint64 seq);
    /// Shown only where it is what was expected last.
    void showUpdate(qint64 seq, const QByteArray &raw, const domain::StoredUpdate &meta);

    [[nodiscard]] QToolButton &formattedSwitch() { return *m_formatted; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildLayout();
    void applyTheme();
    void refresh();
    void refreshHeading();
    void refreshBody();
    [[nodiscard]] QString caption() const;
    [[nodiscard]] QString notice(int invalidBytes, qsizetype shown) const;

    const look::Theme &m_theme;
    QLabel *m_sign;
    QLabel *m_title;
    QLabel *m_caption;
    QToolButton *m_formatted;
    QLabel *m_notice;
    QPlainTextEdit *m_text;
    QLabel *m_hint;
    std::optional<qint64> m_expected;
    std::optional<domain::StoredUpdate> m_update;
    QByteArray m_raw;
};

} // namespace botdeck::ui::monitor
