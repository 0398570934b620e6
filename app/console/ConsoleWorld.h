// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/Alerts.h"
#include "app/console/BotsStart.h"
#include "app/console/ConsoleOptions.h"
#include "app/console/FirstPaint.h"
#include "app/console/SandboxHost.h"
#include "app/console/SecretsStart.h"
#include "app/console/Windows.h"
#include "services/CallCollections.h"
#include "services/Outbox.h"
#include "services/PassportInbox.h"
#include "services/PassportKeys.h"
#include "services/SettingsKeeper.h"
#include "services/Workbench.h"
#include "storage/ProfileFolder.h"
#include "ui/preferences/AppliedSettings.h"
#include "ui/secrets/SecretClipboard.h"
#include "ui/secrets/SecretsDoor.h"

#include <optional>

namespace botdeck::app {

class Face;

/// Everything behind the windows of one profile, and the windows.
class ConsoleWorld final : public QObject
{
    Q_OBJECT

public:
    /// All of it outlives this.
    struct Parts
    {
        core::Clock &clock;
        services::BackgroundWork &background;
        const services::Platforms &platforms;
        security::Redactor &redactor;
        Face &face;
        const storage::ProfileFolder &profile;
        /// Why the profile may only be read, as services::InstanceGate::readOnly() says it.
        std::optional<core::Error> readOnly;
        /// Nothing receives by itself, and no setting is saved.
        bool safeMode = false;
        const log::LogRing *log = nullptr;
    };

    ConsoleWorld(const Parts &parts, storage::LoadedSettings settings);

    /// Reads the list of bots and starts what is to run. ready() or failed() follows.
    void begin(const ConsoleOptions &options);

    /// After ready().
    [[nodiscard]] bool isReady() const { return m_isReady; }
    [[nodiscard]] bool hasBots() { return !m_bots.registry().bots().isEmpty(); }
    [[nodiscard]] services::SettingsKeeper &settings() { return m_settings; }
    [[nodiscard]] services::Workbench &workbench() { return m_workbench; }
    [[nodiscard]] SandboxHost &sandbox() { return m_sandbox; }
    [[nodiscard]] Windows &windows() { return m_windows; }

Q_SIGNALS:
    /// The bots are listed, the sandbox's too where it was asked for: a window can be opened.
    void ready();
    /// Once, behind ready(): what the first window does not show can begin.
    void firstPainted();
    /// Nothing of what was asked for can be shown.
    void failed(const botdeck::core::Error &error);

private:
    void connectWords();
    void connectSandbox();
    void startSandbox(const ConsoleOptions &options);
    [[nodiscard]] ui::shell::Desk desk(const Parts &parts);

    services::SettingsKeeper m_settings;
    // The feeds end before the server that answers them.
    SandboxHost m_sandbox;
    services::Workbench m_workbench;
    SecretsStart m_secrets;
    BotsStart m_bots;
    const qint64 m_startedMs;
    services::Outbox m_outbox;
    services::PassportKeys m_passportKeys;
    services::PassportInbox m_passportInbox;
    services::CallCollections m_collections;
    ui::secrets::SecretsDoor m_door;
    ui::secrets::SecretClipboard m_clipboard;
    ui::preferences::AppliedSettings m_applied;
    Windows m_windows;
    FirstPaint m_firstPaint;
    Alerts m_alerts;
    bool m_isReady = false;
};

} // namespace botdeck::app
