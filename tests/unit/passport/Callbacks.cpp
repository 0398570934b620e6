// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Callbacks.h"

#include "security/Cryptography.h"
#include "tests/support/OpenSsl.h"

#include <QFile>
#include <QTemporaryDir>

#include <map>
#include <stdexcept>

namespace botdeck::test {

QByteArray
encryptedByOpenssl(const QByteArray &keyPem, const char *padding, const QByteArray &plain, int room)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("public.pem")));
    if (!file.open(QIODevice::WriteOnly) || file.write(openssl("rsa -pubout", keyPem)) < 0)
        throw std::runtime_error("cannot write the public key");
    file.close();
    const QStringList arguments{
        QStringLiteral("pkeyutl"),
        QStringLiteral("-encrypt"),
        QStringLiteral("-pubin"),
        QStringLiteral("-inkey"),
        file.fileName(),
        QStringLiteral("-pkeyopt"),
        QStringLiteral("rsa_padding_mode:") + QString::fromLatin1(padding)};
    QByteArray bytes;
    for (qsizetype at = 0; at < plain.size(); at += room)
        bytes += openssl(arguments, plain.mid(at, room));
    return bytes;
}

const security::RsaKey &testKey(int bits)
{
    static const security::Cryptography cryptography;
    static std::map<int, security::RsaKey> keys;
    const auto found = keys.find(bits);
    if (found != keys.end())
        return found->second;
    return keys.emplace(bits, security::RsaKey::fromPem(core::Secret(opensslKey(bits))).value())
        .first->second;
}

QString callbackWith(const QByteArray &hash)
{
    return QStringLiteral("https://bot.example/passport?tg_passport=success&hash=") +
           QString::fromLatin1(hash);
}

QString callbackOf(const QByteArray &bytes)
{
    return callbackWith(bytes.toBase64(QByteArray::Base64UrlEncoding));
}

QByteArray verdictLetters(const services::PassportReading &reading)
{
    QByteArray letters;
    for (const domain::StageVerdict &each : reading.stages)
        letters += domain::verdictName(each.verdict).front().toLatin1();
    return letters;
}

} // namespace botdeck::test
