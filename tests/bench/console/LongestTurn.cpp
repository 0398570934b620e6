// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Put beside the console's main(): prints how long the user interface's thread was at work in one turn of its
// event loop, without looking for new events: no slot took longer than the longest of them. Once as a clock
// on the wall has it, and once without the time that the system gave to others meanwhile.
#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QTableView>
#include <QTimer>

#include <time.h>

#include <algorithm>
#include <cstdio>
#include <utility>
#include <vector>

namespace {

constexpr int settlingMs = 5'000;
constexpr int measuringMs = 20'000;
constexpr double nsPerMs = 1e6;
constexpr qint64 nsPerSecond = 1'000'000'000;

/// What the thread itself has used of a processor.
qint64 usedNs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return qint64(time.tv_sec) * nsPerSecond + time.tv_nsec;
}

void tellOf(const char *what, std::vector<qint64> turns)
{
    turns.push_back(0);
    std::sort(turns.begin(), turns.end());
    const auto at = [&turns](double part) {
        return double(turns.at(size_t(part * double(turns.size() - 1)))) / nsPerMs;
    };
    std::printf(
        "%s: median %.2f ms, 99 %% %.2f ms, 99.9 %% %.2f ms, longest %.2f ms; ", what, at(0.5), at(0.99),
        at(0.999), at(1));
}

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
        if (!m_atWork) {
            m_atWork = true;
            m_turn.start();
            m_usedBefore = usedNs();
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
            m_used.clear();
            m_rowsBefore = rows();
        });
        QTimer::singleShot(settlingMs + measuringMs, this, [this] { tell(); });
    }

    void end()
    {
        if (!std::exchange(m_atWork, false))
            return;
        m_turns.push_back(m_turn.nsecsElapsed());
        m_used.push_back(usedNs() - m_usedBefore);
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
            "%.0f updates/s, %zu turns; ", (rows() - m_rowsBefore) * 1000.0 / measuringMs, m_turns.size());
        tellOf("by the wall's clock", m_turns);
        tellOf("of its own", m_used);
        std::puts("");
        std::fflush(stdout);
        QCoreApplication::exit(0);
    }

    QElapsedTimer m_turn;
    qint64 m_usedBefore = 0;
    bool m_atWork = false;
    int m_rowsBefore = 0;
    std::vector<qint64> m_turns;
    std::vector<qint64> m_used;
};

void watch()
{
    new Turns(QCoreApplication::instance());
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(watch)
