// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Stage.h"

namespace botdeck::test {

/// A guild with a fresh member.
class GuildStage : public testing::Test
{
protected:
    static constexpr const char *warden = "Guild Warden";

    GuildStage()
    {
        const QJsonValue post =
            parsed(*stage.world.event(stage.bot(warden), {}, {}, u"join"_s, {}))["channel_post"_L1];
        guild = post["chat"_L1]["guild_id"_L1].toInteger();
        user = post["from"_L1]["id"_L1].toInteger();
    }

    /// A method's parameters with guild_id and user_id as numbers, or as texts; a user_id that is there
    /// stays.
    QJsonObject numbers(const QJsonObject &more = {}) const { return with(guild, user, more); }
    QJsonObject texts(const QJsonObject &more = {}) const
    {
        return with(QString::number(guild), QString::number(user), more);
    }

    Stage stage;
    qint64 guild = 0;
    qint64 user = 0;

private:
    static QJsonObject with(const QJsonValue &guild, const QJsonValue &user, QJsonObject more)
    {
        more.insert("guild_id"_L1, guild);
        if (!more.contains("user_id"_L1))
            more.insert("user_id"_L1, user);
        return more;
    }
};

} // namespace botdeck::test
