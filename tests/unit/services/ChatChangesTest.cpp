// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What bots do to chats, through the outbox to the sandbox. What the requests look like byte for byte is in
// the tests of platform::planSending().
#include "RegistryFixture.h"
#include "services/ChatInspection.h"
#include "services/Outbox.h"
#include "tests/support/Wait.h"

#include <QJsonArray>

using namespace botdeck;
using namespace Qt::StringLiterals;
using domain::BotKey;
using domain::ChatChange;
using domain::ChatDetails;
using domain::PlatformId;
using domain::SendingPhase;
using domain::SendingState;
using test::waitUntil;
using ChangeKind = domain::ChatChange::Kind;

namespace {

const QString floorChat = u"20000001"_s;
const QString roomChat = u"-1002093847561"_s;
/// Somebody with whom there is a private chat.
const QString tomChat = u"10001093"_s;

class ChatChangesTest : public test::RegistryFixture
{
protected:
    void SetUp() override
    {
        RegistryFixture::SetUp();
        m_outbox = std::make_unique<services::Outbox>(*m_registry, *m_workbench, m_clock);
        QObject::connect(
            m_outbox.get(), &services::Outbox::changed, m_outbox.get(),
            [this](const SendingState &state) { m_last[state.id] = state; });
        m_inspection = std::make_unique<services::ChatInspection>(*m_registry, *m_workbench, m_descriptions);
        QObject::connect(
            m_inspection.get(), &services::ChatInspection::done, m_inspection.get(),
            [this](const BotKey &, const ChatDetails &details) { m_details = details; });
        QObject::connect(m_inspection.get(), &services::ChatInspection::failed, m_inspection.get(), [this] {
            m_isRefused = true;
        });
        QObject::connect(
            m_inspection.get(), &services::ChatInspection::memberFound, m_inspection.get(),
            [this](const BotKey &, const QString &, const domain::ChatMember &member) {
                m_status = member.status;
            });
    }
    void TearDown() override
    {
        m_inspection.reset();
        m_outbox.reset();
        RegistryFixture::TearDown();
    }
    /// How it ended; nothing is known of the chat but its number.
    SendingState change(const BotKey &bot, ChangeKind kind, const QString &chat, const QString &text = {})
    {
        const qint64 id = m_outbox->send(bot, {ChatChange{kind, chat, {}, {}, text}});
        EXPECT_TRUE(waitUntil([&] { return m_last.contains(id) && domain::isOver(m_last[id].phase); }));
        return m_last[id];
    }
    /// As the server tells it now; none where it does not.
    std::optional<ChatDetails> chatNow(const BotKey &bot, const QString &chat)
    {
        m_details.reset();
        m_isRefused = false;
        m_inspection->read(bot, chat);
        EXPECT_TRUE(waitUntil([&] { return m_details || m_isRefused; }));
        return m_details;
    }
    /// Of a member, by the server.
    QString statusNow(const BotKey &bot, const domain::ChatFacts &chat, const QString &user)
    {
        m_status.clear();
        m_inspection->lookUp(bot, chat, user);
        EXPECT_TRUE(waitUntil([&] { return !m_status.isEmpty(); }));
        return m_status;
    }
    QStringList methodsSeen()
    {
        QStringList methods;
        const QJsonObject answer = control(u"calls"_s, {{u"since"_s, 0}});
        for (const QJsonValue &call : answer.value(u"calls"_s).toArray())
            methods += call[u"method"_s].toString();
        return methods;
    }

    std::unique_ptr<services::Outbox> m_outbox;
    std::unique_ptr<services::ChatInspection> m_inspection;
    std::map<qint64, SendingState> m_last;
    std::optional<ChatDetails> m_details;
    bool m_isRefused = false;
    QString m_status;
};

} // namespace

TEST_F(ChatChangesTest, CloudChatIsAskedForTheNameOfTheChatFirst)
{
    const BotKey bot = add(PlatformId::CloudChat);
    const SendingState title = change(bot, ChangeKind::Title, floorChat, u"门店 now"_s);
    EXPECT_EQ(title.phase, SendingPhase::Sent) << qPrintable(title.trouble);
    EXPECT_EQ(methodsSeen(), (QStringList{u"getChat"_s, u"setChatTitle"_s}));
    EXPECT_EQ(change(bot, ChangeKind::Description, floorChat, u"a\nb"_s).phase, SendingPhase::Sent);
    const auto chat = chatNow(bot, floorChat);
    ASSERT_TRUE(chat);
    EXPECT_EQ(chat->facts.title, u"门店 now"_s);
    EXPECT_EQ(chat->description, u"a\nb"_s);
}

TEST_F(ChatChangesTest, AMemberIsRemovedAndTheBotLeaves)
{
    const BotKey bot = add(PlatformId::CloudChat);
    const auto before = chatNow(bot, floorChat);
    ASSERT_TRUE(before && before->administrators);
    QString someone;
    for (const domain::ChatMember &each : *before->administrators)
        someone = each.status == u"administrator"_s && !each.isBot ? each.userId : someone;
    ASSERT_FALSE(someone.isEmpty());
    EXPECT_EQ(change(bot, ChangeKind::RemoveMember, floorChat, someone).phase, SendingPhase::Sent);
    EXPECT_EQ(statusNow(bot, before->facts, someone), u"kicked"_s);
    EXPECT_EQ(change(bot, ChangeKind::Leave, floorChat).phase, SendingPhase::Sent);
    EXPECT_FALSE(chatNow(bot, floorChat)) << "it is not in there any more";
}

TEST_F(ChatChangesTest, TelegramsNamesOfTheCalls)
{
    const BotKey bot = add(PlatformId::Telegram);
    EXPECT_EQ(change(bot, ChangeKind::Description, roomChat, u"New"_s).phase, SendingPhase::Sent);
    EXPECT_EQ(methodsSeen(), QStringList{u"setChatDescription"_s});
    const auto chat = chatNow(bot, roomChat);
    ASSERT_TRUE(chat);
    EXPECT_EQ(chat->description, u"New"_s);
}

TEST_F(ChatChangesTest, WhatTheServerRefusesIsSaidInItsWords)
{
    const BotKey bot = add(PlatformId::CloudChat);
    const SendingState state = change(bot, ChangeKind::Title, tomChat, u"x"_s);
    EXPECT_EQ(state.phase, SendingPhase::Failed);
    EXPECT_FALSE(state.trouble.isEmpty());
    EXPECT_EQ(m_outbox->sendings(bot).size(), 1) << "it may be tried again";
}

TEST_F(ChatChangesTest, ABotThatIsOnlyWatchedChangesNothing)
{
    domain::BotProfile profile = typed(PlatformId::CloudChat);
    profile.watchOnly = true;
    const BotKey bot = key(m_registry->add(profile, token(PlatformId::CloudChat)));
    const SendingState state = change(bot, ChangeKind::Leave, floorChat);
    EXPECT_EQ(state.phase, SendingPhase::Failed);
    EXPECT_EQ(state.trouble, m_registry->mayChange(bot).error().detail);
    EXPECT_TRUE(methodsSeen().isEmpty());
}
