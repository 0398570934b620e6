// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "core/Phrase.h"
#include "storage/Settings.h"

#include <QObject>

#include <functional>

namespace botdeck::services {

class BackgroundWork;

/// The program's settings as all windows share them: a change counts at once and is on the disk a moment
/// later. Lives in the user interface's thread and never waits there.
class SettingsKeeper : public QObject
{
    Q_OBJECT

public:
    /// Changes that come together are written together.
    static constexpr core::Clock::Milliseconds pause{500};

    /// `readOnly`, or a file that must not be replaced: changes count until the program ends.
    SettingsKeeper(
        core::Clock &clock, BackgroundWork &files, QString path, storage::LoadedSettings loaded,
        bool readOnly, QObject *parent = nullptr);
    /// Hands what is not yet written to the background, which outlives this.
    ~SettingsKeeper() override;

    [[nodiscard]] const storage::Settings &settings() const { return m_settings; }
    /// ErrorKind::WrongUse as of Settings::set().
    core::Result<void> set(storage::Setting setting, const storage::SettingValue &value);
    /// Called with how it ended; from the event loop, or at once.
    using Done = std::function<void(const core::Result<void> &)>;
    /// The same for what must be on the disk before something else may happen. ErrorKind::Storage where it
    /// cannot be written; then the former value holds. Never told once this is gone.
    void setDurably(storage::Setting setting, const storage::SettingValue &value, const Done &done);

Q_SIGNALS:
    void changed(botdeck::storage::Setting setting);
    /// A sentence: the settings could not be saved. They hold until the program ends.
    void saveFailed(const botdeck::core::Phrase &words);

private:
    void save();
    void write(const Done &done);

    core::Clock &m_clock;
    BackgroundWork &m_files;
    const QString m_path;
    const bool m_mayWrite;
    storage::Settings m_settings;
    /// What is surely on the disk.
    storage::Settings m_saved;
    bool m_waiting = false;
};

} // namespace botdeck::services
