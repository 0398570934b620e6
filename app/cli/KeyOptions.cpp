// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/KeyOptions.h"

#include "security/SecretFile.h"

namespace botdeck::app {

core::Result<core::Secret> passphraseOption(const Arguments &arguments)
{
    if (!arguments.isSet("passphrase-file"))
        return core::Secret();
    const QString path = arguments.text("passphrase-file");
    const core::Result<core::Secret> text = security::readSecretFile(path);
    if (!text)
        return text.error();
    QByteArrayView line = text->reveal();
    if (const qsizetype end = line.indexOf('\n'); end >= 0)
        line = line.first(end);
    if (line.endsWith('\r'))
        line = line.chopped(1);
    if (line.isEmpty())
        return wrongUse(
            QStringLiteral("The passphrase file %1 has no passphrase in its first line.").arg(path));
    return core::Secret(line);
}

core::Result<security::RsaKey> keyOption(const Arguments &arguments)
{
    const core::Result<QString> path = arguments.required("key");
    if (!path)
        return path.error();
    if (*path == standardInput && arguments.text("passphrase-file") == standardInput)
        return wrongUse(QStringLiteral("Only one of key and passphrase can be read from standard input."));
    const core::Result<core::Secret> passphrase = passphraseOption(arguments);
    if (!passphrase)
        return passphrase.error();
    const core::Result<core::Secret> text = security::readSecretFile(*path);
    if (!text)
        return text.error();
    core::Result<security::RsaKey> key = security::RsaKey::fromPem(*text, *passphrase);
    if (!key && key.error().kind == core::ErrorKind::Locked)
        return wrongUse(key.error().detail.english() + QStringLiteral(" Give --passphrase-file FILE."));
    return key;
}

} // namespace botdeck::app
