// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/BotTreeModel.h"

#include <QStyledItemDelegate>

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::bots {

/// Paints a bot (badge, name, username, state with sign and words, and why where there is something to say)
/// and the line of a group. Rows with a reason are taller.
class BotDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit BotDelegate(const look::Theme &theme, QObject *parent = nullptr);

    void
    paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintGroup(QPainter &painter, const QRect &rect, const QModelIndex &index) const;
    void paintBot(QPainter &painter, const QStyleOptionViewItem &option, const models::BotRow &bot) const;
    void paintState(QPainter &painter, const QRect &rect, const models::BotRow &bot) const;
    [[nodiscard]] QStringList detailLines(const models::BotRow &bot, int rowWidth) const;
    [[nodiscard]] int textLeft() const;

    const look::Theme &m_theme;
};

} // namespace botdeck::ui::bots
