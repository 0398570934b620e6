// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

class QWidget;

namespace botdeck::ui::shell {

/// Takes the keyboard from one pane of the window to the next, to where it was in there.
class PaneCycle final : public QObject
{
    Q_OBJECT

public:
    /// In the order of the tour; a pane that is hidden or has nothing for the keyboard is passed over.
    explicit PaneCycle(const QList<QWidget *> &panes, QObject *parent = nullptr);

    /// `by` is 1 or -1.
    void go(int by);

private:
    [[nodiscard]] qsizetype present() const;

    const QList<QWidget *> m_panes;
};

} // namespace botdeck::ui::shell
