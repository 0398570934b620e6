// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/UpdateDelegate.h"

#include "models/UpdateListModel.h"
#include "ui/look/Badge.h"
#include "ui/look/Icons.h"
#include "ui/look/TextCache.h"
#include "ui/look/Theme.h"
#include "ui/monitor/CellPictures.h"
#include "ui/monitor/KindTexts.h"
#include "ui/monitor/UpdatesTable.h"
#include "ui/widgets/HitSpans.h"

#include <QHeaderView>
#include <QPainter>

#include <array>
#include <optional>

namespace botdeck::ui::monitor {

namespace {

using look::Face;
using look::Token;
using models::UpdateListModel;

constexpr int cellPadding = 8;
constexpr int kindSignSide = 16;
constexpr int remarkSide = 15;
constexpr int smallRemarkSide = 12;
// Behind the numbers of the platforms.
constexpr int firstIcon = 100;

/// What a column's cells say: what others said already, or each something of its own.
enum class Says { Again, Anew };

struct ColumnLook
{
    Face face;
    Token ink;
    /// How much of the cell a placeholder covers, in per cent.
    int placeholder;
    Says says;
};

constexpr std::array<ColumnLook, UpdateListModel::ColumnCount> columns{{
    {Face::Body, Token::Text2, 0, Says::Anew},
    {Face::Mono, Token::Text2, 90, Says::Anew},
    {Face::Body, Token::Text, 70, Says::Again},
    {Face::Body, Token::Text2, 60, Says::Again},
    {Face::Body, Token::Text, 75, Says::Again},
    {Face::Body, Token::Text2, 65, Says::Again},
    {Face::Body, Token::Text, 55, Says::Anew},
    {Face::Body, Token::Text2, 60, Says::Again},
    {Face::Mono, Token::Text2, 80, Says::Anew},
    {Face::Mono, Token::Text2, 80, Says::Again},
    {Face::Mono, Token::Text2, 80, Says::Again},
    {Face::Mono, Token::Text2, 60, Says::Again},
    {Face::Mono, Token::Text2, 40, Says::Again},
    {Face::Body, Token::Text2, 60, Says::Again},
    {Face::Mono, Token::Text2, 70, Says::Anew},
}};

} // namespace

struct UpdateDelegate::Looks
{
    Face face;
    QColor ink;
    /// At most one of the two.
    std::optional<domain::PlatformId> platform = {};
    std::optional<look::Icon> icon = {};
    bool isTime = false;

    /// A number for each sign.
    [[nodiscard]] int sign() const
    {
        if (platform)
            return int(*platform);
        return icon ? firstIcon + int(*icon) : -1;
    }
};

UpdateDelegate::UpdateDelegate(const look::Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_texts(new look::TextCache(theme, this))
    , m_pictures(new CellPictures(theme, this))
    , m_events(theme, *m_texts)
{
}

void UpdateDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *table = qobject_cast<const UpdatesTable *>(option.widget);
    if (table == nullptr)
        return;
    const QColor paper = paperOf(*table, option, index);
    if (index.data(UpdateListModel::EventRole).isValid()) {
        painter->save();
        paintPaper(*painter, option.rect, paper);
        m_events.paint(*painter, *table, option, index);
        painter->restore();
    } else {
        paintUpdate(*painter, option.rect, paper, index);
    }
    paintCurrent(*painter, *table, option.rect, index);
}

QColor UpdateDelegate::paperOf(
    const UpdatesTable &table, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (option.state.testFlag(QStyle::State_Selected))
        return m_theme.colour(table.hasFocus() ? Token::Selection : Token::Unfocused);
    return m_theme.colour(table.hoveredRow() == index.row() ? Token::Alternate : Token::Base);
}

void UpdateDelegate::paintPaper(QPainter &painter, const QRect &rect, const QColor &paper) const
{
    painter.fillRect(rect, paper);
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), m_theme.colour(Token::RowLine));
}

void UpdateDelegate::paintUpdate(
    QPainter &painter, const QRect &rect, const QColor &paper, const QModelIndex &index) const
{
    // Asked for first: this is what makes the model fetch a row that is not here.
    const QString text = index.data().toString();
    if (!index.data(UpdateListModel::LoadedRole).toBool()) {
        paintPaper(painter, rect, paper);
        paintPlaceholder(painter, rect, index);
        return;
    }
    if (index.column() == UpdateListModel::MarkColumn) {
        paintPaper(painter, rect, paper);
        paintRemark(painter, rect, index);
        return;
    }
    const Looks looks = looksOf(index);
    const QStringList needles = needlesOf(index.column());
    const bool hasHits = !needles.isEmpty() && !widgets::hitSpans(text, needles).isEmpty();
    if (hasHits || columns.at(size_t(index.column())).says == Says::Anew) {
        paintPaper(painter, rect, paper);
        paintCell(painter, rect, text, looks);
        if (hasHits)
            paintHits(painter, rect, text, needles, looks.face);
        return;
    }
    m_pictures->draw(
        painter, rect, {text, index.column(), looks.sign(), paper, looks.ink},
        [this, size = rect.size(), &paper, &text, &looks](QPainter &onto) {
            paintPaper(onto, QRect(QPoint(), size), paper);
            paintCell(onto, QRect(QPoint(), size), text, looks);
        });
}

void UpdateDelegate::paintCell(
    QPainter &painter, const QRect &cell, const QString &text, const Looks &looks) const
{
    const int pad = m_theme.px(cellPadding);
    const QRect rect = cell.adjusted(pad, 0, -pad, -1);
    const QRect room = paintSign(painter, rect, looks);
    if (looks.isTime)
        m_texts->drawParts(painter, room, text, text.lastIndexOf(u'.'), looks.face, looks.ink);
    else
        m_texts->draw(painter, room, text, looks.face, looks.ink);
}

UpdateDelegate::Looks UpdateDelegate::looksOf(const QModelIndex &index) const
{
    const int column = index.column();
    const ColumnLook &row = columns.at(size_t(column));
    const bool faulty =
        column >= UpdateListModel::KindColumn && index.data(UpdateListModel::QuarantinedRole).toBool();
    Looks looks{row.face, m_theme.colour(faulty ? Token::Warning : row.ink)};
    looks.isTime = column == UpdateListModel::TimeColumn;
    if (column == UpdateListModel::BotColumn) {
        const QVariant platform = index.data(UpdateListModel::PlatformRole);
        if (platform.isValid())
            looks.platform = domain::PlatformId(platform.toInt());
    } else if (column == UpdateListModel::KindColumn) {
        looks.icon = kindIcon(
            index.data(UpdateListModel::KindRole).toString(),
            index.data(UpdateListModel::ContentRole).toString());
    }
    return looks;
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

void UpdateDelegate::paintPlaceholder(QPainter &painter, const QRect &cell, const QModelIndex &index) const
{
    const int pad = m_theme.px(cellPadding);
    const QRect rect = cell.adjusted(pad, 0, -pad, -1);
    const int width = rect.width() * columns.at(size_t(index.column())).placeholder / 100;
    const int height = m_theme.px(8);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.colour(Token::RowLine));
    painter.drawRoundedRect(QRectF(rect.left(), rect.center().y() - height / 2.0, width, height), 3, 3);
    painter.restore();
}

QStringList UpdateDelegate::needlesOf(int column) const
{
    if (column == UpdateListModel::SummaryColumn)
        return m_hits.text;
    if (column == UpdateListModel::ChatColumn)
        return m_hits.chat;
    return column == UpdateListModel::FromColumn ? m_hits.from : QStringList();
}

/// Over the text, as far as that is seen: on the ground of a hit every ink must read well.
void UpdateDelegate::paintHits(
    QPainter &painter, const QRect &cell, const QString &text, const QStringList &needles,
    look::Face face) const
{
    const int pad = m_theme.px(cellPadding);
    const QRect room = cell.adjusted(pad, 0, -pad, -1);
    const QFont &font = m_theme.font(face);
    const QFontMetrics metrics(font);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, room.width());
    painter.save();
    painter.setClipRect(room, Qt::IntersectClip);
    painter.setFont(font);
    painter.setPen(m_theme.colour(Token::Text));
    for (const widgets::HitSpan &span : widgets::hitSpans(shown, needles)) {
        const QString hit = shown.mid(span.at, span.length);
        const int left = room.left() + metrics.horizontalAdvance(shown.left(span.at));
        const int top = room.center().y() - metrics.height() / 2;
        painter.fillRect(
            QRect(left, top, metrics.horizontalAdvance(hit), metrics.height()), m_theme.colour(Token::Hit));
        painter.drawText(
            QRect(left, room.top(), room.width(), room.height()),
            Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, hit);
    }
    painter.restore();
}

/// A flag, a note, or both beside each other.
void UpdateDelegate::paintRemark(QPainter &painter, const QRect &cell, const QModelIndex &index) const
{
    const bool isBoth =
        index.data(UpdateListModel::MarkedRole).toBool() && index.data(UpdateListModel::NotedRole).toBool();
    const int side = m_theme.px(isBoth ? smallRemarkSide : remarkSide);
    const qreal ratio = painter.device()->devicePixelRatioF();
    QPoint at(cell.left() + m_theme.px(isBoth ? 3 : cellPadding), cell.center().y() - side / 2);
    const auto paintOne = [&](look::Icon icon, Token ink) {
        painter.drawPixmap(at, look::tintedPixmap(icon, side, m_theme.colour(ink), ratio));
        at.rx() += side + 1;
    };
    if (index.data(UpdateListModel::MarkedRole).toBool())
        paintOne(look::Icon::Flag, Token::Warning);
    if (index.data(UpdateListModel::NotedRole).toBool())
        paintOne(look::Icon::Note, Token::Accent);
    if (index.data(UpdateListModel::UnconfirmedRole).toBool())
        paintOne(look::Icon::Eye, Token::Text2);
}

QRect UpdateDelegate::paintSign(QPainter &painter, const QRect &rect, const Looks &looks) const
{
    if (!looks.platform && !looks.icon)
        return rect;
    const int side = m_theme.px(kindSignSide);
    const QRect sign(rect.left(), rect.center().y() - side / 2 + 1, side, side);
    if (looks.platform) {
        look::paintBadge(painter, sign, *looks.platform, m_theme);
    } else {
        const qreal ratio = painter.device()->devicePixelRatioF();
        painter.drawPixmap(sign.topLeft(), look::tintedPixmap(*looks.icon, side, looks.ink, ratio));
    }
    return rect.adjusted(side + m_theme.px(6), 0, 0, 0);
}

} // namespace botdeck::ui::monitor

#include "moc_UpdateDelegate.cpp"
