// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Put beside the console's main(): prints how long the user interface's thread was at work in one turn of its
// event loop, without looking for new events: no slot took longer than the longest of them. Nothing is
// counted before the first rows are there.
#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QTableView>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <utility>
#include <vector>

namespace {

constexpr int settlingMs = 5'000;
constexpr int measuringMs = 20'000;
constexpr double nsPerMs = 1e6;

class Turns final : public QObject
{
public:
    explicit Turns(QCoreApplication *application)
        : QObject(application)
    {
        application->installEventFilter(this);
        QMetaObject::invokeMethod(
            this, [this] { begin(); }, Qt::QueuedConnection);
    }

protected:
    bool eventFilter(QObject *, QEvent *) override
    {
        if (!m_atWork && QThread::currentThread() == thread()) {
            m_atWork = true;
            m_turn.start();
        }
        return false;
    }

private:
    void begin()
    {
        connect(
            QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::aboutToBlock, this, &Turns::end);
        QTimer::singleShot(settlingMs, this, [this] {
            m_turns.clear();
            m_rowsBefore = rows();
        });
        QTimer::singleShot(settlingMs + measuringMs, this, [this] { tell(); });
    }

    void end()
    {
        if (std::exchange(m_atWork, false))
            m_turns.push_back(m_turn.nsecsElapsed());
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
        std::sort(m_turns.begin(), m_turns.end());
        const auto at = [this](double part) {
            return double(m_turns.at(size_t(part * double(m_turns.size() - 1)))) / nsPerMs;
        };
        if (m_turns.empty())
            m_turns.push_back(0);
        std::printf(
            "%.0f updates/s, %zu turns: median %.2f ms, 99 %% %.2f ms, 99.9 %% %.2f ms, longest %.2f ms\n",
            (rows() - m_rowsBefore) * 1000.0 / measuringMs, m_turns.size(), at(0.5), at(0.99), at(0.999),
            at(1));
        std::fflush(stdout);
        QCoreApplication::exit(0);
    }

    QElapsedTimer m_turn;
    bool m_atWork = false;
    int m_rowsBefore = 0;
    std::vector<qint64> m_turns;
};

void watch()
{
    new Turns(QCoreApplication::instance());
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(watch)
