// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/VaultFile.h"

#include "core/AtomicFile.h"

#include <QFile>

#include <utility>

namespace botdeck::security {

namespace {

using core::Error;
using core::ErrorKind;

/// Some thousand private keys; a file beyond that is no vault of ours.
constexpr qint64 largestFile = 16 * 1024 * 1024;

Error lockedError()
{
    return {ErrorKind::Locked, QStringLiteral("The vault is locked. Unlock it with its passphrase first.")};
}

/// What SealedBox.h's functions said of the file, as said of this vault.
Error notOpened(const QString &path, const Error &cause)
{
    if (cause.kind == ErrorKind::Unauthorised)
        return {ErrorKind::Unauthorised, QStringLiteral("The passphrase is not that of the vault.")};
    Error error = cause;
    error.detail =
        QStringLiteral("The vault %1 cannot be opened. %2 It was left as it is.").arg(path, cause.detail);
    return error;
}

} // namespace

VaultFile::VaultFile(QString path, const KdfCost &cost)
    : m_path(std::move(path))
    , m_cost(cost)
{
}

bool VaultFile::exists() const
{
    return QFile::exists(m_path);
}

core::Result<void> VaultFile::create(const core::Secret &passphrase)
{
    if (exists())
        return Error{
            ErrorKind::Conflict,
            QStringLiteral(
                "There is a vault already: %1. It was left as it is; unlock it with its passphrase.")
                .arg(m_path)};
    auto key = SealKey::make(passphrase, m_cost);
    if (!key)
        return key.error();
    if (auto saved = save(*key, {}); !saved)
        return saved;
    m_open.emplace(Open{*std::move(key), {}});
    return {};
}

core::Result<void> VaultFile::unlock(const core::Secret &passphrase)
{
    auto open = opened(passphrase);
    if (!open)
        return open.error();
    m_open.emplace(*std::move(open));
    return {};
}

core::Result<void> VaultFile::changePassphrase(const core::Secret &current, const core::Secret &next)
{
    const auto open = opened(current);
    if (!open)
        return open.error();
    auto key = SealKey::make(next, m_cost);
    if (!key)
        return key.error();
    if (auto saved = save(*key, open->secrets); !saved)
        return saved;
    if (m_open)
        m_open->key = *std::move(key);
    return {};
}

core::Result<core::Secret> VaultFile::read(const SecretName &name) const
{
    if (!m_open)
        return lockedError();
    const auto found = m_open->secrets.find(name);
    if (found != m_open->secrets.end())
        return found->second;
    return Error{
        ErrorKind::NotFound,
        QStringLiteral("The vault has no %1 for %2.").arg(secretKindWords(name.kind), name.subject)};
}

core::Result<void> VaultFile::write(const SecretName &name, const core::Secret &secret)
{
    if (!m_open)
        return lockedError();
    SecretMap secrets = m_open->secrets;
    secrets.insert_or_assign(name, secret);
    return replaceSecrets(std::move(secrets));
}

core::Result<void> VaultFile::remove(const SecretName &name)
{
    if (!m_open)
        return lockedError();
    SecretMap secrets = m_open->secrets;
    if (secrets.erase(name) == 0)
        return {};
    return replaceSecrets(std::move(secrets));
}

core::Result<QList<SecretName>> VaultFile::list() const
{
    if (!m_open)
        return lockedError();
    QList<SecretName> names;
    for (const auto &entry : m_open->secrets)
        names += entry.first;
    return names;
}

core::Result<VaultFile::Open> VaultFile::opened(const core::Secret &passphrase) const
{
    const auto bytes = core::readWhole(m_path, largestFile);
    if (!bytes)
        return bytes.error();
    const auto header = SealHeader::read(*bytes, greatestKdfCost);
    if (!header)
        return notOpened(m_path, header.error());
    auto key = SealKey::remake(passphrase, *header);
    if (!key)
        return notOpened(m_path, key.error());
    const auto plain = key->open(*bytes, *header);
    if (!plain)
        return notOpened(m_path, plain.error());
    auto secrets = decodeSecrets(*plain);
    if (!secrets)
        return notOpened(m_path, secrets.error());
    return Open{*std::move(key), *std::move(secrets)};
}

core::Result<void> VaultFile::save(const SealKey &key, const SecretMap &secrets) const
{
    const auto bytes = key.seal(encodeSecrets(secrets));
    if (!bytes)
        return bytes.error();
    return core::writeWhole(m_path, *bytes);
}

core::Result<void> VaultFile::replaceSecrets(SecretMap secrets)
{
    if (auto saved = save(m_open->key, secrets); !saved)
        return saved;
    m_open->secrets = std::move(secrets);
    return {};
}

} // namespace botdeck::security
