// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conversation/ChatMessage.h"

#include <QStyledItemDelegate>

namespace botdeck::core {
class Clock;
}

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::converse {

/// Paints a chat: initial, title, when it was last written to; below the title what went wrong, or what is
/// begun and not sent, or the last message; how much is unread.
class ChatDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    ChatDelegate(const look::Theme &theme, core::Clock &clock, QObject *parent = nullptr);

    void
    paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option) const;
    void paintTitle(QPainter &painter, const QRect &line, const domain::ChatEntry &chat) const;
    void paintLast(QPainter &painter, QRect line, const domain::ChatEntry &chat) const;
    /// At the right of the line; returns what is left of it.
    QRect paintUnread(QPainter &painter, const QRect &line, int unread) const;

    const look::Theme &m_theme;
    core::Clock &m_clock;
};

} // namespace botdeck::ui::converse
