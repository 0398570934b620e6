// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/overwrites/OverwriteTable.h"

#include "ui/guild/overwrites/OverwriteDelegate.h"
#include "ui/guild/overwrites/OverwriteHeaders.h"
#include "ui/guild/overwrites/OverwriteModel.h"
#include "ui/guild/overwrites/OverwriteStates.h"
#include "ui/look/Theme.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>

#include <array>
#include <utility>

namespace botdeck::ui::guild {

using domain::OverwriteState;

namespace {

constexpr int matrixColumnWidth = 112;

struct MenuState
{
    OverwriteState state;
    const char *name;
    const char *words;
};

constexpr std::array menuStates{
    MenuState{
        OverwriteState::Allow, "allowBit", QT_TRANSLATE_NOOP("botdeck::ui::guild::OverwriteTable", "&Allow")},
    MenuState{
        OverwriteState::Inherit, "inheritBit",
        QT_TRANSLATE_NOOP("botdeck::ui::guild::OverwriteTable", "&Inherit")},
    MenuState{
        OverwriteState::Deny, "denyBit", QT_TRANSLATE_NOOP("botdeck::ui::guild::OverwriteTable", "&Deny")},
};

} // namespace

OverwriteTable::OverwriteTable(
    OverwriteModel &model, const OverwriteDraft &draft, const look::Theme &theme, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_draft(draft)
    , m_theme(theme)
    , m_channels(new ChannelHeader(theme, this))
    , m_delegate(new OverwriteDelegate(theme, this))
{
    setObjectName(QStringLiteral("overwriteMatrix"));
    setVerticalHeader(m_channels);
    setHorizontalHeader(new SubjectHeader(theme, this));
    setModel(&model);
    setItemDelegate(m_delegate);
    setFrameShape(NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    // Cells have their own paper.
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    connect(&model, &QAbstractItemModel::modelReset, this, &OverwriteTable::fit);
    connect(&theme, &look::Theme::changed, this, &OverwriteTable::applyTheme);
    applyTheme();
}

void OverwriteTable::applyTheme()
{
    const int height = m_delegate->rowHeight();
    m_channels->setMinimumSectionSize(height);
    m_channels->setDefaultSectionSize(height);
    horizontalHeader()->setDefaultSectionSize(m_theme.px(matrixColumnWidth));
    horizontalHeader()->setFixedHeight(height);
    fit();
    viewport()->update();
}

void OverwriteTable::fit()
{
    m_channels->fit();
    updateGeometries();
}

void OverwriteTable::goTo(const OverwriteCell &cell)
{
    const QScopedValueRollback<bool> going(m_isGoing, true);
    const QModelIndex index = m_model.indexOf(cell);
    setCurrentIndex(index);
    if (index.isValid())
        scrollTo(index);
}

QRect OverwriteTable::signRect(const QModelIndex &index) const
{
    return m_delegate->signRect(visualRect(index));
}

OverwriteState OverwriteTable::stateAt(const QModelIndex &index) const
{
    return index.data(OverwriteModel::CellRole).value<MatrixCell>().now;
}

void OverwriteTable::askFor(const QModelIndex &index, OverwriteState state)
{
    if (!index.data(OverwriteModel::CellRole).value<MatrixCell>().isBlank)
        Q_EMIT changeAsked(m_model.cellAt(index), state);
}

void OverwriteTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.isValid() && !m_isGoing)
        Q_EMIT chosen(m_model.cellAt(current));
}

void OverwriteTable::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex index = currentIndex();
    if (event->matches(QKeySequence::Copy)) {
        if (index.isValid())
            Q_EMIT copyAsked(index.data(Qt::AccessibleTextRole).toString());
        return;
    }
    if (!index.isValid()) {
        QTableView::keyPressEvent(event);
        return;
    }
    if (const auto state = keyedState(*event, stateAt(index)))
        askFor(index, *state);
    else
        QTableView::keyPressEvent(event);
}

void OverwriteTable::press(const QMouseEvent &event)
{
    m_pressed = QModelIndex();
    const QPoint place = event.position().toPoint();
    const QModelIndex index = indexAt(place);
    if (event.button() == Qt::LeftButton && index.isValid() && signRect(index).contains(place))
        m_pressed = index;
}

void OverwriteTable::mousePressEvent(QMouseEvent *event)
{
    QTableView::mousePressEvent(event);
    press(*event);
}

/// Which is what the second of two quick presses comes as.
void OverwriteTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    QTableView::mouseDoubleClickEvent(event);
    press(*event);
}

void OverwriteTable::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    const QPersistentModelIndex pressed = std::exchange(m_pressed, QModelIndex());
    const QPoint place = event->position().toPoint();
    if (pressed.isValid() && indexAt(place) == pressed && signRect(pressed).contains(place))
        askFor(pressed, nextState(stateAt(pressed)));
}

void OverwriteTable::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = isKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("overwriteMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(*menu, index);
    menu->popup(isKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

void OverwriteTable::fillMenu(QMenu &menu, const QModelIndex &index)
{
    const auto shown = index.data(OverwriteModel::CellRole).value<MatrixCell>();
    const OverwriteCell cell = m_model.cellAt(index);
    const bool canChange =
        !shown.isBlank && (shown.gate == OverwriteGate::Open || shown.gate == OverwriteGate::Reserved);
    for (const MenuState &row : menuStates) {
        QAction *action = menu.addAction(
            tr(row.words), this, [this, cell, state = row.state] { Q_EMIT changeAsked(cell, state); });
        action->setObjectName(QLatin1StringView(row.name));
        action->setCheckable(true);
        action->setChecked(shown.now == row.state);
        action->setEnabled(canChange);
    }
    menu.addSeparator();
    QAction *remove =
        menu.addAction(tr("&Remove this overwrite"), this, [this, cell] { Q_EMIT removeAsked(cell); });
    remove->setObjectName(QStringLiteral("removeOverwrite"));
    remove->setEnabled(m_draft.canRemove(cell));
    QAction *copy = menu.addAction(
        tr("&Copy as text"), this,
        [this, text = index.data(Qt::AccessibleTextRole).toString()] { Q_EMIT copyAsked(text); });
    copy->setObjectName(QStringLiteral("copyOverwrite"));
}

void OverwriteTable::paintEvent(QPaintEvent *event)
{
    const QHeaderView &across = *horizontalHeader();
    const QRegion beside =
        event->region() -
        QRect(-across.offset(), -m_channels->offset(), across.length(), m_channels->length());
    if (!beside.isEmpty()) {
        QPainter painter(viewport());
        for (const QRect &rect : beside)
            painter.fillRect(rect, m_theme.colour(look::Token::Base));
    }
    QTableView::paintEvent(event);
}

void OverwriteTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    viewport()->update();
}

void OverwriteTable::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
}

void OverwriteTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_model.retranslate();
}

} // namespace botdeck::ui::guild

#include "moc_OverwriteTable.cpp"
