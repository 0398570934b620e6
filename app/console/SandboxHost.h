// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "sandbox/Server.h"
#include "services/PassportGuest.h"
#include "services/SandboxGuest.h"
#include "services/SandboxTarget.h"

#include <QObject>
#include <QUrl>

#include <memory>

namespace botdeck::services {
class BackgroundWork;
}

namespace botdeck::app {

/// The built-in server as the console has it: none at first, then one until the program ends.
class SandboxHost final : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    SandboxHost(const core::Clock &clock, services::BackgroundWork &background);

    /// started() or failed() follows; started() also where it runs already.
    void start(quint64 seed, double rate);
    void setRate(double perSecond);
    /// Empty before started().
    [[nodiscard]] const QUrl &address() const { return m_running.address; }
    /// Where Fanbook's is; empty before started().
    [[nodiscard]] QString gateway() const;
    [[nodiscard]] QList<sandbox::BotAccount> bots() const;
    /// An update from elsewhere arrives at one of the bots; as services::InSandbox. ErrorKind::NotFound where
    /// the sandbox does not run or has no such bot.
    void arrive(
        const services::SandboxArrival &arrival, QObject *context,
        const std::function<void(const core::Result<QByteArray> &)> &then);

    /// Its users' side; as services::SandboxSide, whose functions live no longer than this.
    [[nodiscard]] services::SandboxSide side();
    /// The same of CloudChat's part in the passport flow.
    [[nodiscard]] services::PassportSide passportSide();

Q_SIGNALS:
    void started();
    void failed(const botdeck::core::Error &error);

private:
    struct Running
    {
        std::shared_ptr<sandbox::Server> server;
        QUrl address;
    };
    static core::Result<Running> run(quint64 seed, double rate, const core::Clock &clock);
    void take(const core::Result<Running> &running);
    /// `act(server, bot)` in the background, then `then(what it gave)`. ErrorKind::NotFound where the sandbox
    /// does not run or has no such bot.
    template <typename Answer, typename Act>
    void withBot(
        const domain::BotKey &key, QObject *context, Act act,
        const std::function<void(const core::Result<Answer> &)> &then);

    const core::Clock &m_clock;
    services::BackgroundWork &m_background;
    Running m_running;
    bool m_starting = false;
};

} // namespace botdeck::app
