// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/MessageRules.h"
#include "services/BackgroundWork.h"

#include <QObject>
#include <QTimer>

namespace botdeck::ui::composer {

/// A text as it was typed and what is known of it.
struct CheckedText
{
    domain::Dialect dialect = domain::Dialect::Plain;
    QString source = {};
    domain::ParsedText parsed = {};
    domain::TextLength length = {};
    domain::LengthUse use = {};
    /// To be JSON, and is none: no server could take it, and nothing of it would stand in the chat.
    bool isBroken = false;
};

/// Reads and counts. JSON that the platform takes besides rich text (cards) has no fault and no text that
/// could be shown.
CheckedText checkText(domain::Dialect dialect, const QString &source, const platform::MessageRules &rules);

/// Checks a text soon after it changed: many changes at once are one, and a long text is read in the
/// background.
class TextCheck final : public QObject
{
    Q_OBJECT

public:
    /// UTF-16 units; longer ones are not read in the window's thread.
    static constexpr qsizetype readAtOnce = 16'384;

    explicit TextCheck(QObject *parent = nullptr);

    void setRules(const platform::MessageRules &rules) { m_rules = rules; }
    void check(domain::Dialect dialect, const QString &source);
    /// What was given to check() last.
    [[nodiscard]] const QString &source() const { return m_source; }
    /// Does at once what is due; a long text stays under way.
    void flush();
    /// Whether last() is about what was given to check() last.
    [[nodiscard]] bool isCurrent() const { return m_isCurrent; }
    [[nodiscard]] const CheckedText &last() const { return m_last; }

Q_SIGNALS:
    void checked();

private:
    void run();
    void take(CheckedText read);

    services::BackgroundWork m_background;
    platform::MessageRules m_rules;
    QTimer m_soon;
    domain::Dialect m_dialect = domain::Dialect::Plain;
    QString m_source;
    CheckedText m_last;
    qint64 m_revision = 0;
    bool m_isCurrent = true;
};

} // namespace botdeck::ui::composer
