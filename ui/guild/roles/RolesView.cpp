// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/roles/RolesView.h"

#include "ui/guild/LineTip.h"
#include "ui/guild/roles/RoleDelegate.h"
#include "ui/guild/roles/RoleListModel.h"
#include "ui/look/Icons.h"
#include "ui/look/Theme.h"
#include "ui/widgets/PhraseWords.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>

#include <algorithm>

namespace botdeck::ui::guild {

namespace {

using look::Face;
using look::Token;

constexpr int rolesHeaderHeight = 26;
constexpr int positionWidth = 44;
constexpr int holdersWidth = 64;
constexpr int separatorPadding = 12;
constexpr int separatorSign = 12;

} // namespace

RolesView::RolesView(const look::Theme &theme, QWidget *parent)
    : QTreeView(parent)
    , m_theme(theme)
    , m_model(new RoleListModel(this))
{
    setObjectName(QStringLiteral("guildRoles"));
    setModel(m_model);
    setItemDelegate(new RoleDelegate(theme, this));
    setFrameShape(NoFrame);
    setIndentation(0);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setUniformRowHeights(true);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setAllColumnsShowFocus(true);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(false);
    header()->setSectionResizeMode(QHeaderView::Fixed);
    header()->setSectionResizeMode(RoleListModel::RoleColumn, QHeaderView::Stretch);
    header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(&theme, &look::Theme::changed, this, &RolesView::applyTheme);
    applyTheme();
    retranslate();
}

void RolesView::setGuild(const std::optional<ShownGuild> &guild)
{
    const bool isSame = guild && m_guild && guild->table->guild().id == m_guild->table->guild().id;
    if (!isSame)
        m_chosen.reset();
    m_guild = guild;
    const QScopedValueRollback<bool> quiet(m_isQuiet, true);
    m_model->setGuild(guild);
    // Else it would scroll there.
    setAutoScroll(false);
    showChosen();
    setAutoScroll(true);
}

void RolesView::setEdited(const QSet<core::Id> &roles)
{
    m_model->setEdited(roles);
}

void RolesView::setReadOnly(const QString &why)
{
    m_whyReadOnly = why;
}

void RolesView::choose(core::Id role)
{
    m_chosen = role;
    const QScopedValueRollback<bool> quiet(m_isQuiet, true);
    showChosen();
    if (currentIndex().isValid())
        scrollTo(currentIndex());
}

void RolesView::showChosen()
{
    const QModelIndex index = m_chosen ? m_model->indexOf(*m_chosen) : QModelIndex();
    if (index.isValid())
        setCurrentIndex(index);
    else
        selectionModel()->clear();
}

void RolesView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    if (m_isQuiet || selected.isEmpty())
        return;
    m_chosen = m_model->roleAt(selected.indexes().first());
    if (m_chosen)
        Q_EMIT roleChosen(*m_chosen);
}

QString RolesView::whyKept(core::Id role) const
{
    if (!m_whyReadOnly.isEmpty())
        return m_whyReadOnly;
    return widgets::translated(
        domain::roleLockWords(domain::roleRights(*m_guild->table, m_guild->self, role).erase));
}

void RolesView::askMenu(const RowMenuPlace &place)
{
    const std::optional<core::Id> role = m_model->roleAt(place.index);
    if (!role)
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("roleMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(*menu, *role);
    menu->popup(place.global);
}

void RolesView::fillMenu(QMenu &menu, core::Id role)
{
    menu.setToolTipsVisible(true);
    menu.addAction(
            look::icon(look::Icon::Copy), tr("Copy id"), this,
            [this, role] { Q_EMIT copyAsked(role.toString()); })
        ->setObjectName(QStringLiteral("copyId"));
    menu.addAction(
            tr("Copy name"), this,
            [this, name = m_guild->table->guild().role(role)->name] { Q_EMIT copyAsked(name); })
        ->setObjectName(QStringLiteral("copyName"));
    menu.addSeparator();
    QAction *erase = menu.addAction(
        look::icon(look::Icon::Delete), tr("Delete role…"), this, [this, role] { Q_EMIT deleteAsked(role); });
    erase->setObjectName(QStringLiteral("deleteRole"));
    const QString why = whyKept(role);
    erase->setEnabled(why.isEmpty());
    erase->setToolTip(lineTip({why}));
}

/// The menu is of the row below the mouse and chooses nothing: another choice may be asked about first.
void RolesView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::RightButton)
        event->accept();
    else
        QTreeView::mousePressEvent(event);
}

void RolesView::contextMenuEvent(QContextMenuEvent *event)
{
    askMenu(rowMenuPlace(*this, *event));
}

void RolesView::keyPressEvent(QKeyEvent *event)
{
    const std::optional<core::Id> role = m_model->roleAt(currentIndex());
    if (opensRowMenu(*event))
        askMenu(currentRowMenuPlace(*this));
    else if (event->matches(QKeySequence::Copy) && role)
        Q_EMIT copyAsked(role->toString());
    else
        QTreeView::keyPressEvent(event);
}

void RolesView::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString words = index.data(RoleListModel::SeparatorRole).toString();
    painter->save();
    if (words.isEmpty())
        QTreeView::drawRow(painter, option, index);
    else
        paintSeparator(*painter, option.rect, words);
    if (hasFocus() && selectionModel()->isSelected(index))
        paintRowRing(*painter, option.rect, m_theme);
    painter->restore();
}

void RolesView::paintSeparator(QPainter &painter, const QRect &row, const QString &words) const
{
    painter.fillRect(row, m_theme.colour(Token::Alternate));
    painter.fillRect(QRect(row.left(), row.top(), row.width(), 2), m_theme.colour(Token::ButtonEdge));
    painter.setPen(m_theme.colour(Token::RowLine));
    painter.drawLine(row.bottomLeft(), row.bottomRight());
    const int padding = m_theme.px(separatorPadding);
    const int side = m_theme.px(separatorSign);
    painter.drawPixmap(
        row.left() + padding, row.center().y() - side / 2,
        look::tintedPixmap(
            look::Icon::Lock, side, m_theme.colour(Token::Text2), painter.device()->devicePixelRatioF()));
    const QRect text = row.adjusted(padding + side + padding / 2, 0, -padding, 0);
    const QFont &font = m_theme.font(Face::CaptionStrong);
    painter.setFont(font);
    painter.setPen(m_theme.colour(Token::Text2));
    painter.drawText(
        text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        QFontMetrics(font).elidedText(words, Qt::ElideRight, text.width()));
}

void RolesView::fitColumns()
{
    header()->resizeSection(RoleListModel::PositionColumn, m_theme.px(positionWidth));
    header()->resizeSection(RoleListModel::MembersColumn, m_theme.px(holdersWidth));
}

void RolesView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitColumns();
}

void RolesView::applyTheme()
{
    header()->setFont(m_theme.font(Face::Medium));
    header()->setFixedHeight(std::max(m_theme.px(rolesHeaderHeight), header()->fontMetrics().height() + 6));
    fitColumns();
    scheduleDelayedItemsLayout();
}

void RolesView::retranslate()
{
    setAccessibleName(tr("Roles"));
    m_model->retranslate();
}

void RolesView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QTreeView::changeEvent(event);
}

} // namespace botdeck::ui::guild

#include "moc_RolesView.cpp"
