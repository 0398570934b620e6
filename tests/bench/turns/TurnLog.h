// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/window/Times.h"

#include <QEvent>
#include <QObject>

#include <vector>

namespace botdeck::bench {

/// The turns of the user interface's event loop: from the first event behind a wait, or a look for new
/// events, to the next of either. No slot takes longer than the longest turn. Once as a clock on the wall has
/// them, and once without the time that the system gave to others meanwhile. The longest ones are kept with
/// what they were about. Qt's own event loop says when it is about to wait, GLib's does not: set
/// QT_NO_GLIB=1.
class TurnLog final : public QObject
{
public:
    /// Of the application that is its parent; watches from the first turn of its event loop.
    explicit TurnLog(QObject &application);

    /// What was noted is forgotten.
    void clear();
    [[nodiscard]] const Times &wall() const { return m_wall; }
    [[nodiscard]] const Times &own() const { return m_own; }
    /// A line for each of the longest turns by its own time, the longest first: its time, when it began (in
    /// seconds of CLOCK_MONOTONIC, as `perf record -k` writes them), and the events that took most of it,
    /// each until the next event began, with the class of who got them and of its parent.
    [[nodiscard]] QByteArray longest() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Step
    {
        const char *receiver = nullptr;
        const char *parent = nullptr;
        QEvent::Type type = QEvent::None;
        qint64 ns = 0;
        int times = 1;
    };
    struct Turn
    {
        qint64 began = 0;
        qint64 ns = 0;
        std::vector<Step> steps;
    };

    void end();
    void endStep(qint64 used);
    void keep(const Turn &turn);
    [[nodiscard]] static QByteArray told(const Turn &turn);

    bool m_atWork = false;
    /// By the two clocks, in ns.
    qint64 m_began = 0;
    qint64 m_usedBefore = 0;
    qint64 m_stepBefore = 0;
    /// Of the turn that goes on.
    std::vector<Step> m_steps;
    std::vector<Turn> m_longest;
    Times m_wall;
    Times m_own;
};

} // namespace botdeck::bench
