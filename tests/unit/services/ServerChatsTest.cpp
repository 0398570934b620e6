// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ServerChats.h"

#include "RegistryFixture.h"
#include "storage/StoreReader.h"
#include "tests/support/Wait.h"

#include <QJsonDocument>

using namespace botdeck;
using domain::BotKey;
using domain::PlatformId;
using services::ServerChats;
using test::waitUntil;

namespace {

/// Before the sandbox, with the program's own registry.
class ServerChatsTest : public test::RegistryFixture
{
protected:
    void SetUp() override
    {
        RegistryFixture::SetUp();
        m_asks = std::make_unique<ServerChats>(*m_registry, *m_workbench);
        QObject *context = m_asks.get();
        QObject::connect(
            m_asks.get(), &ServerChats::historyRead, context,
            [this](const BotKey &, const QString &chat, int count) {
                m_told += QStringLiteral("history %1 %2").arg(chat).arg(count);
            });
        QObject::connect(
            m_asks.get(), &ServerChats::privateChatOpened, context,
            [this](const BotKey &, const domain::ChatFacts &chat) {
                m_chat = chat;
                m_told += QStringLiteral("private");
            });
        QObject::connect(m_asks.get(), &ServerChats::failed, context, [this](const core::Phrase &why) {
            m_told += QStringLiteral("failed ") + why.english();
        });
    }
    void TearDown() override
    {
        m_asks.reset();
        RegistryFixture::TearDown();
    }
    QString next()
    {
        const qsizetype before = m_told.size();
        EXPECT_TRUE(waitUntil([&] { return m_told.size() > before; }));
        return m_told.value(before);
    }
    /// Somebody speaks to the bot; the chat and the author of what it got.
    QJsonObject spokenTo(const char *text)
    {
        const QJsonObject said = control(
            QStringLiteral("say"),
            {{QStringLiteral("bot"), bot(PlatformId::Fanbook).value(QStringLiteral("name"))},
             {QStringLiteral("text"), QString::fromLatin1(text)}});
        const QJsonObject update = said.value(QStringLiteral("update")).toObject();
        for (const QString &kind : {QStringLiteral("channel_post"), QStringLiteral("message")}) {
            if (update.contains(kind))
                return update.value(kind).toObject();
        }
        ADD_FAILURE() << QJsonDocument(said).toJson().toStdString();
        return {};
    }
    QList<storage::CallRecord> history(const BotKey &key, const QString &chat)
    {
        const auto reader = storage::StoreReader::open(storeFolder());
        // The first call that is logged makes the store.
        if (!reader)
            return {};
        return *(*reader)->historyOfChat(key, {chat}, 0, 100);
    }

    std::unique_ptr<ServerChats> m_asks;
    QStringList m_told;
    domain::ChatFacts m_chat;
};

QString idOf(const QJsonValue &value)
{
    return QString::number(value[QStringLiteral("id")].toInteger());
}

} // namespace

TEST_F(ServerChatsTest, HistoryIsReadBeforeAMessageAndItsAnswerIsLogged)
{
    const BotKey key = add(PlatformId::Fanbook);
    const QJsonObject first = spokenTo("one");
    const QString chat = idOf(first.value(QStringLiteral("chat")));
    const QJsonObject second = spokenTo("two");
    m_asks->readHistory(key, chat, {});
    EXPECT_TRUE(m_asks->isAsking());
    EXPECT_TRUE(next().startsWith(QStringLiteral("history %1 ").arg(chat)));
    EXPECT_FALSE(m_asks->isAsking());
    ASSERT_TRUE(waitUntil([&] { return history(key, chat).size() == 1; }));
    const storage::CallRecord call = history(key, chat).first();
    EXPECT_TRUE(call.answer.contains("two"));
    EXPECT_TRUE(call.parameters.contains(R"("before")")) << call.parameters.toStdString();
    m_asks->readHistory(key, chat, QString::number(second.value(QStringLiteral("message_id")).toInteger()));
    next();
    ASSERT_TRUE(waitUntil([&] { return history(key, chat).size() == 2; }));
    EXPECT_FALSE(history(key, chat).last().answer.contains("two"));
    EXPECT_TRUE(history(key, chat).last().answer.contains("one"));
}

TEST_F(ServerChatsTest, BeforeTheFirstMessageThereIsNone)
{
    const BotKey key = add(PlatformId::Fanbook);
    const QString chat = idOf(spokenTo("hello").value(QStringLiteral("chat")));
    m_asks->readHistory(key, chat, QStringLiteral("1"));
    EXPECT_EQ(next(), QStringLiteral("history %1 0").arg(chat));
}

TEST_F(ServerChatsTest, AlsoForABotThatIsOnlyWatched)
{
    domain::BotProfile profile = typed(PlatformId::Fanbook);
    profile.watchOnly = true;
    const BotKey key = this->key(m_registry->add(profile, token(PlatformId::Fanbook)));
    const QJsonObject said = spokenTo("hello");
    m_asks->readHistory(key, idOf(said.value(QStringLiteral("chat"))), {});
    EXPECT_TRUE(next().startsWith(QStringLiteral("history")));
    m_asks->openPrivateChat(key, idOf(said.value(QStringLiteral("from"))));
    EXPECT_TRUE(m_told.last().startsWith(QStringLiteral("failed"))) << "that one changes something";
}

TEST_F(ServerChatsTest, APrivateChatIsOpenedByItsUsersId)
{
    const BotKey key = add(PlatformId::Fanbook);
    const QJsonObject said = spokenTo("hello");
    m_asks->openPrivateChat(key, idOf(said.value(QStringLiteral("from"))));
    EXPECT_EQ(next(), QStringLiteral("private"));
    EXPECT_FALSE(m_chat.chatId.isEmpty());
    EXPECT_FALSE(m_chat.title.isEmpty());
    m_asks->openPrivateChat(key, QStringLiteral("1"));
    EXPECT_TRUE(next().startsWith(QStringLiteral("failed"))) << "nobody has this id";
}

TEST_F(ServerChatsTest, WhatIsGivenUpIsNotTold)
{
    const BotKey key = add(PlatformId::Fanbook);
    const QString chat = idOf(spokenTo("hello").value(QStringLiteral("chat")));
    m_asks->readHistory(key, chat, {});
    m_asks->readHistory(key, chat, QStringLiteral("1"));
    EXPECT_EQ(next(), QStringLiteral("history %1 0").arg(chat));
    m_asks->readHistory(key, chat, {});
    m_asks->cancel();
    EXPECT_FALSE(m_asks->isAsking());
    m_asks->readHistory(domain::BotKey::fromStored(QStringLiteral("fanbook:a.example:9")), chat, {});
    EXPECT_TRUE(m_told.last().startsWith(QStringLiteral("failed")));
    EXPECT_EQ(m_told.size(), 2);
}

TEST_F(ServerChatsTest, WhichPlatformsCanDoItStandsInTheirTables)
{
    EXPECT_TRUE(ServerChats::tellsHistory(m_descriptions.at(PlatformId::Fanbook)));
    EXPECT_TRUE(ServerChats::opensPrivateChats(m_descriptions.at(PlatformId::Fanbook)));
    for (const PlatformId id : {PlatformId::CloudChat, PlatformId::Telegram}) {
        EXPECT_FALSE(ServerChats::tellsHistory(m_descriptions.at(id)));
        EXPECT_FALSE(ServerChats::opensPrivateChats(m_descriptions.at(id)));
    }
}
