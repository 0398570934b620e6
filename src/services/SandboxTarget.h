// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "domain/BotKey.h"
#include "services/ReplayTarget.h"

#include <QObject>

#include <memory>

namespace botdeck::core {
class Clock;
}

namespace botdeck::services {

/// An update, or a frame of the gateway, for a bot of the console's own sandbox.
struct SandboxArrival
{
    domain::BotKey bot;
    domain::Stream stream = domain::Stream::Poll;
    QByteArray raw = {};
};

/// Lets it arrive there. `then` is called once from the event loop, with the bytes as the bot gets them or
/// why it gets none, unless `context` is gone by then. Empty where there is no sandbox in the program.
using InSandbox = std::function<void(
    const SandboxArrival &arrival, QObject *context,
    const std::function<void(const core::Result<QByteArray> &)> &then)>;

/// An invented message with this text, as every platform's bots get it; the sandbox gives it its update_id.
QByteArray sandboxTestMessage(const QString &text, qint64 wallMs);

/// A bot of the sandbox. It gets an update by whatever way it receives; a frame of the gateway goes out to
/// whoever listens at the sandbox's own gateway for it.
class SandboxTarget final : public ReplayTarget
{
public:
    /// The clock outlives it.
    SandboxTarget(domain::BotKey bot, InSandbox sandbox, core::Clock &clock);
    ~SandboxTarget() override;

    void send(const domain::StoredUpdate &update, const Then &then) override;
    /// What was handed over may arrive.
    bool giveUp() override;

private:
    const domain::BotKey m_bot;
    const InSandbox m_sandbox;
    core::Clock &m_clock;
    /// Of what is under way; none where nothing is.
    std::unique_ptr<QObject> m_context;
};

} // namespace botdeck::services
