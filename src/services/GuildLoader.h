// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/BackgroundWork.h"
#include "services/GuildAssembly.h"
#include "storage/GuildFiles.h"

namespace botdeck::services {

/// Reads a guild from a bot's server, one call after another: the guild, its roles, its channels, its members
/// page by page (GuildPages says by which methods, and why). Every call is logged. Answers are read in a
/// thread of its own. Lives in the user interface's thread.
class GuildLoader final : public QObject
{
    Q_OBJECT

public:
    enum class Step { Guild, Roles, Channels, Members };
    struct Progress
    {
        Step step = Step::Guild;
        /// How many roles, channels or members are there.
        qint64 read = 0;
        /// Of how many, where the server told it.
        std::optional<qint64> of = {};

        bool operator==(const Progress &) const = default;
    };

    /// Both outlive it.
    GuildLoader(BotRegistry &registry, Workbench &workbench, QObject *parent = nullptr);
    ~GuildLoader() override;

    /// Whether the platform has guilds.
    static bool tellsGuilds(const platform::Platform &platform);

    /// done() or failed() follows, perhaps at once. What was being read is given up. It changes nothing on
    /// the server: also for a bot that is only watched.
    void read(const domain::BotKey &bot, core::Id guild);
    /// Nothing follows any more; soFar() stays.
    void cancel();
    [[nodiscard]] bool isReading() const { return m_isReading; }
    /// What is there of the guild that read() was last called for, also after it failed or was cancelled;
    /// none before the guild itself was read.
    [[nodiscard]] std::optional<storage::GuildReading> soFar() const;

Q_SIGNALS:
    /// Before each call and at the end.
    void progressed(const botdeck::services::GuildLoader::Progress &progress);
    /// It may lack members where the server only tells those of a channel: isWhole says so.
    void done(const botdeck::domain::BotKey &bot, const botdeck::storage::GuildReading &reading);
    /// In words that name the step; soFar() has what was read before. Kinds as of ServerCalls, and BadReply.
    void failed(botdeck::services::GuildLoader::Step step, const botdeck::core::Error &error);

private:
    void ask(const GuildAsk &ask);
    void take(const GuildAsk &asked, const core::Result<GuildPage> &page);
    void tellProgress(GuildQuestion question);
    void fail(GuildQuestion question, const core::Error &error);

    BotRegistry &m_registry;
    core::Clock &m_clock;
    ServerCalls m_calls;
    domain::BotKey m_bot;
    GuildAssembly m_assembly;
    /// Wall time in ms since 1970: when it was begun.
    qint64 m_readMs = 0;
    bool m_isReading = false;
    /// Grows with every reading: what is read of an answer to an earlier one counts no more.
    int m_turn = 0;
    BackgroundWork m_work;
};

} // namespace botdeck::services
