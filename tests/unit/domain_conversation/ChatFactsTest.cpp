// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/conversation/ChatFacts.h"

#include <gtest/gtest.h>

namespace botdeck::test {

namespace {

using domain::ChatFacts;

std::optional<ChatFacts> factsIn(const char *method, const QByteArray &answer, const QString &error = {})
{
    return domain::chatFactsIn({1, QString::fromLatin1(method), "{}", answer, 0, error});
}

} // namespace

TEST(ChatFacts, AreReadFromTheChatAndFromTheMessageThatWasSentThere)
{
    const QByteArray chat = R"({"id":-1001,"title":"Ops","username":"ops","type":"supergroup"})";
    const ChatFacts ops{
        QStringLiteral("-1001"), QStringLiteral("Ops"), QStringLiteral("ops"), QStringLiteral("supergroup")};
    EXPECT_EQ(factsIn("getChat", R"({"ok":true,"result":)" + chat + '}'), ops);
    EXPECT_EQ(factsIn("getPrivateChat", R"({"ok":true,"result":)" + chat + '}'), ops);
    EXPECT_EQ(factsIn("sendMessage", R"({"ok":true,"result":{"message_id":1,"chat":)" + chat + "}}"), ops);
    EXPECT_EQ(factsIn("sendMediaGroup", R"({"ok":true,"result":[{"chat":)" + chat + "}]}"), ops);
    const auto mara = factsIn(
        "getPrivateChat", R"({"result":{"id":"77","first_name":"Mara","last_name":"V","type":"private"}})");
    ASSERT_TRUE(mara);
    EXPECT_EQ(mara->chatId, QStringLiteral("77"));
    EXPECT_EQ(mara->title, QStringLiteral("Mara V"));
}

TEST(ChatFacts, OfWhatNamesNoChatNothingIsRead)
{
    EXPECT_FALSE(factsIn("deleteMessage", R"({"ok":true,"result":true})"));
    EXPECT_FALSE(factsIn("getChat", R"({"ok":true,"result":{"id":"@ops"}})"));
    EXPECT_FALSE(factsIn("getChat", R"({"ok":true,"result":{"title":"x"}})"));
    EXPECT_FALSE(factsIn("sendMessage", R"({"ok":true,"result":{"id":5}})"));
    EXPECT_FALSE(factsIn("getChat", "not json"));
    EXPECT_FALSE(factsIn("getChat", R"({"ok":false,"result":{"id":5}})", QStringLiteral("Refused.")));
}

} // namespace botdeck::test
