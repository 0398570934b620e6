// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/SandboxChat.h"

#include "tests/support/FakeClock.h"

#include <gtest/gtest.h>

using namespace botdeck;
using namespace std::chrono_literals;
using services::SandboxChat;

namespace {

const domain::BotKey watchedBot = domain::BotKey::sandbox(domain::PlatformId::Telegram, QStringLiteral("99"));

QByteArray sandboxMessage(const char *id, const char *from, const char *text)
{
    return QByteArray(R"({"message_id":)") + id + R"(,"from":{"id":)" + from +
           R"(,"first_name":"Mira"},"chat":{"id":7},"date":1700000000,"text":")" + text + "\"}";
}

/// A chat in which stands what the test says.
class SandboxChatTest : public testing::Test
{
protected:
    SandboxChatTest()
    {
        QObject::connect(&m_chat, &SandboxChat::seen, &m_chat, [this](const auto &messages) {
            ++m_told;
            m_seen = messages;
        });
    }
    services::SandboxSide side()
    {
        services::SandboxSide side;
        side.read = [this](const domain::BotKey &key, const QString &chat, QObject *, const auto &then) {
            m_asked = chat;
            if (m_stands)
                then(services::sandboxMessages(key, *m_stands));
            else
                then(m_stands.error());
        };
        return side;
    }

    test::FakeClock m_clock;
    core::Result<QList<QByteArray>> m_stands = QList<QByteArray>{sandboxMessage("1", "7", "hello")};
    QString m_asked;
    QList<domain::ChatMessage> m_seen;
    int m_told = 0;
    SandboxChat m_chat{side(), m_clock};
};

} // namespace

TEST_F(SandboxChatTest, WhatStandsThereIsTold)
{
    m_stands->append(sandboxMessage("2", "99", "good morning"));
    m_chat.watch(watchedBot, QStringLiteral("7"));
    ASSERT_EQ(m_seen.size(), 2);
    EXPECT_EQ(m_asked, u"7");
    EXPECT_EQ(m_seen.at(0).fromName, u"Mira");
    EXPECT_FALSE(m_seen.at(0).isOwn);
    EXPECT_EQ(m_seen.at(1).text.text, u"good morning");
    EXPECT_TRUE(m_seen.at(1).isOwn);
    EXPECT_EQ(m_seen.at(1).state, domain::MessageState::Sent);
}

TEST_F(SandboxChatTest, ItIsToldAgainOnlyWhereSomethingElseStands)
{
    m_chat.watch(watchedBot, QStringLiteral("7"));
    m_clock.advance(3s);
    EXPECT_EQ(m_told, 1);
    m_stands->append(sandboxMessage("2", "99", "good morning"));
    m_clock.advance(1s);
    EXPECT_EQ(m_told, 2);
    m_chat.watch(watchedBot, QStringLiteral("8"));
    EXPECT_EQ(m_told, 3) << "another chat is told whatever stands in it";
    EXPECT_EQ(m_asked, u"8");
}

TEST_F(SandboxChatTest, NobodyLooksAtRest)
{
    m_chat.watch(watchedBot, QStringLiteral("7"));
    m_chat.rest();
    m_asked.clear();
    m_clock.advance(1min);
    EXPECT_EQ(m_asked, QString());
}

TEST_F(SandboxChatTest, ASandboxThatDoesNotAnswerIsAskedAgain)
{
    m_stands = core::Error{core::ErrorKind::NotFound, QStringLiteral("The sandbox does not run.")};
    m_chat.watch(watchedBot, QStringLiteral("7"));
    EXPECT_EQ(m_told, 0);
    m_stands = QList<QByteArray>{sandboxMessage("1", "7", "hello")};
    m_clock.advance(1s);
    EXPECT_EQ(m_told, 1);
}
