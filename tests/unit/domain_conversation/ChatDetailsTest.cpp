// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/conversation/ChatDetails.h"

#include "domain/CardWords.h"

#include <gtest/gtest.h>

#include <string>

namespace botdeck::test {

namespace {

using domain::ChatDetails;
using domain::ChatMember;
using domain::ChatRight;
using domain::ToldMember;

std::optional<ChatMember> memberIn(const QByteArray &text)
{
    const domain::JsonText json{QByteArrayView(text)};
    return domain::readChatMember(json.root());
}

std::optional<ChatDetails> detailsIn(const QByteArray &text)
{
    const domain::JsonText json{QByteArrayView(text)};
    return domain::readChatDetails(json.root());
}

} // namespace

TEST(ChatDetails, RightsAreThoseThatWereToldInTheirOrder)
{
    const auto member = memberIn(
        R"({"user":{"id":9007199254740993,"first_name":"Mara","last_name":"Voss","username":"mara_v","is_bot":true},)"
        R"("status":"administrator","can_pin_messages":true,"can_fly":false,"custom_title":"Lead",)"
        R"("until_date":0,"can_count":1})");
    ASSERT_TRUE(member);
    EXPECT_EQ(member->userId, QStringLiteral("9007199254740993"));
    EXPECT_EQ(member->name, QStringLiteral("Mara Voss"));
    EXPECT_EQ(member->username, QStringLiteral("mara_v"));
    EXPECT_TRUE(member->isBot);
    EXPECT_EQ(member->status, QStringLiteral("administrator"));
    EXPECT_EQ(
        member->rights,
        (QList<ChatRight>{
            {QStringLiteral("can_pin_messages"), "can_pin", true}, {QStringLiteral("can_fly"), {}, false}}));
    EXPECT_EQ(
        member->more, (QList<ToldMember>{
                          {QStringLiteral("custom_title"), QStringLiteral("Lead")},
                          {QStringLiteral("until_date"), QStringLiteral("0")},
                          {QStringLiteral("can_count"), QStringLiteral("1")}}))
        << "a number is no yes";
    const domain::CardWord *words = domain::cardWord(member->rights.first().words);
    ASSERT_NE(words, nullptr);
    EXPECT_EQ(std::string(words->english), "May pin messages");
}

TEST(ChatDetails, WhoHasNoNumberIsNobody)
{
    EXPECT_FALSE(memberIn(R"({"user":{"first_name":"Mara"},"status":"member"})"));
    EXPECT_FALSE(memberIn(R"({"user":{"id":"@mara"},"status":"member"})"));
    EXPECT_FALSE(memberIn(R"([1])"));
    const auto bare = memberIn(R"({"user":{"id":"77"}})");
    ASSERT_TRUE(bare);
    EXPECT_TRUE(bare->rights.isEmpty());
    EXPECT_FALSE(bare->isBot);
}

TEST(ChatDetails, OfAChatEverythingIsKept)
{
    const auto details = detailsIn(
        R"({"id":-1001,"type":"supergroup","title":"Ops","username":"ops","description":"a\nb",)"
        R"("slow_mode_delay":30,"photo":{"big_file_id":"x", "n":1e3},"invite_link":"https://t.example/+a"})");
    ASSERT_TRUE(details);
    EXPECT_EQ(details->facts.chatId, QStringLiteral("-1001"));
    EXPECT_EQ(details->facts.title, QStringLiteral("Ops"));
    EXPECT_EQ(details->facts.type, QStringLiteral("supergroup"));
    EXPECT_EQ(details->description, QStringLiteral("a\nb"));
    EXPECT_EQ(
        details->more, (QList<ToldMember>{
                           {QStringLiteral("slow_mode_delay"), QStringLiteral("30")},
                           {QStringLiteral("photo"), QStringLiteral(R"({"big_file_id":"x", "n":1e3})")},
                           {QStringLiteral("invite_link"), QStringLiteral("https://t.example/+a")}}));
    EXPECT_FALSE(details->administrators);
    EXPECT_FALSE(details->memberCount);
    EXPECT_FALSE(detailsIn(R"({"title":"Ops"})"));
}

} // namespace botdeck::test
