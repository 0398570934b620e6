// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/UpdateDelegate.h"

#include "models/UpdateListModel.h"
#include "ui/look/Badge.h"
#include "ui/look/Icons.h"
#include "ui/look/TextCache.h"
#include "ui/look/Theme.h"
#include "ui/monitor/KindTexts.h"
#include "ui/monitor/UpdatesTable.h"

#include <QHeaderView>
#include <QPainter>

#include <array>

namespace botdeck::ui::monitor {

namespace {

using look::Face;
using look::Token;
using Model = models::UpdateListModel;

constexpr int cellPadding = 8;
constexpr int kindSignSide = 16;

struct ColumnLook
{
    Face face;
    Token ink;
    /// How much of the cell a placeholder covers, in per cent.
    int placeholder;
};

constexpr std::array<ColumnLook, Model::ColumnCount> columns{{
    {Face::Mono, Token::Text2, 90},
    {Face::Body, Token::Text, 70},
    {Face::Body, Token::Text2, 60},
    {Face::Body, Token::Text, 75},
    {Face::Body, Token::Text2, 65},
    {Face::Body, Token::Text, 55},
    {Face::Body, Token::Text2, 60},
    {Face::Mono, Token::Text2, 80},
    {Face::Mono, Token::Text2, 80},
    {Face::Mono, Token::Text2, 80},
    {Face::Mono, Token::Text2, 60},
    {Face::Mono, Token::Text2, 40},
    {Face::Body, Token::Text2, 60},
    {Face::Mono, Token::Text2, 70},
}};

} // namespace

UpdateDelegate::UpdateDelegate(const look::Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_texts(new look::TextCache(theme, this))
    , m_events(theme, *m_texts)
{
}

void UpdateDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *table = qobject_cast<const UpdatesTable *>(option.widget);
    if (table == nullptr)
        return;
    painter->save();
    paintBackground(*painter, *table, option, index);
    if (index.data(Model::EventRole).isValid())
        m_events.paint(*painter, *table, option, index);
    else
        paintCell(*painter, option.rect, index);
    paintCurrent(*painter, *table, option.rect, index);
    painter->restore();
}

void UpdateDelegate::paintCell(QPainter &painter, const QRect &cell, const QModelIndex &index) const
{
    const int pad = m_theme.px(cellPadding);
    QRect rect = cell.adjusted(pad, 0, -pad, -1);
    // Asked for first: this is what makes the model fetch a row that is not here.
    const QString text = index.data().toString();
    if (!index.data(Model::LoadedRole).toBool()) {
        paintPlaceholder(painter, rect, index);
        return;
    }
    rect = paintSign(painter, rect, index);
    const ColumnLook &looks = columns.at(size_t(index.column()));
    const bool faulty = index.data(Model::QuarantinedRole).toBool() && index.column() >= Model::KindColumn;
    m_texts->draw(painter, rect, text, looks.face, m_theme.colour(faulty ? Token::Warning : looks.ink));
}

void UpdateDelegate::paintBackground(
    QPainter &painter, const UpdatesTable &table, const QStyleOptionViewItem &option,
    const QModelIndex &index) const
{
    const QRect &rect = option.rect;
    if (option.state.testFlag(QStyle::State_Selected))
        painter.fillRect(rect, m_theme.colour(table.hasFocus() ? Token::Selection : Token::Unfocused));
    else if (table.hoveredRow() == index.row())
        painter.fillRect(rect, m_theme.colour(Token::Alternate));
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), m_theme.colour(Token::RowLine));
}

/// A frame round the whole row, while it is selected.
void UpdateDelegate::paintCurrent(
    QPainter &painter, const UpdatesTable &table, const QRect &rect, const QModelIndex &index) const
{
    if (table.currentIndex().row() != index.row() || !table.selectionModel()->isSelected(index))
        return;
    const QColor accent = m_theme.colour(Token::Accent);
    if (table.horizontalHeader()->sectionPosition(index.column()) == 0)
        painter.fillRect(QRect(rect.left(), rect.top(), m_theme.px(3), rect.height()), accent);
    if (table.hasFocus()) {
        painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), accent);
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), accent);
    }
}

void UpdateDelegate::paintPlaceholder(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const int width = rect.width() * columns.at(size_t(index.column())).placeholder / 100;
    const int height = m_theme.px(8);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.colour(Token::RowLine));
    painter.drawRoundedRect(QRectF(rect.left(), rect.center().y() - height / 2.0, width, height), 3, 3);
}

QRect UpdateDelegate::paintSign(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const int side = m_theme.px(kindSignSide);
    const QRect sign(rect.left(), rect.center().y() - side / 2 + 1, side, side);
    const QRect rest = rect.adjusted(side + m_theme.px(6), 0, 0, 0);
    if (index.column() == Model::BotColumn) {
        const QVariant platform = index.data(Model::PlatformRole);
        if (!platform.isValid())
            return rect;
        look::paintBadge(painter, sign, domain::PlatformId(platform.toInt()), m_theme);
        return rest;
    }
    if (index.column() == Model::KindColumn) {
        const bool faulty = index.data(Model::QuarantinedRole).toBool();
        const look::Icon icon =
            kindIcon(index.data(Model::KindRole).toString(), index.data(Model::ContentRole).toString());
        const QPixmap pixmap = look::tintedPixmap(
            icon, side, m_theme.colour(faulty ? Token::Warning : Token::Text2),
            painter.device()->devicePixelRatioF());
        painter.drawPixmap(sign.topLeft(), pixmap);
        return rest;
    }
    return rect;
}

} // namespace botdeck::ui::monitor
