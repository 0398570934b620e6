// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/VaultFile.h"

#include "core/AtomicFile.h"

#include <QFile>

#include <algorithm>
#include <utility>

namespace botdeck::security {

namespace {

using core::Error;
using core::ErrorKind;

/// Some thousand private keys; a file beyond that is no vault of ours.
constexpr qint64 largestFile = qint64(16) * 1024 * 1024;

Error lockedError()
{
    return {
        ErrorKind::Locked,
        QT_TRANSLATE_NOOP("Phrase", "The vault is locked. Unlock it with its passphrase first.")};
}

/// What SealedBox.h's functions said of the file, as said of this vault.
Error notOpened(const QString &path, const Error &cause)
{
    if (cause.kind == ErrorKind::Unauthorised)
        return {
            ErrorKind::Unauthorised, QT_TRANSLATE_NOOP("Phrase", "The passphrase is not that of the vault.")};
    Error error = cause;
    error.detail = {
        QT_TRANSLATE_NOOP("Phrase", "The vault %1 cannot be opened. %2 It was left as it is."),
        {path, cause.detail}};
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
            {QT_TRANSLATE_NOOP(
                 "Phrase",
                 "There is a vault already: %1. It was left as it is; unlock it with its passphrase."),
             {m_path}}};
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
    if (auto unchanged = checkUnchanged(); !unchanged)
        return unchanged;
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
        {QT_TRANSLATE_NOOP("Phrase", "The vault has no %1 for %2."),
         {secretKindWords(name.kind), name.subject}}};
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

core::Result<VaultFile::Open> VaultFile::opened(const core::Secret &passphrase)
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
    m_head = bytes->first(SealHeader::size);
    return Open{*std::move(key), *std::move(secrets)};
}

core::Result<void> VaultFile::save(const SealKey &key, const SecretMap &secrets)
{
    const auto bytes = key.seal(encodeSecrets(secrets));
    if (!bytes)
        return bytes.error();
    if (bytes->size() > largestFile)
        return Error{
            ErrorKind::TooLarge,
            QT_TRANSLATE_NOOP("Phrase", "This is more than the vault holds. Nothing of it was changed.")};
    m_triedHead = bytes->first(SealHeader::size);
    if (auto written = core::writeWhole(m_path, *bytes); !written)
        return written;
    m_head = m_triedHead;
    return {};
}

core::Result<void> VaultFile::replaceSecrets(SecretMap secrets)
{
    if (auto unchanged = checkUnchanged(); !unchanged)
        return unchanged;
    if (auto saved = save(m_open->key, secrets); !saved)
        return saved;
    m_open->secrets = std::move(secrets);
    return {};
}

core::Result<void> VaultFile::checkUnchanged() const
{
    if (!m_open)
        return {};
    const auto bytes = core::readWhole(m_path, largestFile);
    if (!bytes && bytes.error().kind == ErrorKind::NotFound)
        return {};
    if (!bytes)
        return bytes.error();
    const QByteArrayView head = QByteArrayView(*bytes).first(std::min(bytes->size(), SealHeader::size));
    if (head == m_head || head == m_triedHead)
        return {};
    if (!SealHeader::read(*bytes, greatestKdfCost)) {
        const auto copy = core::keepAside(m_path, *bytes);
        return copy ? core::Result<void>() : copy.error();
    }
    return Error{
        ErrorKind::Conflict,
        {QT_TRANSLATE_NOOP(
             "Phrase", "Another program has put another vault in place of %1 since it was unlocked. Nothing "
                       "was written over it. Lock the vault and unlock it to go on with what it holds now."),
         {m_path}}};
}

} // namespace botdeck::security
