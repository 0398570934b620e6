// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ChatInspection.h"

#include "RegistryFixture.h"
#include "tests/support/RawServer.h"
#include "tests/support/Wait.h"

#include <QJsonArray>

#include <algorithm>

using namespace botdeck;
using namespace Qt::StringLiterals;
using core::ErrorKind;
using domain::BotKey;
using domain::ChatDetails;
using domain::ChatMember;
using domain::ChatStep;
using domain::PlatformId;
using services::ChatInspection;
using test::waitUntil;

namespace {

const QString shopFloor = u"20000001"_s;
const QString tom = u"10001093"_s;

class ChatInspectionTest : public test::RegistryFixture
{
protected:
    void SetUp() override
    {
        RegistryFixture::SetUp();
        m_inspection = std::make_unique<ChatInspection>(*m_registry, *m_workbench, m_descriptions);
        ChatInspection *inspection = m_inspection.get();
        QObject::connect(
            inspection, &ChatInspection::progressed, inspection, [this](ChatStep step) { m_steps += step; });
        QObject::connect(
            inspection, &ChatInspection::done, inspection,
            [this](const BotKey &, const ChatDetails &details) {
                m_details = details;
                ++m_ends;
            });
        QObject::connect(
            inspection, &ChatInspection::memberFound, inspection,
            [this](const BotKey &, const QString &chatId, const ChatMember &member) {
                m_memberChat = chatId;
                m_member = member;
                ++m_ends;
            });
        QObject::connect(
            inspection, &ChatInspection::failed, inspection, [this](ChatStep step, const core::Error &error) {
                m_failedStep = step;
                m_error = error;
                ++m_ends;
            });
    }
    void TearDown() override
    {
        m_inspection.reset();
        RegistryFixture::TearDown();
    }
    /// Until it ended, however that was.
    void read(const BotKey &bot, const QString &chat)
    {
        await([&] { m_inspection->read(bot, chat); });
    }
    void lookUp(const BotKey &bot, const domain::ChatFacts &chat, const QString &user)
    {
        await([&] { m_inspection->lookUp(bot, chat, user); });
    }
    template <typename Ask>
    void await(Ask ask)
    {
        const int before = m_ends;
        m_steps.clear();
        m_details.reset();
        m_member.reset();
        m_failedStep.reset();
        ask();
        EXPECT_TRUE(waitUntil([&] { return m_ends > before; }));
        EXPECT_FALSE(m_inspection->isAsking());
    }
    /// The next call of the method is answered so.
    void fault(const char *method, int status)
    {
        EXPECT_TRUE(control(
                        u"fault"_s, {{u"method"_s, QString::fromLatin1(method)},
                                     {u"kind"_s, u"status"_s},
                                     {u"status"_s, status},
                                     {u"times"_s, 1}})
                        .value(u"ok"_s)
                        .toBool());
    }
    /// "getChat 20000001" for each call that the sandbox got, with the chat as it was named.
    QStringList callsSeen()
    {
        QStringList seen;
        const QJsonObject answer = control(u"calls"_s, {{u"since"_s, 0}});
        for (const QJsonValue &call : answer.value(u"calls"_s).toArray())
            seen +=
                call[u"method"_s].toString() + u' ' + call[u"params"_s][u"chat_id"_s].toVariant().toString();
        return seen;
    }
    BotKey addTelegram(const QUrl &server)
    {
        domain::BotProfile profile = typed(PlatformId::Telegram);
        profile.server = server;
        return key(m_registry->add(profile, token(PlatformId::Telegram)));
    }

    std::unique_ptr<ChatInspection> m_inspection;
    QList<ChatStep> m_steps;
    std::optional<ChatDetails> m_details;
    std::optional<ChatMember> m_member;
    QString m_memberChat;
    std::optional<ChatStep> m_failedStep;
    core::Error m_error;
    int m_ends = 0;
};

} // namespace

TEST_F(ChatInspectionTest, AChatIsReadWithItsMembersAndAdministrators)
{
    const BotKey bot = add(PlatformId::CloudChat);
    const qint64 before = m_clock.wallMs();
    read(bot, shopFloor);
    ASSERT_TRUE(m_details) << qPrintable(m_error.detail);
    EXPECT_EQ(m_steps, (QList{ChatStep::Chat, ChatStep::MemberCount, ChatStep::Administrators}));
    EXPECT_EQ(m_details->facts.chatId, shopFloor);
    EXPECT_EQ(m_details->facts.username, u"shop_floor"_s);
    EXPECT_EQ(m_details->asked, shopFloor);
    EXPECT_GE(m_details->readMs, before);
    EXPECT_LE(m_details->readMs, m_clock.wallMs());
    EXPECT_GE(m_details->memberCount.value_or(0), 9);
    EXPECT_TRUE(m_details->troubles.isEmpty());
    ASSERT_TRUE(m_details->administrators);
    const QList<ChatMember> &people = *m_details->administrators;
    EXPECT_EQ(people.size(), 3);
    const auto one = std::ranges::find(people, u"administrator"_s, &ChatMember::status);
    ASSERT_NE(one, people.end());
    EXPECT_TRUE(std::ranges::any_of(one->rights, [](const domain::ChatRight &right) {
        return right.name == u"can_pin_messages"_s && right.isGranted && !right.words.isEmpty();
    }));
    EXPECT_EQ(
        callsSeen(),
        (QStringList{
            u"getChat 20000001"_s, u"getChatMembersCount shop_floor"_s, u"getChatAdministrators 20000001"_s}))
        << "CloudChat wants the name here and the number there";
}

TEST_F(ChatInspectionTest, AChatCanBeAskedForByItsName)
{
    const BotKey bot = add(PlatformId::CloudChat);
    read(bot, u"@shop_floor"_s);
    ASSERT_TRUE(m_details) << qPrintable(m_error.detail);
    EXPECT_EQ(m_details->asked, u"@shop_floor"_s);
    EXPECT_EQ(m_details->facts.chatId, shopFloor);
}

TEST_F(ChatInspectionTest, APrivateChatHasNobodyElseToAskFor)
{
    const BotKey bot = add(PlatformId::CloudChat);
    read(bot, tom);
    ASSERT_TRUE(m_details) << qPrintable(m_error.detail);
    EXPECT_EQ(m_steps, QList{ChatStep::Chat});
    EXPECT_EQ(m_details->facts.type, u"private"_s);
    EXPECT_FALSE(m_details->administrators);
}

TEST_F(ChatInspectionTest, WhatCannotBeReadIsNamedAndTheRestIsThere)
{
    const BotKey bot = add(PlatformId::CloudChat);
    fault("getChatMembersCount", 500);
    read(bot, shopFloor);
    ASSERT_TRUE(m_details) << qPrintable(m_error.detail);
    EXPECT_FALSE(m_details->memberCount);
    EXPECT_TRUE(m_details->administrators);
    ASSERT_EQ(m_details->troubles.size(), 1);
    EXPECT_TRUE(
        m_details->troubles.first().english().startsWith(u"The number of members could not be read: "));
    EXPECT_EQ(m_inspection->soFar(), m_details);
    read(bot, u"99"_s);
    EXPECT_EQ(m_failedStep, ChatStep::Chat);
    EXPECT_EQ(m_error.kind, ErrorKind::Refused);
    EXPECT_TRUE(m_error.detail.english().startsWith(u"The chat could not be read: "));
    EXPECT_FALSE(m_inspection->soFar());
}

TEST_F(ChatInspectionTest, AMemberIsLookedUpByTheNumber)
{
    const BotKey bot = add(PlatformId::CloudChat);
    read(bot, shopFloor);
    ASSERT_TRUE(m_details);
    const domain::ChatFacts chat = m_details->facts;
    const QString someone = m_details->administrators->first().userId;
    lookUp(bot, chat, someone);
    ASSERT_TRUE(m_member) << qPrintable(m_error.detail);
    EXPECT_EQ(m_steps, QList{ChatStep::Member});
    EXPECT_EQ(m_memberChat, shopFloor);
    EXPECT_EQ(m_member->userId, someone);
    EXPECT_EQ(callsSeen().last(), u"getChatMember shop_floor"_s);
    EXPECT_TRUE(m_inspection->soFar()) << "the chat stays";
    lookUp(bot, chat, u"5"_s);
    EXPECT_EQ(m_failedStep, ChatStep::Member);
    EXPECT_TRUE(m_error.detail.english().startsWith(u"The member could not be read: "));
}

TEST_F(ChatInspectionTest, TelegramsAnswersAreReadExactly)
{
    using test::act::ok;
    test::RawServer server;
    server.script(
        {ok(R"({"id":-1001,"type":"supergroup","title":"Ops","slow_mode_delay":30})"), ok("12"),
         ok(R"([{"user":{"id":9007199254740993,"first_name":"Mara"},"status":"administrator","can_fly":true}])")});
    const BotKey bot = addTelegram(server.url());
    read(bot, u"-1001"_s);
    ASSERT_TRUE(m_details) << qPrintable(m_error.detail);
    EXPECT_EQ(m_details->memberCount, 12);
    ASSERT_TRUE(m_details->administrators && m_details->administrators->size() == 1);
    const ChatMember mara = m_details->administrators->first();
    EXPECT_EQ(mara.userId, u"9007199254740993"_s);
    EXPECT_EQ(mara.rights, (QList<domain::ChatRight>{{u"can_fly"_s, {}, true}}));
    ASSERT_EQ(server.requests().size(), 3);
    EXPECT_TRUE(server.requests().at(1).target.endsWith("/getChatMemberCount"));
    for (const test::RawServer::Request &request : server.requests())
        EXPECT_EQ(request.body, R"({"chat_id":-1001})");
}

TEST_F(ChatInspectionTest, AnAnswerOfAnotherShapeIsABadReply)
{
    using test::act::ok;
    test::RawServer server;
    server.script(
        {ok("[]"), ok(R"({"id":-1001,"type":"group"})"), ok("-4"), ok(R"([{"status":"creator"}])")});
    const BotKey bot = addTelegram(server.url());
    read(bot, u"-1001"_s);
    EXPECT_EQ(m_failedStep, ChatStep::Chat);
    EXPECT_EQ(m_error.kind, ErrorKind::BadReply);
    read(bot, u"-1001"_s);
    ASSERT_TRUE(m_details) << qPrintable(m_error.detail);
    EXPECT_EQ(m_details->troubles.size(), 2);
    EXPECT_FALSE(m_details->memberCount);
    EXPECT_FALSE(m_details->administrators);
}

TEST_F(ChatInspectionTest, WhatIsGivenUpIsNotTold)
{
    const BotKey bot = add(PlatformId::CloudChat);
    m_inspection->read(bot, shopFloor);
    EXPECT_TRUE(m_inspection->isAsking());
    m_inspection->cancel();
    EXPECT_FALSE(m_inspection->isAsking());
    m_inspection->read(bot, shopFloor);
    read(bot, tom);
    EXPECT_EQ(m_ends, 1);
    EXPECT_EQ(m_details->facts.type, u"private"_s);
    m_inspection->read(BotKey::fromStored(u"telegram:a.example:9"_s), tom);
    EXPECT_EQ(m_ends, 2) << "a bot that is not listed is said at once";
    EXPECT_EQ(m_failedStep, ChatStep::Chat);
}

TEST_F(ChatInspectionTest, AlsoForABotThatIsOnlyWatched)
{
    domain::BotProfile profile = typed(PlatformId::CloudChat);
    profile.watchOnly = true;
    const BotKey bot = key(m_registry->add(profile, token(PlatformId::CloudChat)));
    read(bot, shopFloor);
    EXPECT_TRUE(m_details) << qPrintable(m_error.detail);
}

TEST_F(ChatInspectionTest, WhichPlatformsTellOfChatsStandsInTheirTables)
{
    EXPECT_TRUE(ChatInspection::tellsChats(m_descriptions.at(PlatformId::CloudChat)));
    EXPECT_TRUE(ChatInspection::tellsChats(m_descriptions.at(PlatformId::Telegram)));
    EXPECT_FALSE(ChatInspection::tellsChats(m_descriptions.at(PlatformId::Fanbook)));
}
