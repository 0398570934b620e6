// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "RegistryFixture.h"
#include "services/GuildLoader.h"

namespace botdeck::test {

/// The sandbox's guild, and a loader that is asked for it by a bot whose number is known.
class GuildFixture : public RegistryFixture
{
protected:
    using Step = services::GuildLoader::Step;

    void SetUp() override;
    void TearDown() override;

    /// A Fanbook bot of that number at the server.
    domain::BotKey addNumbered(const QUrl &server, const QString &id, const core::Secret &secret);
    /// Reads m_guild and waits until that ended; what became of it: "done", or the words of the failure.
    QString load();
    /// The sandbox's whole answer to a call of the bot, asked past everything that is tested.
    QByteArray answer(const char *method, const QByteArray &parameters = {});
    /// {"guild_id":…,…} with the id as a number or as a text, and more members.
    [[nodiscard]] QByteArray aboutGuild(bool isText, const QByteArray &more = {}) const;
    /// The next `times` calls of the method get this HTTP status.
    void fault(const char *method, int status, int times = 1);
    /// How often the sandbox was asked that.
    int callsOf(const char *method);

    domain::BotKey m_bot;
    QString m_botId;
    core::Id m_guild;
    std::unique_ptr<services::GuildLoader> m_loader;
    QList<services::GuildLoader::Progress> m_progress;
    /// Of the last reading that was done.
    storage::GuildReading m_reading;
    /// Each "done" or failure.
    QStringList m_ends;
    std::optional<Step> m_failedStep;
    core::Error m_error;
};

} // namespace botdeck::test
