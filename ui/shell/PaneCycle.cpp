// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/PaneCycle.h"

#include <QApplication>
#include <QWidget>

#include <utility>

namespace botdeck::ui::shell {

namespace {

bool takesKeys(const QWidget &pane, const QWidget &widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) != 0 && widget.isEnabled() && widget.isVisible() &&
           (&widget == &pane || pane.isAncestorOf(&widget));
}

/// Where the keyboard goes in a pane: to where it was last, else to the first that takes it.
QWidget *target(QWidget &pane)
{
    QWidget *last = pane.focusWidget();
    if (last != nullptr && takesKeys(pane, *last))
        return last;
    for (QWidget *at = &pane;;) {
        if (takesKeys(pane, *at))
            return at;
        at = at->nextInFocusChain();
        if (at == &pane)
            return nullptr;
    }
}

/// -1 where the keyboard is in none of them.
qsizetype presentIn(const QList<QWidget *> &panes)
{
    const QWidget *focus = QApplication::focusWidget();
    for (qsizetype at = 0; at < panes.size(); ++at) {
        if (focus != nullptr && (panes.at(at) == focus || panes.at(at)->isAncestorOf(focus)))
            return at;
    }
    return -1;
}

} // namespace

PaneCycle::PaneCycle(Panes panes, QObject *parent)
    : QObject(parent)
    , m_panes(std::move(panes))
{
}

void PaneCycle::go(int by)
{
    const QList<QWidget *> panes = m_panes();
    const qsizetype count = panes.size();
    qsizetype at = presentIn(panes);
    if (at < 0 && by < 0)
        at = 0;
    for (qsizetype tried = 0; tried < count; ++tried) {
        at = (at + by + count) % count;
        QWidget *pane = panes.at(at);
        QWidget *next = pane->isVisible() ? target(*pane) : nullptr;
        if (next == nullptr)
            continue;
        next->window()->activateWindow();
        next->setFocus(Qt::TabFocusReason);
        return;
    }
}

} // namespace botdeck::ui::shell

#include "moc_PaneCycle.cpp"
