// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QList>
#include <QString>

namespace botdeck::storage {

/// The folder that holds everything one console keeps: settings.ini, bots.json, vault.botdeck, store/,
/// captures/, logs/, all of it for the owner alone (0700).
class ProfileFolder
{
public:
    enum class Access {
        ReadWrite, ///< makes what is missing and closes the folder to others
        ReadOnly,  ///< touches nothing: another console writes there
    };

    /// Errors in words, and nothing was changed: a folder of another user, one that others may enter and that
    /// holds other things (it is not closed to them unasked), one that cannot be made or written. NotFound
    /// where a read-only profile is not there.
    static core::Result<ProfileFolder> open(const QString &dir, Access access);

    /// Waits until a number that open() made is on the disk, where nothing may be kept under it before;
    /// open() itself does not wait, so that a first start does not. From any thread. ErrorKind::Storage in
    /// words.
    [[nodiscard]] core::Result<void> settle() const;

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] QString settingsFile() const { return part("settings.ini"); }
    [[nodiscard]] QString botsFile() const { return part("bots.json"); }
    /// Of passport keys what is no secret, and the hashes of callbacks that came.
    [[nodiscard]] QString passportFile() const { return part("passport.json"); }
    [[nodiscard]] QString passportSeenFile() const { return part("passport-seen.json"); }
    /// There while a console runs; left behind where it did not end as it should.
    [[nodiscard]] QString runFile() const { return part("running.json"); }
    /// Saved calls of the API workspace.
    [[nodiscard]] QString collectionsFile() const { return part("collections.json"); }
    [[nodiscard]] QString vaultFile() const { return part("vault.botdeck"); }
    [[nodiscard]] QString storeFolder() const { return part("store"); }
    [[nodiscard]] QString capturesFolder() const { return part("captures"); }
    [[nodiscard]] QString logsFolder() const { return part("logs"); }

    /// The profile's own number, made once and kept in the file profile.id: entries in the system's keychain
    /// carry it, so that two profiles do not share them. Empty only in a read-only profile that has none.
    [[nodiscard]] const QString &uuid() const { return m_uuid; }
    /// What was not as it should be, in sentences to show.
    [[nodiscard]] const QList<core::Phrase> &objections() const { return m_objections; }

private:
    explicit ProfileFolder(QString path)
        : m_path(std::move(path))
    {
    }
    [[nodiscard]] QString part(const char *name) const { return m_path + u'/' + QLatin1StringView(name); }
    core::Result<void> guard(Access access);
    core::Result<void> makeParts();
    core::Result<void> makeUuid();
    core::Result<void> settleUuid(const QString &path);

    QString m_path;
    QString m_uuid;
    bool m_hasNewUuid = false;
    QList<core::Phrase> m_objections;
};

} // namespace botdeck::storage
