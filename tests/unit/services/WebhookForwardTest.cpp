// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/WebhookForward.h"

#include "core/Clock.h"
#include "security/Redactor.h"
#include "services/WebhookTarget.h"
#include "tests/support/RawServer.h"
#include "tests/support/Wait.h"

#include <gtest/gtest.h>

using namespace botdeck;
using services::ReplayResult;
using services::ReplayVerdict;
using services::WebhookForward;
using test::waitUntil;

namespace {

domain::StoredUpdate numbered(qint64 seq, const QByteArray &raw)
{
    domain::StoredUpdate update;
    update.seq = seq;
    update.update.raw = raw;
    return update;
}

/// Takes everything and never answers.
class SilentTarget final : public services::ReplayTarget
{
public:
    void send(const domain::StoredUpdate &, const Then &) override {}
    bool giveUp() override { return false; }
};

} // namespace

TEST(WebhookForward, HandsOnEachOnceInOrderWhateverBecomesOfTheOneBefore)
{
    test::RawServer server;
    server.script(
        {test::act::answer("ok"), test::act::answer("no", "500 Trouble"), test::act::sendAndReset({}),
         test::act::answer("ok")});
    core::SystemClock clock;
    const security::Redactor redactor;
    WebhookForward forward(std::make_unique<services::WebhookTarget>(
        server.url(), services::WebhookTarget::Parts{clock, redactor}));
    QList<std::pair<qint64, ReplayVerdict>> results;
    QObject::connect(&forward, &WebhookForward::forwarded, &forward, [&](const ReplayResult &result) {
        results.append({result.seq, result.verdict});
    });
    for (int seq = 1; seq <= 4; ++seq)
        forward.add(numbered(seq, "{\"n\": " + QByteArray::number(seq) + "}"));
    ASSERT_TRUE(waitUntil([&] { return results.size() == 4; }));
    EXPECT_EQ(
        results, (QList<std::pair<qint64, ReplayVerdict>>{
                     {1, ReplayVerdict::Arrived},
                     {2, ReplayVerdict::Refused},
                     {3, ReplayVerdict::Unknown},
                     {4, ReplayVerdict::Arrived}}));
    ASSERT_EQ(server.requests().size(), 4);
    for (int seq = 1; seq <= 4; ++seq)
        EXPECT_EQ(server.requests().at(seq - 1).body, "{\"n\": " + QByteArray::number(seq) + "}");
    EXPECT_TRUE(forward.isIdle());
    EXPECT_EQ(forward.arrived(), 2);
    EXPECT_EQ(forward.failures(), 2);
}

TEST(WebhookForward, ACallInAnAnswerIsKnownInWhateverFormItComes)
{
    using services::answeredMethod;
    const QString method = QStringLiteral("sendPhoto");
    EXPECT_EQ(answeredMethod(R"({"chat_id":7,"method":"sendPhoto"})"), method);
    EXPECT_EQ(answeredMethod("chat_id=7&method=send%50hoto"), method);
    EXPECT_EQ(
        answeredMethod(
            "--b\r\nContent-Disposition: form-data; name=\"method\"\r\n\r\nsendPhoto\r\n--b\r\n"
            "Content-Disposition: form-data; name=\"photo\"; filename=\"a\"\r\n\r\nx\r\n--b--\r\n"),
        method);
    for (const char *none : {"", "ok", "--b", "--b name=\"method\"\r\n\r\nsend", R"({"ok":true})", "[1]"})
        EXPECT_EQ(answeredMethod(none), QString()) << none;
}

TEST(WebhookForward, OneThatIsTooSlowIsPassedOverInsteadOfFillingTheMemory)
{
    WebhookForward forward(std::make_unique<SilentTarget>());
    QList<qint64> passed;
    QObject::connect(&forward, &WebhookForward::passedOver, &forward, [&](qint64 seq) { passed += seq; });
    const QByteArray large(WebhookForward::mostWaitingBytes / 4, 'x');
    for (int seq = 1; seq <= 7; ++seq)
        forward.add(numbered(seq, large));
    EXPECT_EQ(passed, (QList<qint64>{6, 7})) << "one is under way and four wait";
    forward.stop();
    EXPECT_TRUE(forward.isIdle());
    for (int seq = 1; seq <= WebhookForward::mostWaiting + 2; ++seq)
        forward.add(numbered(seq, "{}"));
    EXPECT_EQ(passed, (QList<qint64>{6, 7, WebhookForward::mostWaiting + 2}));
}
