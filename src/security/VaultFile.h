// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "security/KdfCost.h"
#include "security/SealKey.h"
#include "security/SecretMap.h"

#include <QList>
#include <QString>

#include <optional>

namespace botdeck::security {

/// The passphrase vault: one sealed file with all secrets, which are in memory while it is unlocked and only
/// then. Every change is on disk when the call returns (core::writeWhole); when it fails, memory and disk are
/// as before. A file that somebody else put there while it was unlocked is never written over: Conflict.
/// Blocking, and not for several threads: VaultStore puts it into a thread of its own.
class VaultFile
{
public:
    VaultFile(QString path, const KdfCost &cost);

    [[nodiscard]] bool exists() const;
    [[nodiscard]] bool isUnlocked() const { return m_open.has_value(); }

    /// An empty vault, unlocked. Conflict when a file is there already, whatever is in it.
    core::Result<void> create(const core::Secret &passphrase);
    /// Unauthorised for a wrong passphrase; Storage, TooLarge as SealedBox.h says; NotFound without a file.
    core::Result<void> unlock(const core::Secret &passphrase);
    /// Wipes every secret and the key.
    void lock() { m_open.reset(); }
    /// Seals the file anew under a new salt. Unauthorised when `current` is not its passphrase.
    core::Result<void> changePassphrase(const core::Secret &current, const core::Secret &next);

    /// Locked while it is locked, all of these.
    [[nodiscard]] core::Result<core::Secret> read(const SecretName &name) const;
    core::Result<void> write(const SecretName &name, const core::Secret &secret);
    core::Result<void> remove(const SecretName &name);
    [[nodiscard]] core::Result<QList<SecretName>> list() const;

private:
    struct Open
    {
        SealKey key;
        SecretMap secrets;
    };

    core::Result<Open> opened(const core::Secret &passphrase);
    core::Result<void> save(const SealKey &key, const SecretMap &secrets);
    core::Result<void> replaceSecrets(SecretMap secrets);
    /// Conflict when the file is another vault than the one that was unlocked, or saved since. What is no
    /// vault (any more) is kept aside: the whole one is in memory.
    [[nodiscard]] core::Result<void> checkUnchanged() const;

    QString m_path;
    KdfCost m_cost;
    std::optional<Open> m_open;
    /// How the file began that was last opened or saved, and the one that was last written, be it in vain: no
    /// two that were ever sealed begin alike.
    QByteArray m_head;
    QByteArray m_triedHead;
};

} // namespace botdeck::security
