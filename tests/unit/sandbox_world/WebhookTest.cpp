// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Stage.h"

namespace botdeck::test {

namespace {

QJsonObject hook(const QString &url)
{
    return {{u"url"_s, url}};
}

} // namespace

TEST(Webhook, setShownAndDeleted)
{
    Stage stage;
    const sandbox::BotAccount &bot = stage.bot("Release Notes");
    EXPECT_EQ(stage.result("Release Notes", "getWebhookInfo")["url"_L1].toString(), QString());
    stage.say("Release Notes", u"waiting"_s);
    stage.result(
        "Release Notes", "setWebhook",
        {{u"url"_s, u"https://bots.example/hook"_s}, {u"max_connections"_s, 5}});
    EXPECT_TRUE(stage.world.webhookSet(bot));
    const QJsonValue info = stage.result("Release Notes", "getWebhookInfo");
    EXPECT_EQ(info["url"_L1].toString(), u"https://bots.example/hook"_s);
    EXPECT_EQ(info["max_connections"_L1].toInteger(), 5);
    EXPECT_EQ(info["pending_update_count"_L1].toInteger(), 1);
    stage.result("Release Notes", "deleteWebhook");
    EXPECT_FALSE(stage.world.webhookSet(bot));
    EXPECT_EQ(stage.world.pending(bot).size(), 1);
}

TEST(Webhook, pollingIsAConflictMeanwhile)
{
    Stage stage;
    stage.result("Support Desk", "setWebhook", hook(u"https://bots.example/hook"_s));
    const sandbox::Answer answer = stage.call("Support Desk", "getUpdates");
    EXPECT_EQ(answer.errorCode, 409);
    EXPECT_EQ(
        answer.description,
        u"Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"_s);
    stage.result("Support Desk", "setWebhook", hook({}));
    EXPECT_TRUE(stage.call("Support Desk", "getUpdates").ok);
}

TEST(Webhook, pendingUpdatesAreDroppedWhenAsked)
{
    Stage stage;
    stage.say("Release Notes", u"lost"_s);
    stage.result("Release Notes", "deleteWebhook", {{u"drop_pending_updates"_s, true}});
    EXPECT_EQ(stage.world.pending(stage.bot("Release Notes")).size(), 0);
}

TEST(Webhook, addressesMustBeHttpsOnAKnownPort)
{
    Stage stage;
    const auto accepted = [&](const QString &url) {
        return stage.call("Release Notes", "setWebhook", hook(url)).ok;
    };
    EXPECT_FALSE(accepted(u"http://bots.example/hook"_s));
    EXPECT_FALSE(accepted(u"bots.example"_s));
    EXPECT_FALSE(accepted(u"https://bots.example:4443/hook"_s));
    EXPECT_TRUE(accepted(u"https://bots.example:8443/hook"_s));
    // Any port of this machine, still HTTPS.
    EXPECT_TRUE(accepted(u"https://127.0.0.1:34567/hook"_s));
    EXPECT_TRUE(accepted(u"https://hook.localhost:34567/"_s));
    EXPECT_TRUE(accepted(u"https://[::1]:34567/"_s));
    EXPECT_FALSE(accepted(u"http://127.0.0.1:34567/hook"_s));
    EXPECT_FALSE(accepted(u"https://127.0.0.1.bots.example:34567/"_s));
    EXPECT_FALSE(accepted(u"https://localhost.example:34567/"_s));
}

TEST(Webhook, ACertificateIsAnUploadAndAPem)
{
    Stage stage;
    const QJsonObject url = hook(u"https://127.0.0.1:34567/hook"_s);
    const auto upload = [](const QByteArray &bytes) {
        return QList<sandbox::Upload>{{u"certificate"_s, u"own.pem"_s, {}, bytes}};
    };
    EXPECT_EQ(
        stage.call("Support Desk", "setWebhook", url, upload("none")).description,
        u"Bad Request: bad webhook: the certificate is no PEM certificate"_s);
    const QByteArray pem = "-----BEGIN CERTIFICATE-----\nAA==\n-----END CERTIFICATE-----\n";
    EXPECT_TRUE(stage.call("Support Desk", "setWebhook", url, upload(pem)).ok);
    EXPECT_EQ(stage.world.webhook(stage.bot("Support Desk")).certificate, pem);
    QJsonObject asText = url;
    asText.insert(u"certificate"_s, QString::fromLatin1(pem));
    EXPECT_TRUE(stage.call("Support Desk", "setWebhook", asText).ok);
    EXPECT_EQ(stage.world.webhook(stage.bot("Support Desk")).certificate, QByteArray());
}

TEST(Webhook, WhatBecameOfADeliveryIsToldUntilAnotherWebhookIsSet)
{
    Stage stage;
    const sandbox::BotAccount &bot = stage.bot("Release Notes");
    for (const auto *text : {"one", "two", "three"})
        stage.say("Release Notes", QString::fromLatin1(text));
    stage.result("Release Notes", "setWebhook", hook(u"https://localhost/"_s));
    const quint64 turn = stage.world.webhook(bot).turn;
    const QList<sandbox::WaitingUpdate> waiting = stage.world.waiting(bot, 0, 2);
    ASSERT_EQ(waiting.size(), 2);
    EXPECT_EQ(stage.world.waiting(bot, waiting.last().id, 2).size(), 1);
    stage.world.webhookDelivered(bot, waiting.last().id);
    stage.world.webhookDelivered(bot, waiting.last().id);
    EXPECT_EQ(stage.world.pending(bot).size(), 2);
    stage.world.webhookReached(bot, turn, u"127.0.0.1"_s);
    stage.world.webhookFailed(bot, turn, u"Connection closed"_s);
    stage.world.webhookFailed(bot, turn - 1, u"of the one before"_s);
    const QJsonValue info = stage.result("Release Notes", "getWebhookInfo");
    EXPECT_EQ(info["ip_address"_L1], u"127.0.0.1"_s);
    EXPECT_EQ(info["last_error_message"_L1], u"Connection closed"_s);
    EXPECT_EQ(info["last_error_date"_L1].toInteger(), stage.clock.wallMs() / 1000);
    stage.result("Release Notes", "setWebhook", hook(u"https://localhost/"_s));
    EXPECT_FALSE(stage.result("Release Notes", "getWebhookInfo").toObject().contains("last_error_date"_L1));
}

} // namespace botdeck::test
