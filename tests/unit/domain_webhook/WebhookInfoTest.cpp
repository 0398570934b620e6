// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/webhook/WebhookInfo.h"

#include <gtest/gtest.h>

using namespace botdeck;
using namespace Qt::StringLiterals;
using core::Secret;

namespace {

constexpr const char *wholeInfo =
    R"({"url":"https:\/\/bot.example:8443\/s3cr3tPath?k=1","has_custom_certificate":true,)"
    R"("pending_update_count":12,"ip_address":"203.0.113.7","last_error_date":1700000000,)"
    R"("last_error_message":"no answer from https://bot.example:8443/s3cr3tPath?k=1",)"
    R"("last_synchronization_error_date":1700000100,"max_connections":40,)"
    R"("allowed_updates":["message","callback_query"],"shard":{"at":"/s3cr3tPath?k=1","n":9007199254740993}})";

} // namespace

TEST(WebhookInfo, EveryFieldIsRead)
{
    const auto info = domain::readWebhookInfo(wholeInfo);
    ASSERT_TRUE(info);
    EXPECT_TRUE(info->isSet());
    EXPECT_EQ(info->address, Secret("https://bot.example:8443/s3cr3tPath?k=1"));
    EXPECT_EQ(info->host, u"bot.example");
    EXPECT_EQ(info->port, 8443);
    EXPECT_EQ(info->hasCertificate, true);
    EXPECT_EQ(info->pending, 12);
    EXPECT_EQ(info->ipAddress, u"203.0.113.7");
    EXPECT_EQ(info->lastErrorMs, 1'700'000'000'000);
    EXPECT_EQ(info->lastError, u"no answer from https://bot.example:8443/[secret]");
    EXPECT_EQ(info->lastSynchronisationErrorMs, 1'700'000'100'000);
    EXPECT_EQ(info->maxConnections, 40);
    EXPECT_EQ(info->allowedUpdates, (QStringList{u"message"_s, u"callback_query"_s}));
    EXPECT_EQ(
        info->others, (QList<domain::JsonField>{{u"shard"_s, R"({"at":"[secret]","n":9007199254740993})"}}));
    const domain::WebhookFacts facts = info->facts();
    EXPECT_EQ(facts.host, u"bot.example");
    EXPECT_EQ(facts.pending, 12);
}

TEST(WebhookInfo, WhatIsNotSaidIsNotKnown)
{
    const auto bare = domain::readWebhookInfo(
        R"({"url":"nonsense","pending_update_count":"many","last_error_date":0,"allowed_updates":null})");
    ASSERT_TRUE(bare);
    EXPECT_TRUE(bare->isSet());
    EXPECT_TRUE(bare->host.isEmpty());
    EXPECT_FALSE(
        bare->pending || bare->lastErrorMs || bare->hasCertificate || bare->allowedUpdates || bare->port);
    const auto none = domain::readWebhookInfo(R"({"url":"","pending_update_count":0})");
    ASSERT_TRUE(none);
    EXPECT_FALSE(none->isSet());
    EXPECT_EQ(none->pending, 0);
    for (const char *wrong : {"", "true", "{}", R"({"url":7})", "{", "[]"})
        EXPECT_EQ(domain::readWebhookInfo(wrong).error().kind, core::ErrorKind::BadReply) << wrong;
}

TEST(WebhookInfo, AnAddressIsShownWithoutItsPath)
{
    struct Case
    {
        const char *address = nullptr;
        QStringView shown;
    };
    for (const auto &[address, shown] :
         {Case{"https://bot.example/abc", u"https://bot.example/[secret]"},
          Case{"https://bot.example:88/abc?d=e#f", u"https://bot.example:88/[secret]"},
          Case{"https://bot.example?d=e", u"https://bot.example/[secret]"},
          Case{"https://bot.example/", u"https://bot.example/"},
          Case{"https://bot.example", u"https://bot.example"},
          Case{"https://[2001:db8::1]:8443/abc", u"https://[2001:db8::1]:8443/[secret]"},
          Case{"https://me:pass@bot.example/abc", u"https://[secret]@bot.example/[secret]"},
          Case{"bot.example/abc", u"bot.example/[secret]"}, Case{"", u""}})
        EXPECT_EQ(domain::maskedAddress(Secret(address)), shown) << address;
}

TEST(WebhookInfo, CallsAreMaskedAndElseStayAsTheyCame)
{
    struct Case
    {
        const char *json;
        const char *masked;
        const char *path;
    };
    for (const auto &[json, masked, path] :
         {Case{
              R"({"url":"https://b.example/abc","x":1})", R"({"url":"https://b.example/[secret]","x":1})",
              "/abc"},
          Case{
              R"( {"ok":true, "result":{"url":"https:\/\/b.example\/a\u0062c","n":12345678901234567890}})",
              R"( {"ok":true, "result":{"url":"https://b.example/[secret]","n":12345678901234567890}})",
              "/abc"},
          Case{
              R"({"status":true,"data":{"url":"https://b.example/abc"}})",
              R"({"status":true,"data":{"url":"https://b.example/[secret]"}})", "/abc"},
          Case{R"({"url":"","x":1})", R"({"url":"","x":1})", ""},
          Case{R"({"ok":true,"result":true})", R"({"ok":true,"result":true})", ""},
          Case{"no json /abc", "no json /abc", ""}, Case{"", "", ""}}) {
        EXPECT_EQ(domain::withMaskedAddress(json), masked) << json;
        EXPECT_EQ(domain::addressPathIn(json), Secret(path)) << json;
    }
}
