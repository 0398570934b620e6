// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReplayFixture.h"

#include "domain/UpdateDecoder.h"
#include "services/SandboxTarget.h"
#include "services/WebhookTarget.h"
#include "tests/support/Wait.h"

namespace botdeck::test {

using services::Replay;
using services::ReplayEnd;
using services::ReplayOrder;
using services::ReplayResult;
using services::ReplayTarget;

namespace {

domain::BotKey replayedBot()
{
    return domain::BotKey::fromStored(QStringLiteral("telegram:bots.example:4711"));
}

} // namespace

QByteArray oddUpdate(int id, const QByteArray &text)
{
    return R"({ "update_id":)" + QByteArray::number(id) +
           R"(,"message" : {"message_id":5,"date":1.50e3,"big":9007199254740993,"text":")" + text +
           R"(","unknown":[ 1 ]}})";
}

ReplayFixture::ReplayFixture()
{
    openStore();
}

qint64 ReplayFixture::store(const QByteArray &raw, qint64 receivedMs, domain::Stream stream)
{
    const auto stored = m_store->append({replayedBot(), stream, {domain::decodeUpdate(raw)}, receivedMs});
    EXPECT_TRUE(stored);
    return stored ? stored->lastSeq : 0;
}

Replay &ReplayFixture::replay(std::unique_ptr<ReplayTarget> target, const ReplayOrder &order)
{
    return replay(std::move(target), order, m_clock);
}

Replay &
ReplayFixture::replay(std::unique_ptr<ReplayTarget> target, const ReplayOrder &order, core::Clock &clock)
{
    m_replay = std::make_unique<Replay>(storeFolder(), clock, std::move(target));
    QObject::connect(m_replay.get(), &Replay::ended, m_replay.get(), [this](const ReplayResult &result) {
        results += result;
    });
    QObject::connect(m_replay.get(), &Replay::finished, m_replay.get(), [this](ReplayEnd how) {
        EXPECT_FALSE(end) << "it ends once";
        end = how;
    });
    m_replay->start(order);
    return *m_replay;
}

bool ReplayFixture::ends()
{
    return waitUntil([this] { return end.has_value(); });
}

std::unique_ptr<ReplayTarget> ReplayFixture::webhook(std::chrono::milliseconds deadline)
{
    return webhook(server.url().resolved(QUrl(QStringLiteral("/hook"))), m_clock, deadline);
}

std::unique_ptr<ReplayTarget>
ReplayFixture::webhook(const QUrl &address, core::Clock &clock, std::chrono::milliseconds deadline)
{
    return std::make_unique<services::WebhookTarget>(
        address, services::WebhookTarget::Parts{clock, redactor, transport, deadline});
}

const sandbox::BotAccount &ReplayFixture::demoBot(domain::PlatformId platform) const
{
    for (const sandbox::BotAccount &bot : m_sandbox->bots()) {
        if (bot.platform == platform)
            return bot;
    }
    throw std::runtime_error("no such bot");
}

std::unique_ptr<ReplayTarget> ReplayFixture::sandboxBot(domain::PlatformId platform)
{
    const sandbox::BotAccount &bot = demoBot(platform);
    const auto arrive = [this, &bot](
                            const services::SandboxArrival &arrival, QObject *context,
                            const std::function<void(const core::Result<QByteArray> &)> &then) {
        const auto arrived = arrival.stream == domain::Stream::Gateway
                                 ? m_sandbox->replayFrame(bot, arrival.raw)
                                 : m_sandbox->replay(bot, arrival.raw);
        QMetaObject::invokeMethod(
            context, [then, arrived] { then(arrived); }, Qt::QueuedConnection);
    };
    return std::make_unique<services::SandboxTarget>(
        domain::BotKey::sandbox(platform, bot.id.toString()), arrive, m_clock);
}

} // namespace botdeck::test
