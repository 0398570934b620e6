// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SandboxFixture.h"

#include <QJsonDocument>

namespace botdeck::test {

using namespace Qt::StringLiterals;

namespace {

QJsonObject firstBotOf(const QJsonArray &bots, QLatin1StringView platform)
{
    for (const QJsonValue &bot : bots) {
        if (bot["platform"_L1] == platform)
            return bot.toObject();
    }
    return {};
}

} // namespace

void SandboxTest::SetUp()
{
    const auto started = server.start();
    ASSERT_TRUE(started) << started.error().detail.english().toStdString();
    port = *started;
    const QJsonArray bots = QJsonDocument::fromJson(server.botList())["bots"_L1].toArray();
    const auto read = [&bots](QLatin1StringView platform, const QByteArray &before) {
        const QJsonObject bot = firstBotOf(bots, platform);
        const QByteArray token = bot["token"_L1].toString().toUtf8();
        return Bot{bot["name"_L1].toString().toUtf8(), token, before + token + '/'};
    };
    cloudChat = read("cloudchat"_L1, "/");
    fanbook = read("fanbook"_L1, "/api/bot/");
    telegram = read("telegram"_L1, "/bot");
}

RawReply SandboxTest::call(const Bot &bot, const QByteArray &method, const QJsonObject &parameters) const
{
    return exchange(jsonPost(bot.path + method, parameters));
}

RawReply SandboxTest::control(const QByteArray &name, const QJsonObject &wish) const
{
    return exchange(jsonPost("/_sandbox/" + name, wish));
}

QJsonObject SandboxTest::say(const Bot &bot, const QString &text) const
{
    const RawReply reply = control("say", {{"bot"_L1, QString::fromUtf8(bot.name)}, {"text"_L1, text}});
    const QJsonObject update = reply.json()["update"_L1].toObject();
    return update.value(update.contains("message"_L1) ? "message"_L1 : "channel_post"_L1).toObject();
}

QByteArray SandboxTest::pollJson(int timeout, qint64 offset)
{
    return R"({"timeout":)" + QByteArray::number(timeout) + R"(,"offset":)" + QByteArray::number(offset) +
           '}';
}

QJsonArray SandboxTest::calls(qint64 since) const
{
    return control("calls", {{"since"_L1, since}}).json()["calls"_L1].toArray();
}

qint64 SandboxTest::pendingCount(const Bot &bot) const
{
    return control("pending", {{"bot"_L1, QString::fromUtf8(bot.name)}}).json()["count"_L1].toInteger(-1);
}

} // namespace botdeck::test
