// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/OutsideCheck.h"

#include "services/OutsideRun.h"

namespace botdeck::services {

OutsideCheck::OutsideCheck(api::Transport &transport, core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_transport(transport)
    , m_clock(clock)
{
}

OutsideCheck::~OutsideCheck() = default;

void OutsideCheck::start(const QString &address, const OutsideOptions &options)
{
    cancel();
    m_run = std::make_unique<OutsideRun>(m_transport, m_clock, address, options);
    // Behind what the run is in the middle of, so that a listener may cancel or start anew.
    const auto ifStill = [this, number = m_number](auto then) {
        return [this, number, then](const QList<domain::OutsideStep> &steps) {
            if (number == m_number)
                then(steps);
        };
    };
    connect(
        m_run.get(), &OutsideRun::progressed, this,
        ifStill([this](const QList<domain::OutsideStep> &steps) { Q_EMIT progressed(steps); }),
        Qt::QueuedConnection);
    connect(
        m_run.get(), &OutsideRun::finished, this, ifStill([this](const QList<domain::OutsideStep> &steps) {
            cancel();
            Q_EMIT finished(steps);
        }),
        Qt::QueuedConnection);
}

void OutsideCheck::cancel()
{
    ++m_number;
    m_run.reset();
}

} // namespace botdeck::services

#include "moc_OutsideCheck.cpp"
