// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/UnixSignals.h"

#include <QSocketNotifier>

#include <signal.h>
#include <sys/signalfd.h>
#include <unistd.h>

namespace botdeck::app {

namespace {

sigset_t endSignals()
{
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGINT);
    sigaddset(&set, SIGTERM);
    return set;
}

} // namespace

// The signals are blocked (in every thread that starts later, too) and read from a descriptor: no handler
// runs.
UnixSignals::UnixSignals(QObject *parent)
    : QObject(parent)
{
    const sigset_t set = endSignals();
    pthread_sigmask(SIG_BLOCK, &set, nullptr);
    const int descriptor = signalfd(-1, &set, SFD_NONBLOCK | SFD_CLOEXEC);
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

UnixSignals::~UnixSignals()
{
    const sigset_t set = endSignals();
    pthread_sigmask(SIG_UNBLOCK, &set, nullptr);
}

} // namespace botdeck::app
