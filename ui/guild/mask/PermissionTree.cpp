// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/mask/PermissionTree.h"

#include "ui/guild/ChevronPainter.h"
#include "ui/guild/mask/PermissionDelegate.h"
#include "ui/guild/mask/PermissionFilter.h"
#include "ui/guild/mask/PermissionModel.h"
#include "ui/look/Theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>

#include <algorithm>
#include <array>
#include <utility>

namespace botdeck::ui::guild {

namespace {

using look::Face;
using look::Token;

constexpr int groupPadding = 12;
constexpr int chevronSide = 8;
constexpr int headerHeight = 26;
/// Of nearly all names, and of the longest with its star.
constexpr int nameLetters = 22;
constexpr int mostNameLetters = 28;
constexpr int nameMargins = 20;
constexpr int bitWidth = 36;
constexpr int channelsWidth = 80;
constexpr int allowWidth = 110;
constexpr int wantedWords = 250;

int bitOf(const QModelIndex &index)
{
    return index.data(PermissionModel::RowRole).value<PermissionRow>().bit;
}

} // namespace

PermissionTree::PermissionTree(PermissionFilter &filter, const look::Theme &theme, QWidget *parent)
    : QTreeView(parent)
    , m_filter(filter)
    , m_theme(theme)
    , m_delegate(new PermissionDelegate(theme, this))
{
    setObjectName(QStringLiteral("permissions"));
    setModel(&filter);
    setItemDelegate(m_delegate);
    setFrameShape(NoFrame);
    setIndentation(0);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setExpandsOnDoubleClick(false);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setAllColumnsShowFocus(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(false);
    header()->setSectionResizeMode(QHeaderView::Fixed);
    header()->setSectionResizeMode(PermissionModel::WordsColumn, QHeaderView::Stretch);
    header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex &group) { noteFold(group, true); });
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex &group) { noteFold(group, false); });
    connect(&theme, &look::Theme::changed, this, &PermissionTree::applyTheme);
    applyTheme();
    applyFolds();
}

void PermissionTree::applyTheme()
{
    header()->setFont(m_theme.font(Face::Medium));
    header()->setFixedHeight(std::max(m_theme.px(headerHeight), header()->fontMetrics().height() + 6));
    fitColumns();
    scheduleDelayedItemsLayout();
}

/// The longest name is shown whole once there is room for what permissions allow.
void PermissionTree::fitColumns()
{
    struct Width
    {
        int column;
        int pixels;
    };
    const int letter = QFontMetrics(m_theme.font(Face::Mono)).horizontalAdvance(u'M');
    const int least = nameLetters * letter + m_theme.px(nameMargins);
    const int most = mostNameLetters * letter + m_theme.px(nameMargins);
    const int room = viewport()->width() - m_theme.px(bitWidth + channelsWidth + allowWidth + wantedWords);
    for (const Width &width :
         {Width{PermissionModel::BitColumn, m_theme.px(bitWidth)},
          Width{PermissionModel::NameColumn, std::clamp(room, least, most)},
          Width{PermissionModel::ChannelsColumn, m_theme.px(channelsWidth)},
          Width{PermissionModel::AllowColumn, m_theme.px(allowWidth)}})
        header()->resizeSection(width.column, width.pixels);
}

void PermissionTree::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitColumns();
}

void PermissionTree::noteFold(const QModelIndex &group, bool folded)
{
    if (m_isApplying || m_filter.isSearching())
        return;
    const int row = m_filter.mapToSource(group).row();
    if (folded)
        m_folded.insert(row);
    else
        m_folded.remove(row);
}

void PermissionTree::applyFolds()
{
    const QScopedValueRollback<bool> applying(m_isApplying, true);
    for (int row = 0; row < m_filter.rowCount(); ++row) {
        const QModelIndex group = m_filter.index(row, 0);
        setExpanded(group, m_filter.isSearching() || !m_folded.contains(m_filter.mapToSource(group).row()));
    }
}

QModelIndex PermissionTree::indexOf(int bit) const
{
    for (int group = 0; group < m_filter.rowCount(); ++group) {
        const QModelIndex parent = m_filter.index(group, 0);
        for (int row = 0; row < m_filter.rowCount(parent); ++row) {
            if (const QModelIndex index = m_filter.index(row, 0, parent); bitOf(index) == bit)
                return index;
        }
    }
    return {};
}

QRect PermissionTree::switchRect(const QModelIndex &index) const
{
    return m_delegate->switchRect(visualRect(index.siblingAtColumn(PermissionModel::AllowColumn)));
}

void PermissionTree::askFor(const QModelIndex &index)
{
    if (index.parent().isValid())
        Q_EMIT toggleAsked(bitOf(index));
    else if (index.isValid())
        setExpanded(index.siblingAtColumn(0), !isExpanded(index.siblingAtColumn(0)));
}

void PermissionTree::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier)
        askFor(currentIndex());
    else
        QTreeView::keyPressEvent(event);
}

void PermissionTree::press(const QMouseEvent &event)
{
    m_pressedBit = -1;
    const QModelIndex index = indexAt(event.position().toPoint());
    if (event.button() != Qt::LeftButton || !index.isValid())
        return;
    if (!index.parent().isValid())
        askFor(index);
    else if (switchRect(index).contains(event.position().toPoint()))
        m_pressedBit = bitOf(index);
}

void PermissionTree::mousePressEvent(QMouseEvent *event)
{
    QTreeView::mousePressEvent(event);
    press(*event);
}

/// Which is what the second of two quick presses comes as.
void PermissionTree::mouseDoubleClickEvent(QMouseEvent *event)
{
    QTreeView::mouseDoubleClickEvent(event);
    press(*event);
}

void PermissionTree::mouseReleaseEvent(QMouseEvent *event)
{
    QTreeView::mouseReleaseEvent(event);
    const int bit = std::exchange(m_pressedBit, -1);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (bit >= 0 && index.isValid() && bitOf(index) == bit &&
        switchRect(index).contains(event->position().toPoint()))
        askFor(index);
}

void PermissionTree::drawRow(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isSelected = selectionModel()->isSelected(index);
    painter->save();
    if (index.parent().isValid())
        QTreeView::drawRow(painter, option, index);
    else
        paintGroup(*painter, option.rect, index, isSelected);
    if (isSelected && hasFocus()) {
        painter->setPen(m_theme.colour(Token::Accent));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

void PermissionTree::paintGroup(
    QPainter &painter, const QRect &rect, const QModelIndex &index, bool isSelected) const
{
    const Token chosen = hasFocus() ? Token::Selection : Token::Unfocused;
    painter.fillRect(rect, m_theme.colour(isSelected ? chosen : Token::Alternate));
    painter.setPen(m_theme.colour(Token::RowLine));
    painter.drawLine(rect.bottomLeft(), rect.bottomRight());
    const int padding = m_theme.px(groupPadding);
    const int side = m_theme.px(chevronSide);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.colour(Token::Text2));
    paintChevron(
        painter, QRectF(rect.left() + padding, rect.center().y() - side / 2.0, side, side),
        isExpanded(index));
    painter.setRenderHint(QPainter::Antialiasing, false);
    const QString title = index.data(PermissionModel::GroupTitleRole).toString();
    const QFont &strong = m_theme.font(Face::SecondaryStrong);
    QRect text = rect.adjusted(padding + 2 * side, 0, -padding, 0);
    painter.setFont(strong);
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, title);
    text.setLeft(text.left() + QFontMetrics(strong).horizontalAdvance(title) + side);
    painter.setFont(m_theme.font(Face::Secondary));
    painter.setPen(m_theme.colour(Token::Muted));
    painter.drawText(
        text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        index.data(PermissionModel::GroupCountRole).toString());
}

} // namespace botdeck::ui::guild

#include "moc_PermissionTree.cpp"
