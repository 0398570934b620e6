// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/SecretMap.h"

#include <QtEndian>

#include <optional>
#include <string>

namespace botdeck::security {

namespace {

constexpr qsizetype lengthSize = 4;

void append(std::string &out, QByteArrayView bytes)
{
    char length[lengthSize];
    qToBigEndian(quint32(bytes.size()), length);
    out.append(length, lengthSize).append(bytes.data(), size_t(bytes.size()));
}

/// The next length and what it counts, taken off the front; nothing when the bytes end before.
std::optional<QByteArrayView> take(QByteArrayView &rest)
{
    if (rest.size() < lengthSize)
        return {};
    const auto length = qFromBigEndian<quint32>(rest.data());
    rest = rest.sliced(lengthSize);
    if (quint64(rest.size()) < length)
        return {};
    const QByteArrayView taken = rest.first(qsizetype(length));
    rest = rest.sliced(qsizetype(length));
    return taken;
}

} // namespace

core::Secret encodeSecrets(const SecretMap &secrets)
{
    size_t size = 0;
    for (const auto &[name, secret] : secrets)
        size += size_t(2 * lengthSize + secretNameText(name).toUtf8().size() + secret.reveal().size());
    std::string out;
    out.reserve(size); // so that growing leaves no copies behind
    for (const auto &[name, secret] : secrets) {
        append(out, secretNameText(name).toUtf8());
        append(out, secret.reveal());
    }
    core::Secret encoded(QByteArrayView(out.data(), qsizetype(out.size())));
    core::wipeMemory(out.data(), out.size());
    return encoded;
}

core::Result<SecretMap> decodeSecrets(const core::Secret &bytes)
{
    SecretMap secrets;
    QByteArrayView rest = bytes.reveal();
    while (!rest.isEmpty()) {
        const auto text = take(rest);
        const auto secret = text ? take(rest) : std::nullopt;
        if (!secret)
            return core::Error{
                core::ErrorKind::Storage,
                QT_TRANSLATE_NOOP(
                    "Phrase", "The contents of the file are no list of secrets: they end in the middle.")};
        const auto name = secretNameFrom(QString::fromUtf8(*text));
        if (!name)
            return core::Error{
                core::ErrorKind::Storage,
                QT_TRANSLATE_NOOP(
                    "Phrase", "The file holds a secret of a kind that this version of Botdeck does not know. "
                              "Open it with the version that wrote it.")};
        secrets.insert_or_assign(*name, core::Secret(*secret));
    }
    return secrets;
}

} // namespace botdeck::security
