// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QPushButton>

class QListView;

namespace botdeck::core {
class Clock;
}

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::converse {

class RowDelegate;

/// The day of the message at the top of the list, above it, unless a day's separator is seen there. Asks for
/// another day when it is clicked; the keyboard has the button in the header for that.
class FloatingDay final : public QPushButton
{
    Q_OBJECT

public:
    /// Of a list that shows domain::ChatMessage by `delegate`.
    FloatingDay(
        QListView &list, const RowDelegate &delegate, const look::Theme &theme, const core::Clock &clock);

    /// The list was scrolled or laid out.
    void place();
    /// Of the message at the top; invalid where there is none.
    [[nodiscard]] QDate day() const { return m_day; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// Whether a separator is seen where this would be.
    [[nodiscard]] bool isSeparatorSeen(int height) const;

    QListView &m_list;
    const RowDelegate &m_delegate;
    const look::Theme &m_theme;
    const core::Clock &m_clock;
    QDate m_day;
};

} // namespace botdeck::ui::converse
