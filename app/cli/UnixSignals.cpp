// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/UnixSignals.h"

#include <QSocketNotifier>

#include <sys/signalfd.h>
#include <unistd.h>

#include <algorithm>
#include <array>

namespace botdeck::app {

namespace {

/// Under nohup the terminal's end is nobody's business, yet a signal that is ignored and blocked is
/// delivered.
bool hangUpCounts()
{
    struct sigaction action = {};
    return sigaction(SIGHUP, nullptr, &action) == 0 && action.sa_handler != SIG_IGN;
}

} // namespace

SignalBlock::SignalBlock()
{
    sigemptyset(&m_set);
    sigaddset(&m_set, SIGINT);
    sigaddset(&m_set, SIGTERM);
    if (hangUpCounts())
        sigaddset(&m_set, SIGHUP);
    pthread_sigmask(SIG_BLOCK, &m_set, &m_before);
}

SignalBlock::~SignalBlock()
{
    pthread_sigmask(SIG_SETMASK, &m_before, nullptr);
}

bool SignalBlock::isEndAsked() const
{
    sigset_t waiting{};
    sigpending(&waiting);
    return std::ranges::any_of(std::array{SIGINT, SIGTERM, SIGHUP}, [&](int each) {
        return sigismember(&m_set, each) == 1 && sigismember(&waiting, each) == 1;
    });
}

// The blocked signals are read from a descriptor: no handler runs.
UnixSignals::UnixSignals(QObject *parent)
    : QObject(parent)
{
    const int descriptor = signalfd(-1, &m_block.signalSet(), SFD_NONBLOCK | SFD_CLOEXEC);
    if (descriptor < 0)
        return;
    auto *notifier = new QSocketNotifier(descriptor, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, descriptor] {
        signalfd_siginfo info{};
        if (read(descriptor, &info, sizeof info) == ssize_t(sizeof info))
            Q_EMIT endAsked();
    });
    connect(this, &QObject::destroyed, notifier, [descriptor] { close(descriptor); });
}

} // namespace botdeck::app

#include "moc_UnixSignals.cpp"
