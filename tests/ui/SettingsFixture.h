// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SecretsFixture.h"
#include "services/BotRegistry.h"
#include "services/Workbench.h"
#include "storage/UpdateStore.h"
#include "ui/preferences/AppliedSettings.h"
#include "ui/preferences/SettingsDialog.h"
#include "ui/shell/Language.h"

#include <functional>

namespace botdeck::test {

/// The settings dialog before a window, on real settings, a real store and a real registry, with the settings
/// applied as the program applies them.
class SettingsFixture : public SecretsFixture
{
protected:
    SettingsFixture();
    ~SettingsFixture() override;
    void SetUp() override;

    /// Before SetUp(): these updates, as bytes, are in the store from the beginning, and whatever `more`
    /// does.
    void fillStore(
        const domain::BotKey &bot, const QList<QByteArray> &updates, qint64 receivedMs = 1'790'000'000'000,
        const std::function<void(storage::UpdateStore &store)> &more = {});
    /// The dialog on this page, shown and with the keyboard.
    QDialog &openSettings(ui::preferences::PageId page);
    [[nodiscard]] QString storeFolder() const { return folder.filePath(QStringLiteral("store")); }
    void startWorkbench();
    [[nodiscard]] ui::preferences::PreferencesParts parts();

    services::Platforms platforms;
    ui::shell::Language language;
    bool readOnly = false;
    /// The dialog takes the profile for the one that is used where none is given.
    bool usualProfile = false;
    std::unique_ptr<services::Workbench> workbench;
    std::unique_ptr<services::BotRegistry> registry;
    std::unique_ptr<ui::preferences::AppliedSettings> applied;
    QStringList languages;
};

} // namespace botdeck::test
