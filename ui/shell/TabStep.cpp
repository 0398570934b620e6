// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/TabStep.h"

#include <QWidget>

namespace botdeck::ui::shell {

namespace {

bool isTabStop(const QWidget &widget, const QWidget &window)
{
    return (widget.focusPolicy() & Qt::TabFocus) != 0 && widget.focusProxy() == nullptr &&
           widget.window() == &window && widget.isEnabled() && widget.isVisible();
}

} // namespace

bool stepByTab(const QWidget &window, bool next)
{
    QWidget *from = window.focusWidget();
    if (from == nullptr)
        return false;
    const auto step = [next](const QWidget *at) {
        return next ? at->nextInFocusChain() : at->previousInFocusChain();
    };
    for (QWidget *at = step(from); at != from; at = step(at)) {
        if (!isTabStop(*at, window))
            continue;
        at->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
        return true;
    }
    return false;
}

} // namespace botdeck::ui::shell
