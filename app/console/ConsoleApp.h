// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "core/Result.h"
#include "platform/Platform.h"
#include "sandbox/Server.h"
#include "services/Console.h"
#include "services/Workbench.h"

#include <QTemporaryDir>

#include <map>
#include <memory>
#include <optional>

namespace botdeck::app {

/// What the console is started with.
struct ConsoleOptions
{
    /// Empty: the user's data folder, or a temporary one with the sandbox.
    QString profile = {};
    bool sandbox = false;
    quint64 seed = 0;
    /// Invented updates a second over all demo bots.
    double rate = 0;
};

/// Everything behind the console's windows: constructed here and nowhere else.
class ConsoleApp
{
public:
    /// Makes the profile, starts the sandbox where it is asked for. Errors in words: Storage, Network.
    static core::Result<std::unique_ptr<ConsoleApp>> make(const ConsoleOptions &options);
    ~ConsoleApp();
    ConsoleApp(const ConsoleApp &) = delete;
    ConsoleApp &operator=(const ConsoleApp &) = delete;

    [[nodiscard]] services::Workbench &workbench() { return *m_workbench; }
    [[nodiscard]] core::SystemClock &clock() { return m_clock; }
    /// Nothing where the console runs without the sandbox.
    [[nodiscard]] sandbox::Server *server() { return m_server.get(); }
    [[nodiscard]] const QUrl &sandboxAddress() const { return m_sandboxAddress; }
    [[nodiscard]] const platform::Platform &platform(domain::PlatformId id) const
    {
        return m_platforms.at(id);
    }

private:
    ConsoleApp() = default;
    /// The folder of the profile, made where it has to be.
    core::Result<QString> takeProfile(const ConsoleOptions &options);
    core::Result<QString> takeTemporary();
    core::Result<void> loadPlatforms();
    core::Result<void> startSandbox(const ConsoleOptions &options);
    void addDemoBots();

    core::SystemClock m_clock;
    std::map<domain::PlatformId, platform::Platform> m_platforms;
    std::optional<QTemporaryDir> m_temporary;
    std::unique_ptr<sandbox::Server> m_server;
    QUrl m_sandboxAddress;
    std::unique_ptr<services::Workbench> m_workbench;
};

} // namespace botdeck::app
