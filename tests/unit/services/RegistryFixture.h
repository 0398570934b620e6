// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FeedFixture.h"
#include "MemorySecrets.h"
#include "security/Redactor.h"
#include "services/BackgroundWork.h"
#include "services/BotRegistry.h"
#include "services/BotStarter.h"
#include "services/SettingsKeeper.h"
#include "services/Workbench.h"

namespace botdeck::test {

/// A registry over a real file, a real store and the sandbox, with secrets in memory.
class RegistryFixture : public FeedFixture
{
protected:
    RegistryFixture();
    ~RegistryFixture() override;

    /// Ends the registry and everything on it, and begins anew on the same files.
    void restart(bool readOnly = false);

    /// A demo bot of the sandbox as an operator would type it: no key, nothing known.
    [[nodiscard]] domain::BotProfile typed(domain::PlatformId platform) const;
    [[nodiscard]] core::Secret token(domain::PlatformId platform) const;
    /// Waits for the end of a change; the key it gave, or an empty one.
    domain::BotKey key(services::BotChange *change);
    /// The same for one that must fail; its error.
    core::Error error(services::BotChange *change);
    domain::BotKey add(domain::PlatformId platform);

    [[nodiscard]] QString botsFile() const { return m_dir.filePath(QStringLiteral("bots.json")); }
    [[nodiscard]] QByteArray fileBytes() const;
    [[nodiscard]] domain::BotStatus status(const domain::BotKey &bot) const;
    bool reaches(const domain::BotKey &bot, domain::BotState state);
    [[nodiscard]] QStringList names() const;
    [[nodiscard]] QByteArray keptToken(const domain::BotKey &bot) const
    {
        return m_secrets.kept(security::SecretKind::BotToken, bot.toString());
    }

    services::Platforms m_descriptions;
    security::Redactor m_known;
    MemorySecrets m_secrets;
    std::unique_ptr<services::BackgroundWork> m_files;
    std::unique_ptr<services::SettingsKeeper> m_settings;
    std::unique_ptr<services::Workbench> m_workbench;
    std::unique_ptr<services::BotRegistry> m_registry;
    std::unique_ptr<services::BotStarter> m_starter;
    QStringList m_said;
    /// Why secrets of bots that were removed are still kept.
    QStringList m_notForgotten;
};

} // namespace botdeck::test
