// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "domain/permissions/PermissionTable.h"
#include "services/BackgroundWork.h"
#include "services/GuildEdit.h"

#include <memory>

namespace botdeck::services {

struct GuildRecheck;

/// Some edits of one guild, to be done one after the other.
struct GuildOrder
{
    GuildPlace place;
    /// The guild as it was read: what the bot's roles forbid by it is not even tried.
    std::shared_ptr<const domain::PermissionTable> table;
    QList<GuildEdit> edits;
};

enum class GuildEditPhase {
    Queued,
    Checking, ///< it is read again what it would replace
    Sending,  ///< the answer is waited for
    Held,     ///< the server asked to wait: waitMs
    Done,
    Failed,   ///< refused, or it never left: `trouble`
    Unknown,  ///< it left and no answer came: it may have had its effect, and is not sent again
    Conflict, ///< somebody else changed what it would replace: `trouble`; nothing was written
    Stopped,  ///< its turn did not come
};

/// What became of one edit of an order.
struct GuildEditState
{
    /// Its place in the order.
    qsizetype edit = 0;
    GuildEditPhase phase = GuildEditPhase::Queued;
    core::Phrase trouble = {};
    qint64 waitMs = 0;
    /// What the server answered: the new role, for one.
    QByteArray result = {};
    /// With Conflict in overwrites: the channel as somebody else made it.
    std::optional<domain::GuildChannel> theirs = {};

    bool operator==(const GuildEditState &) const = default;
};

/// It ended, well or badly.
bool isOver(GuildEditPhase phase);

/// Changes a guild: an order's edits one after the other, each on its own; what fails does not keep the next
/// from its turn. Before each it is asked whether the bot may change anything at all
/// (BotRegistry::mayChange()) and whether its roles let it (editLock()). Every call is logged. Lives in the
/// user interface's thread.
class GuildWriter final : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    GuildWriter(BotRegistry &registry, Workbench &workbench, QObject *parent = nullptr);
    /// What has left is given up and logged so.
    ~GuildWriter() override;

    /// changed() tells what becomes of each edit and ended() the end, never before control returned to the
    /// event loop. Not to be called while one is under way.
    void run(const GuildOrder &order);
    /// What waits is not done any more; what has left comes to its end, so that it is known.
    void stop();
    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    /// One for each edit of the last order.
    [[nodiscard]] const QList<GuildEditState> &states() const { return m_states; }

Q_SIGNALS:
    void changed(const botdeck::services::GuildEditState &state);
    void ended();

private:
    void begin();
    void check(const GuildRecheck &recheck, const ServerCalls::Question &call);
    void send(const ServerCalls::Question &call);
    void fail(const core::Error &error, bool mayHaveHadEffect);
    void hold(std::chrono::seconds time);
    void waitOn();
    void tell(GuildEditPhase phase, const core::Phrase &trouble = {});
    void end(GuildEditPhase phase, const core::Phrase &trouble = {});
    void next();

    BotRegistry &m_registry;
    core::Clock &m_clock;
    ServerCalls m_calls;
    GuildOrder m_order;
    QList<GuildEditState> m_states;
    /// Whose turn it is.
    qsizetype m_at = 0;
    /// How often this edit was told to wait without being told how long.
    int m_vagueWaits = 0;
    /// By the monotonic clock.
    core::Clock::Milliseconds m_heldUntil{0};
    bool m_isRunning = false;
    bool m_isStopped = false;
    /// Settings or tokens changed: the bot's route is asked for again.
    bool m_isRouteOld = false;
    BackgroundWork m_work;
};

} // namespace botdeck::services
