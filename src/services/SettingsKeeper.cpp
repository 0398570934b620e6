// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/SettingsKeeper.h"

#include "core/AtomicFile.h"
#include "services/BackgroundWork.h"

#include <utility>

namespace botdeck::services {

SettingsKeeper::SettingsKeeper(
    core::Clock &clock, BackgroundWork &files, QString path, storage::LoadedSettings loaded, bool readOnly,
    QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_files(files)
    , m_path(std::move(path))
    , m_mayWrite(loaded.mayReplace && !readOnly)
    , m_settings(std::move(loaded.settings))
    , m_saved(m_settings)
{
}

SettingsKeeper::~SettingsKeeper()
{
    if (m_mayWrite && m_settings != m_saved) {
        m_files.post(
            [path = m_path, bytes = m_settings.toBytes()] { std::ignore = core::writeWhole(path, bytes); });
    }
}

core::Result<void> SettingsKeeper::set(storage::Setting setting, const storage::SettingValue &value)
{
    storage::Settings settings = m_settings;
    if (auto done = settings.set(setting, value); !done)
        return done;
    if (settings == m_settings)
        return {};
    m_settings = settings;
    Q_EMIT changed(setting);
    if (m_mayWrite && !std::exchange(m_waiting, true))
        m_clock.after(pause, this, [this] { save(); });
    return {};
}

void SettingsKeeper::setDurably(
    storage::Setting setting, const storage::SettingValue &value, const Done &done)
{
    if (!m_mayWrite) {
        done(core::Error{
            core::ErrorKind::Storage,
            {QT_TRANSLATE_NOOP("Phrase", "The settings in %1 cannot be replaced. Nothing was changed."),
             {m_path}}});
        return;
    }
    const storage::SettingValue former = m_settings.value(setting);
    if (const core::Result<void> counts = set(setting, value); !counts) {
        done(counts);
        return;
    }
    write([this, setting, former, done](const core::Result<void> &written) {
        if (!written)
            std::ignore = set(setting, former);
        done(written);
    });
}

void SettingsKeeper::save()
{
    m_waiting = false;
    if (m_settings == m_saved)
        return;
    write([this](const core::Result<void> &written) {
        if (!written)
            Q_EMIT saveFailed(written.error().detail);
    });
}

void SettingsKeeper::write(const Done &done)
{
    m_files.run(
        this, [path = m_path, bytes = m_settings.toBytes()] { return core::writeWhole(path, bytes); },
        [this, settings = m_settings, done](const core::Result<void> &written) {
            if (written)
                m_saved = settings;
            done(written);
        });
}

} // namespace botdeck::services

#include "moc_SettingsKeeper.cpp"
