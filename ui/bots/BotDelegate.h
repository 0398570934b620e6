// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/BotTreeModel.h"

#include <QCache>
#include <QStyledItemDelegate>

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::bots {

struct BotLayout;
struct TextLine;

/// How a bot's row is laid out: with everything in words, or as a badge with signs.
enum class Form { List, Rail };

/// Paints a bot (badge, name, username, state with sign and words, and why where there is something to say)
/// and the line of a group. Rows with a reason are taller. Where it stands is BotLayout's matter.
class BotDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit BotDelegate(const look::Theme &theme, QObject *parent = nullptr);
    ~BotDelegate() override;

    /// Other words, or another look.
    void forget();
    void setForm(Form form) { m_form = form; }
    [[nodiscard]] Form form() const { return m_form; }

    void
    paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// Where the link of a bot's row is; empty where it has none.
    [[nodiscard]] QRect linkRect(const models::BotRow &bot, const QRect &row) const;

private:
    struct Kept;

    /// Of a row at the origin. Counts change every second, and each row is asked for its height as often as
    /// it is painted: what is laid out is kept until the bot, the width, the look or the language is another
    /// one.
    const BotLayout &layoutOf(const models::BotRow &bot, int width) const;
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option) const;
    /// At the painter's origin.
    void paintBot(QPainter &painter, int width, const models::BotRow &bot) const;
    void paintRail(QPainter &painter, const QStyleOptionViewItem &option, const models::BotRow &bot) const;
    void paintUnread(QPainter &painter, const TextLine &unread, const models::BotRow &bot) const;
    void paintColourBar(QPainter &painter, const QRect &bar, const models::BotRow &bot) const;
    void paintText(QPainter &painter, const TextLine &line, const QColor &colour) const;

    const look::Theme &m_theme;
    Form m_form = Form::List;
    mutable QCache<domain::BotKey, Kept> m_kept;
};

} // namespace botdeck::ui::bots
