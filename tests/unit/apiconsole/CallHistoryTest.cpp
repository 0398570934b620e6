// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/CallHistory.h"

#include "ApiFixture.h"
#include "tests/support/Wait.h"

using namespace botdeck;
using namespace Qt::StringLiterals;
using domain::PlatformId;
using services::CallHistory;
using storage::CallFilter;
using storage::CallOutcome;
using test::waitUntil;

namespace {

class CallHistoryTest : public test::ApiFixture
{
protected:
    void SetUp() override
    {
        m_history = std::make_unique<CallHistory>(*m_workbench);
        CallHistory *history = m_history.get();
        QObject::connect(history, &CallHistory::listed, history, [this](const QList<qint64> &ids) {
            m_ids = ids;
            ++m_listings;
        });
        QObject::connect(history, &CallHistory::arrived, history, [this](const QList<qint64> &ids) {
            m_ids = ids + m_ids;
        });
        QObject::connect(
            history, &CallHistory::rows, history,
            [this](const QList<storage::CallRecord> &calls) { m_rows = calls; });
        QObject::connect(
            history, &CallHistory::read, history, [this](const storage::CallRecord &call) { m_call = call; });
        QObject::connect(history, &CallHistory::gone, history, [this](qint64 id) { m_gone = id; });
        QObject::connect(history, &CallHistory::failed, history, [](const core::Error &error) {
            ADD_FAILURE() << qPrintable(error.detail);
        });
        m_bot = add(PlatformId::Telegram);
        log(u"sendMessage"_s, R"({"chat_id":1,"text":"Guten Tag"})", 200, R"({"ok":true,"result":{}})");
        log(u"sendMessage"_s, R"({"chat_id":2,"text":"late"})", 0, {}, core::ErrorKind::Timeout);
        log(u"getChat"_s, R"({"chat_id":3})", 400, R"({"ok":false,"description":"\u4f60\u597d"})",
            core::ErrorKind::Refused);
    }
    void TearDown() override { m_history.reset(); }

    void
    log(const QString &method, const QByteArray &parameters, int status, const QByteArray &answer,
        std::optional<core::ErrorKind> kind = {})
    {
        services::MadeCall call{m_bot, method, parameters, ++m_nowMs, {}, {}};
        call.exchange.httpStatus = status;
        call.exchange.body = answer;
        if (kind)
            call.error = core::Error{*kind, u"It went wrong"_s};
        m_workbench->logCall(call, core::Secret("4712:invented-token-of-another"));
    }

    /// The methods of what is listed, newest first.
    QStringList listed(const CallFilter &filter)
    {
        const int before = m_listings;
        m_history->select(filter);
        EXPECT_TRUE(waitUntil([&] { return m_listings > before; }));
        return methods();
    }

    QStringList methods()
    {
        m_rows.clear();
        m_history->readRows(m_ids);
        EXPECT_TRUE(m_ids.isEmpty() || waitUntil([this] { return !m_rows.isEmpty(); }));
        QStringList methods;
        for (const storage::CallRecord &call : std::as_const(m_rows)) {
            EXPECT_TRUE(call.parameters.isEmpty() && call.answer.isEmpty()) << "bodies only when asked for";
            methods.append(call.method + u' ' + QString::number(call.status));
        }
        return methods;
    }

    CallFilter words(const QString &text) const
    {
        CallFilter filter;
        filter.words = text;
        return filter;
    }

    std::unique_ptr<CallHistory> m_history;
    qint64 m_nowMs = 1'000;
    QList<qint64> m_ids;
    int m_listings = 0;
    QList<storage::CallRecord> m_rows;
    storage::CallRecord m_call;
    qint64 m_gone = 0;
};

} // namespace

TEST_F(CallHistoryTest, CallsAreListedNewestFirstByEveryPartOfAFilter)
{
    ASSERT_TRUE(waitUntil([this] { return listed({}).size() == 3; }));
    EXPECT_EQ(listed({}), (QStringList{u"getChat 400"_s, u"sendMessage 0"_s, u"sendMessage 200"_s}));
    CallFilter filter;
    filter.method = u"sendMessage"_s;
    EXPECT_EQ(listed(filter).size(), 2);
    filter.outcome = CallOutcome::Good;
    EXPECT_EQ(listed(filter), QStringList(u"sendMessage 200"_s));
    filter.outcome = CallOutcome::Unanswered;
    EXPECT_EQ(listed(filter), QStringList(u"sendMessage 0"_s));
    filter = {};
    filter.outcome = CallOutcome::Refused;
    EXPECT_EQ(listed(filter), QStringList(u"getChat 400"_s));
    filter = {};
    filter.bot = add(PlatformId::CloudChat);
    EXPECT_EQ(listed(filter), QStringList());
    EXPECT_EQ(listed(words(u"tag GUTEN"_s)), QStringList(u"sendMessage 200"_s));
    EXPECT_EQ(listed(words(u"guten late"_s)), QStringList()) << "all words in one call";
    EXPECT_EQ(listed(words(u"你好"_s)), QStringList(u"getChat 400"_s)) << "as the escapes mean it";
}

TEST_F(CallHistoryTest, WhatIsMadeArrivesAndOneCallHasItsBodies)
{
    ASSERT_TRUE(waitUntil([this] { return listed({}).size() == 3; }));
    const int listings = m_listings;
    log(u"getMe"_s, "{}", 200, R"({"ok":true,"result":{"id":7,"user_token":"invented"}})");
    ASSERT_TRUE(waitUntil([this] { return m_ids.size() == 4; }));
    EXPECT_EQ(m_listings, listings);
    m_history->readCall(m_ids.first());
    ASSERT_TRUE(waitUntil([this] { return !m_call.method.isEmpty(); }));
    EXPECT_EQ(m_call.method, u"getMe"_s);
    EXPECT_TRUE(m_call.answer.contains(R"("id":7)"));
    EXPECT_FALSE(m_call.answer.contains("invented")) << "as they were stored: without secrets";
    m_history->readCall(4711);
    EXPECT_TRUE(waitUntil([this] { return m_gone == 4711; }));
}

TEST_F(CallHistoryTest, RetentionRemovesWhatItShowed)
{
    ASSERT_TRUE(waitUntil([this] { return listed({}).size() == 3; }));
    CallHistory::Preview preview;
    qint64 gone = -1;
    QObject::connect(
        m_history.get(), &CallHistory::previewed, m_history.get(),
        [&preview](const CallHistory::Preview &seen) { preview = seen; });
    QObject::connect(
        m_history.get(), &CallHistory::discarded, m_history.get(), [&gone](qint64 calls) { gone = calls; });
    const auto look = [&](const storage::CallRetentionRule &rule) {
        preview.reset();
        m_history->preview(rule);
        EXPECT_TRUE(waitUntil([&preview] { return preview != nullptr; }));
        return preview->ids.size();
    };
    EXPECT_EQ(look({}), 0U) << "without any bound nothing goes";
    EXPECT_EQ(look({std::nullopt, std::nullopt, 100}), 1U);
    EXPECT_EQ(look({1'002}), 1U);
    EXPECT_EQ(look({std::nullopt, 1}), 2U);
    EXPECT_EQ(preview->oldestMs, 1'001);
    EXPECT_EQ(preview->newestMs, 1'002);
    log(u"getMe"_s, "{}", 200, "{}");
    EXPECT_TRUE(m_history->discard(preview));
    EXPECT_FALSE(m_history->discard(preview)) << "one at a time";
    ASSERT_TRUE(waitUntil([&gone] { return gone >= 0; }));
    EXPECT_EQ(gone, 2);
    ASSERT_TRUE(waitUntil([this] { return m_ids.size() == 2; }));
    EXPECT_EQ(methods(), (QStringList{u"getMe 200"_s, u"getChat 400"_s}));
}
