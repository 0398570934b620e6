// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/Platform.h"
#include "sandbox/world/World.h"
#include "tests/support/FakeClock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

#include <map>

namespace botdeck::test {

using namespace Qt::StringLiterals;

/// A world with a clock that stands still, and short ways to do things in it.
class Stage
{
public:
    explicit Stage(quint64 seed = 7);

    [[nodiscard]] const sandbox::BotAccount &bot(const char *name) const;
    /// A method of the bot's platform by its key, as the wire would hand it over.
    sandbox::Answer call(
        const char *name, const char *method, const QJsonObject &parameters = {},
        const QList<sandbox::Upload> &uploads = {});
    /// The same where it must succeed: the result.
    QJsonValue result(const char *name, const char *method, const QJsonObject &parameters = {});
    /// The description of a call that must be refused.
    QString refusal(const char *name, const char *method, const QJsonObject &parameters = {});

    /// The user's side where it must succeed: the update.
    QJsonObject say(const char *name, const QString &text, std::optional<core::Id> chat = {});
    /// What a bot has not confirmed, as objects.
    [[nodiscard]] QList<QJsonObject> pending(const char *name) const;

    FakeClock clock;
    std::map<domain::PlatformId, platform::Platform> platforms;
    sandbox::World world;
};

/// Any JSON value from bytes.
QJsonValue parsed(const QByteArray &json);
core::Id idOf(const QJsonValue &value);

// Fixed parts of the demo world, by the ids that resources/sandbox gives them.
inline constexpr qint64 tomAtSupport = 10001093;
inline constexpr qint64 shopFloor = 20000001;
inline constexpr qint64 dailyClose = 20000230;
inline constexpr qint64 adaAtReleases = 5210448731;
inline constexpr qint64 releaseRoom = -1002093847561;

} // namespace botdeck::test
