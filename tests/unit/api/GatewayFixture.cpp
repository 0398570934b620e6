// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "GatewayFixture.h"

namespace botdeck::api {

QByteArray pushOf(qint64 message, const QByteArray &text)
{
    return R"({"action":"push","data":{"content":"{\"type\":\"text\",\"text\":\")" + text +
           R"(\"}","user_id":"7","channel_id":"8","message_id":")" + QByteArray::number(message) +
           R"("},"ack":-1,"seq":null})";
}

GatewayTest::GatewayTest()
    : url(ws.url())
    , m_fanbook(*platform::Platform::load(platform::PlatformId::Fanbook))
{
}

void GatewayTest::TearDown()
{
    for (const domain::BotStatus &status : statuses)
        seen(status.reason);
    m_gateway.reset();
    m_transport.reset();
    ApiTest::TearDown();
}

Gateway &GatewayTest::gateway()
{
    if (m_gateway)
        return *m_gateway;
    m_transport = std::make_unique<Transport>(settings);
    GatewayRules rules = *readGatewayRules(m_fanbook.section(u"gateway"));
    rules.url = url;
    m_gateway = std::make_unique<Gateway>(rules, false, *m_transport, clock, [] { return 0.5; });
    Gateway *made = m_gateway.get();
    QObject::connect(made, &Gateway::userTokenWanted, made, [this, made] {
        ++tokensIssued;
        made->useToken(token);
    });
    QObject::connect(made, &Gateway::sessionOpened, made, [this, made] {
        ++opened;
        if (resumes)
            made->resume();
    });
    QObject::connect(made, &Gateway::batchReceived, made, [this, made](const domain::DecodedBatch &batch) {
        batches.append(batch);
        if (resumes)
            made->resume();
    });
    QObject::connect(made, &Gateway::statusChanged, made, [this](const domain::BotStatus &status) {
        statuses.append(status);
    });
    return *made;
}

void GatewayTest::open()
{
    gateway().start(QStringLiteral("77"));
    ASSERT_TRUE(test::waitUntil([this] { return opened == 1 && ws.client(); }));
}

bool GatewayTest::sessionsReach(qsizetype count)
{
    return test::waitUntil([this, count] { return ws.sessions() >= count; });
}

bool GatewayTest::goes(domain::BotState state)
{
    return test::waitUntil([this, state] { return gateway().status().state == state; });
}

void GatewayTest::comeBack()
{
    ASSERT_TRUE(goes(domain::BotState::BackingOff)) << qPrintable(gateway().status().reason);
    clock.advance(gateway().status().retryIn.value_or(std::chrono::milliseconds(0)));
}

QStringList GatewayTest::texts() const
{
    QStringList all;
    for (const domain::DecodedBatch &batch : batches) {
        for (const domain::Update &update : batch.updates)
            all.append(update.text);
    }
    return all;
}

} // namespace botdeck::api
