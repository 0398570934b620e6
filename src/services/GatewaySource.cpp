// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/GatewaySource.h"

#include "api/BotClient.h"
#include "domain/BotProfile.h"
#include "domain/GatewayFrame.h"
#include "services/BotLogin.h"
#include "storage/UpdateStore.h"

#include <utility>

namespace botdeck::services {

GatewaySource::GatewaySource(const Parts &parts, const api::GatewayRules &rules, QObject *parent)
    : UpdateSource(parent)
    , m_clock(parts.clock)
    , m_store(parts.store)
    , m_login(parts.login)
    , m_gateway(rules, parts.client.endpoint().allowPlainHttp, parts.transport, parts.clock, parts.random)
    , m_filler(parts.client, parts.clock, parts.store, parts.random)
{
    connect(&m_gateway, &api::Gateway::statusChanged, this, &UpdateSource::statusChanged);
    connect(&m_gateway, &api::Gateway::userTokenWanted, this, &GatewaySource::giveToken);
    connect(&m_gateway, &api::Gateway::sessionOpened, this, &GatewaySource::fillGap);
    connect(&m_gateway, &api::Gateway::batchReceived, this, [this](const domain::DecodedBatch &batch) {
        hand(batch, false);
    });
    connect(&m_filler, &GapFiller::batchReceived, this, [this](const domain::DecodedBatch &batch) {
        hand(batch, true);
    });
    connect(&m_filler, &GapFiller::finished, this, &GatewaySource::filled);
    connect(&m_login, &BotLogin::answered, this, [this] {
        if (std::exchange(m_asking, false))
            m_gateway.useToken(m_login.takeUserToken());
    });
    connect(&m_login, &BotLogin::failed, this, [this](const core::Error &error, bool requestLeft) {
        if (std::exchange(m_asking, false))
            m_gateway.tokenFailed(error, requestLeft);
    });
}

void GatewaySource::start(const domain::BotKey &bot, const storage::Position &)
{
    m_bot = bot;
    m_filler.cancel();
    m_timers = std::make_unique<QObject>();
    m_gateway.start(domain::idOfKey(bot));
}

void GatewaySource::stop()
{
    if (std::exchange(m_asking, false))
        m_login.cancel();
    m_timers.reset();
    m_filler.cancel();
    m_gateway.stop();
}

/// The getMe that told whose token this is may have issued one already.
void GatewaySource::giveToken()
{
    const core::Secret issued = m_login.takeUserToken();
    if (!issued.isEmpty()) {
        m_gateway.useToken(issued);
        return;
    }
    m_asking = true;
    m_login.ask(m_bot);
}

void GatewaySource::fillGap()
{
    m_timers = std::make_unique<QObject>();
    if (!m_marks) {
        const core::Result<ChannelMarks> marks = m_store.newestMessages(m_bot);
        if (!marks) {
            m_gateway.storeFailed(marks.error());
            return;
        }
        m_marks = *marks;
    }
    fetch(*m_marks);
}

void GatewaySource::fetch(const ChannelMarks &marks)
{
    m_tried = marks.keys();
    m_filler.fill(m_bot, marks);
}

void GatewaySource::filled(const GapRest &rest)
{
    m_behind.removeIf([this](const QString &channel) { return m_tried.contains(channel); });
    m_behind += rest.refused + rest.later;
    m_remark = {};
    if (!m_behind.isEmpty()) {
        m_remark = {
            QT_TRANSLATE_NOOP(
                "Phrase",
                "What was said while no session stood could not be fetched in %1 of %2 channels: %3"),
            {m_behind.size(), m_marks->size(), rest.reason}};
    }
    if (!rest.later.isEmpty())
        m_clock.after(gapRetryDelay, m_timers.get(), [this, later = rest.later] { tryLater(later); });
    m_gateway.resume(m_remark);
}

void GatewaySource::tryLater(const QStringList &channels)
{
    ChannelMarks marks;
    for (const QString &channel : channels)
        marks.insert(channel, m_marks->value(channel));
    fetch(marks);
}

void GatewaySource::hand(const domain::DecodedBatch &batch, bool fetched)
{
    m_handed = batch.updates;
    m_fetched = fetched;
    Q_EMIT batchReceived(batch);
}

void GatewaySource::goOn(const storage::AppendOutcome &)
{
    for (const domain::Update &update : std::exchange(m_handed, {})) {
        const std::optional<core::Id> number = domain::messageOfIdent(update.ident);
        if (!number || update.chatId.isEmpty() || (!m_fetched && m_behind.contains(update.chatId)))
            continue;
        core::Id &mark = (*m_marks)[update.chatId];
        mark = std::max(mark, *number);
    }
    if (m_fetched)
        m_filler.goOn();
    else
        m_gateway.resume(m_remark);
}

void GatewaySource::storeFailed(const core::Error &error)
{
    m_handed.clear();
    m_timers.reset();
    m_filler.cancel();
    m_gateway.storeFailed(error);
}

} // namespace botdeck::services

#include "moc_GatewaySource.cpp"
