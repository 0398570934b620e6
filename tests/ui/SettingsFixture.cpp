// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SettingsFixture.h"

#include "domain/UpdateDecoder.h"

#include <QSignalSpy>
#include <QStandardPaths>

namespace botdeck::test {

using ui::preferences::PageId;
using ui::preferences::SettingsDialog;

SettingsFixture::SettingsFixture()
{
    for (const domain::PlatformId id : domain::allPlatforms)
        platforms.emplace(id, *platform::Platform::load(id));
}

SettingsFixture::~SettingsFixture()
{
    window.reset();
    applied.reset();
    registry.reset();
}

void SettingsFixture::SetUp()
{
    SecretsFixture::SetUp();
    ASSERT_TRUE(language.use(QStringLiteral("en")));
    startWorkbench();
    registry = std::make_unique<services::BotRegistry>(services::BotRegistry::Parts{
        *workbench, keychain, files, platforms, redactor, settings,
        folder.filePath(QStringLiteral("bots.json"))});
    QSignalSpy loaded(registry.get(), &services::BotRegistry::loaded);
    registry->load();
    ASSERT_TRUE(waitUntil([&loaded] { return loaded.size() == 1; }));
    applied = std::make_unique<ui::preferences::AppliedSettings>(ui::preferences::AppliedSettings::Parts{
        settings, keeper, *registry, scheme, theme, [this](const QString &name) { languages += name; }});
}

void SettingsFixture::fillStore(
    const domain::BotKey &bot, const QList<QByteArray> &updates, qint64 receivedMs,
    const std::function<void(storage::UpdateStore &)> &more)
{
    const auto store = storage::UpdateStore::open(storeFolder());
    ASSERT_TRUE(store) << qPrintable(store.error().detail);
    QList<domain::Update> batch;
    for (const QByteArray &bytes : updates)
        batch += domain::decodeUpdate(bytes);
    ASSERT_TRUE((*store)->append({bot, domain::Stream::Poll, batch, receivedMs}));
    if (more)
        more(**store);
}

void SettingsFixture::startWorkbench()
{
    workbench = std::make_unique<services::Workbench>(clock, storeFolder(), [] { return 0.5; });
    QSignalSpy ready(workbench.get(), &services::Workbench::storeReady);
    ASSERT_TRUE(waitUntil([&ready] { return ready.size() == 1; }));
}

ui::preferences::PreferencesParts SettingsFixture::parts()
{
    using Then = std::function<void(bool)>;
    return {
        clock,
        theme,
        settings,
        keeper,
        vault,
        *workbench,
        files,
        usualProfile ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) : profile(),
        readOnly,
        [this](QWidget *parent, const Then &then) { door.open(parent, then); },
        [this](QWidget *parent, const Then &then) { door.openVault(parent, then); },
        [this](QWidget *parent, const Then &then) { door.changePassphrase(parent, then); }};
}

QDialog &SettingsFixture::openSettings(PageId page)
{
    auto *dialog = new SettingsDialog(parts(), window.get());
    dialog->showPage(page);
    dialog->show();
    return shown("settingsDialog");
}

} // namespace botdeck::test
