// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

#include <functional>

class QWidget;

namespace botdeck::ui::shell {

/// Takes the keyboard from one pane of the window to the next, to where it was in there.
class PaneCycle final : public QObject
{
    Q_OBJECT

public:
    /// Asked at each step, in the order of the tour; a pane that is hidden or has nothing for the keyboard is
    /// passed over.
    using Panes = std::function<QList<QWidget *>()>;

    explicit PaneCycle(Panes panes, QObject *parent = nullptr);

    /// `by` is 1 or -1.
    void go(int by);

private:
    const Panes m_panes;
};

} // namespace botdeck::ui::shell
