// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/ConsoleWorld.h"
#include "core/Clock.h"
#include "core/Phrase.h"
#include "core/Result.h"
#include "security/Cryptography.h"
#include "services/BackgroundWork.h"

#include <memory>
#include <optional>

namespace botdeck::app {

class ProfileStart;

/// The console from its profile to its windows: constructed here and nowhere else. The order is: the
/// profile's folder, who has it, its settings, the world behind the windows; behind the first window's first
/// paint, what encrypts, the platforms' descriptions and the system's keychain. The first window is opened by
/// whoever hears ready().
class ConsoleApp final : public QObject
{
    Q_OBJECT

public:
    /// Takes the profile's folder. Errors in words: Storage. Face and redactor outlive it.
    static core::Result<std::unique_ptr<ConsoleApp>>
    make(const ConsoleOptions &options, Face &face, security::Redactor &redactor);
    ~ConsoleApp() override;

    /// Exactly one of ready(), handedOver() and failed() follows.
    void begin();
    /// Closes all windows.
    void end();
    /// As Windows::endSession().
    bool endSession(bool mayAsk);

    /// After ready().
    [[nodiscard]] ConsoleWorld &world() { return *m_world; }
    [[nodiscard]] core::Clock &clock() { return m_clock; }
    /// The newest that the first window is to show; empty: none.
    [[nodiscard]] const QByteArray &link() const { return m_link; }

Q_SIGNALS:
    void ready();
    /// Another console has the profile and opened a window: there is nothing left to do here.
    void handedOver();
    void failed(const botdeck::core::Error &error);

private:
    ConsoleApp(const ConsoleOptions &options, Face &face, security::Redactor &redactor);
    void readSettings();
    void build(storage::LoadedSettings settings);
    void settleProfile();
    void beginRun();
    void readPlatforms();
    void checkParts();
    void say(const core::Phrase &words);

    const ConsoleOptions m_options;
    Face &m_face;
    security::Redactor &m_redactor;
    QByteArray m_link;
    const security::Cryptography m_cryptography;
    core::SystemClock m_clock;
    const services::Platforms m_platforms;
    std::unique_ptr<ProfileStart> m_profile;
    /// Why the profile may only be read; none where it is ours.
    std::optional<core::Error> m_readOnly;
    services::BackgroundWork m_background;
    QList<core::Phrase> m_waiting;
    /// This run left its mark in the profile, to be taken away at the end.
    bool m_isMarked = false;
    std::unique_ptr<ConsoleWorld> m_world;
};

} // namespace botdeck::app
