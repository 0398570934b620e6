// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/SandboxHost.h"

#include "core/Clock.h"
#include "services/BackgroundWork.h"

namespace botdeck::app {

SandboxHost::SandboxHost(const core::Clock &clock, services::BackgroundWork &background)
    : m_clock(clock)
    , m_background(background)
{
}

void SandboxHost::start(quint64 seed, double rate)
{
    if (m_starting)
        return;
    if (m_running.server) {
        Q_EMIT started();
        return;
    }
    m_starting = true;
    m_background.run(
        this, [seed, rate, &clock = m_clock] { return run(seed, rate, clock); },
        [this](const core::Result<Running> &running) { take(running); });
}

core::Result<SandboxHost::Running> SandboxHost::run(quint64 seed, double rate, const core::Clock &clock)
{
    Running running{std::make_shared<sandbox::Server>(seed, clock), {}};
    const core::Result<quint16> port = running.server->start();
    if (!port)
        return port.error();
    running.address = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(*port));
    if (const core::Result<void> rated = running.server->setRate(rate); !rated)
        return rated.error();
    return running;
}

void SandboxHost::take(const core::Result<Running> &running)
{
    m_starting = false;
    if (!running) {
        Q_EMIT failed(running.error());
        return;
    }
    m_running = *running;
    Q_EMIT started();
}

void SandboxHost::setRate(double perSecond)
{
    if (m_running.server)
        std::ignore = m_running.server->setRate(perSecond); // the settings take no rate that it refuses
}

void SandboxHost::arrive(
    const services::SandboxArrival &arrival, QObject *context,
    const std::function<void(const core::Result<QByteArray> &)> &then)
{
    m_background.run(
        context,
        [server = m_running.server, arrival]() -> core::Result<QByteArray> {
            if (!server)
                return core::Error{core::ErrorKind::NotFound, QStringLiteral("The sandbox does not run.")};
            for (const sandbox::BotAccount &bot : server->bots()) {
                if (domain::BotKey::sandbox(bot.platform, bot.id.toString()) != arrival.bot)
                    continue;
                return arrival.stream == domain::Stream::Gateway ? server->replayFrame(bot, arrival.raw)
                                                                 : server->replay(bot, arrival.raw);
            }
            return core::Error{core::ErrorKind::NotFound, QStringLiteral("The sandbox has no such bot.")};
        },
        then);
}

QString SandboxHost::gateway() const
{
    return m_running.server ? m_running.server->gateway(domain::PlatformId::Fanbook) : QString();
}

QList<sandbox::BotAccount> SandboxHost::bots() const
{
    return m_running.server ? m_running.server->bots() : QList<sandbox::BotAccount>();
}

} // namespace botdeck::app

#include "moc_SandboxHost.cpp"
