// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/ConsoleOptions.h"
#include "core/Clock.h"
#include "core/Phrase.h"
#include "core/Result.h"
#include "storage/ProfileFolder.h"

#include <QObject>
#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace botdeck::services {
class InstanceGate;
}

namespace botdeck::app {

/// Takes a profile: makes its folder, and finds out whether another console has it. Holds it as long as it
/// lives; a temporary one goes with it.
class ProfileStart final : public QObject
{
    Q_OBJECT

public:
    /// ErrorKind::Storage in words where the folder cannot be used.
    static core::Result<std::unique_ptr<ProfileStart>>
    take(const ConsoleOptions &options, core::Clock &clock);
    ~ProfileStart() override;

    [[nodiscard]] const storage::ProfileFolder &folder() const { return m_folder; }
    /// Exactly one of opened(), openedReadOnly() and handedOver() follows. The link, where there is one, is
    /// for the console that has the profile already.
    void begin(const QByteArray &link);

Q_SIGNALS:
    /// It is ours.
    void opened();
    /// It may be read; the kinds are those of services::InstanceGate::readOnly().
    void openedReadOnly(const botdeck::core::Error &why);
    /// The console that has it opened a window.
    void handedOver();
    /// After opened(): a later start asks for a window.
    void windowAsked();
    /// After opened(): a later start has this link to show.
    void linkAsked(const QByteArray &link);
    /// A sentence to show.
    void said(const botdeck::core::Phrase &words);

private:
    ProfileStart(storage::ProfileFolder folder, std::unique_ptr<QTemporaryDir> temporary, core::Clock &clock);

    std::unique_ptr<QTemporaryDir> m_temporary;
    const storage::ProfileFolder m_folder;
    std::unique_ptr<services::InstanceGate> m_gate;
};

} // namespace botdeck::app
