// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Stage.h"

namespace botdeck::test {

Stage::Stage(quint64 seed)
    : world(seed, clock)
{
    for (const domain::PlatformId id : domain::allPlatforms) {
        core::Result<platform::Platform> loaded = platform::Platform::load(id);
        EXPECT_TRUE(loaded.has_value());
        platforms.emplace(id, std::move(loaded).value());
    }
}

const sandbox::BotAccount &Stage::bot(const char *name) const
{
    const sandbox::BotAccount *found = world.botByName(QString::fromUtf8(name));
    EXPECT_NE(found, nullptr) << name;
    return *found;
}

sandbox::Answer Stage::call(
    const char *name, const char *method, const QJsonObject &parameters,
    const QList<sandbox::Upload> &uploads)
{
    const sandbox::BotAccount &who = bot(name);
    const auto row = platforms.at(who.platform).method(QString::fromLatin1(method));
    EXPECT_TRUE(row.has_value()) << method;
    return world.call(who, {*row, parameters, uploads});
}

QJsonValue Stage::result(const char *name, const char *method, const QJsonObject &parameters)
{
    const sandbox::Answer answer = call(name, method, parameters);
    EXPECT_TRUE(answer.ok) << method << ": " << qPrintable(answer.description);
    return parsed(answer.result);
}

QString Stage::refusal(const char *name, const char *method, const QJsonObject &parameters)
{
    const sandbox::Answer answer = call(name, method, parameters);
    EXPECT_FALSE(answer.ok) << method << ": " << answer.result.constData();
    return answer.description;
}

QJsonObject Stage::say(const char *name, const QString &text, std::optional<core::Id> chat)
{
    const core::Result<QByteArray> raw = world.say(bot(name), chat, {}, text);
    EXPECT_TRUE(raw.has_value()) << (raw ? "" : qPrintable(raw.error().detail));
    return raw ? parsed(*raw).toObject() : QJsonObject();
}

QList<QJsonObject> Stage::pending(const char *name) const
{
    QList<QJsonObject> updates;
    for (const QByteArray &raw : world.pending(bot(name)))
        updates.append(parsed(raw).toObject());
    return updates;
}

QJsonValue parsed(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson('[' + json + ']', &error);
    EXPECT_EQ(error.error, QJsonParseError::NoError) << json.constData();
    return document.array().at(0);
}

core::Id idOf(const QJsonValue &value)
{
    return value.isString() ? core::Id::fromText(value.toString()).value_or(core::Id())
                            : core::Id(value.toInteger());
}

} // namespace botdeck::test
