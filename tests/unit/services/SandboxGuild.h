// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/Platform.h"
#include "sandbox/world/World.h"
#include "services/GuildEdit.h"
#include "services/GuildPages.h"
#include "tests/support/FakeClock.h"

namespace botdeck::test {

/// The guild of the sandbox's world, read and changed by the calls that are sent to a server, without a wire
/// between: a thousand times that matters.
class SandboxGuild
{
public:
    SandboxGuild();

    /// Of the bot that manages roles, who makes all calls.
    [[nodiscard]] core::Id self() const { return m_bot.id; }
    /// All of it as it is now.
    domain::Guild read();
    /// The same, where of its members only this one can be another than in `guild`.
    domain::Guild readAgain(domain::Guild guild, std::optional<core::Id> member);
    /// A refusal is a failure of the test.
    void write(const services::GuildEdit &edit);

private:
    QByteArray result(const services::ServerCalls::Question &question);
    services::GuildPage page(const services::GuildAsk &ask);

    FakeClock m_clock;
    const platform::Platform m_platform = *platform::Platform::load(domain::PlatformId::Fanbook);
    sandbox::World m_world{7, m_clock};
    const sandbox::BotAccount &m_bot = *m_world.botByName(u"Guild Warden");
    core::Id m_guild;
};

} // namespace botdeck::test
