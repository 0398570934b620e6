// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Put beside the console's main(): prints how long the turns of the user interface's event loop were, and
// what the longest of them were about.
#include "tests/bench/turns/TurnLog.h"

#include <QApplication>
#include <QTableView>
#include <QTimer>

#include <algorithm>
#include <cstdio>

namespace {

using botdeck::bench::TurnLog;

constexpr int settlingMs = 5'000;
constexpr int measuringMs = 20'000;

class Turns final : public QObject
{
public:
    explicit Turns(QCoreApplication &application)
        : QObject(&application)
        , m_log(new TurnLog(application))
    {
        QMetaObject::invokeMethod(
            this, [this] { begin(); }, Qt::QueuedConnection);
    }

private:
    void begin()
    {
        QTimer::singleShot(settlingMs, this, [this] {
            m_log->clear();
            m_rowsBefore = rows();
        });
        QTimer::singleShot(settlingMs + measuringMs, this, [this] { tell(); });
    }

    static int rows()
    {
        int most = 0;
        for (const QWidget *widget : QApplication::allWidgets()) {
            const auto *table = qobject_cast<const QTableView *>(widget);
            if (table && table->model())
                most = std::max(most, table->model()->rowCount());
        }
        return most;
    }

    void tell()
    {
        std::printf(
            "%.0f updates/s, %zu turns, in ms: %s, %s; the longest of its own time:\n%s",
            (rows() - m_rowsBefore) * 1000.0 / measuringMs, m_log->own().count(),
            m_log->wall().told("by the wall's clock").constData(),
            m_log->own().told("of its own").constData(), m_log->longest().constData());
        std::fflush(stdout);
        QCoreApplication::exit(0);
    }

    TurnLog *m_log;
    int m_rowsBefore = 0;
};

void watch()
{
    new Turns(*QCoreApplication::instance());
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(watch)
