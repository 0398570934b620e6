// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/KeyOptions.h"
#include "app/cli/Output.h"
#include "app/cli/PassportVerbs.h"
#include "app/cli/UnixSignals.h"
#include "core/AtomicFile.h"

#include <QFileInfo>

#include <array>

namespace botdeck::app {

namespace {

void printPublicKey(const security::RsaKey &key, Output &output)
{
    output.printLine(key.publicPem().trimmed());
}

/// A private key that is overwritten is gone, and all that was encrypted for it.
core::Result<QString> newFileOption(const Arguments &arguments)
{
    const core::Result<QString> path = arguments.required("out");
    if (path && QFileInfo(*path).size() > 0) {
        return core::Error{
            core::ErrorKind::Storage,
            QStringLiteral("%1 is there already; a key is not written over anything.").arg(*path)};
    }
    return path;
}

core::Result<int> bitsOption(const Arguments &arguments)
{
    constexpr int least = security::rsaKeySizes.front();
    constexpr int most = security::rsaKeySizes.back();
    const core::Result<std::optional<qint64>> bits = arguments.number("bits", least, most);
    return bits ? core::Result<int>(int(bits->value_or(least))) : bits.error();
}

} // namespace

int runPassportKeygen(const QStringList &words, Output &output)
{
    static constexpr std::array options{
        Option{"out", "FILE"}, Option{"bits", "N"}, Option{"passphrase-file", "FILE"}};
    const core::Result<Arguments> arguments = Arguments::parse(words, options);
    if (!arguments)
        return output.fail(arguments.error());
    const core::Result<QString> path = newFileOption(*arguments);
    if (!path)
        return output.fail(path.error());
    const core::Result<int> bits = bitsOption(*arguments);
    if (!bits)
        return output.fail(bits.error());
    const core::Result<core::Secret> passphrase = passphraseOption(*arguments);
    if (!passphrase)
        return output.fail(passphrase.error());
    const core::Result<security::RsaKey> key = security::RsaKey::generate(*bits);
    if (!key)
        return output.fail(key.error());
    const core::Result<core::Secret> text =
        passphrase->isEmpty() ? key->toPem() : key->toEncryptedPem(*passphrase);
    if (!text)
        return output.fail(text.error());
    // Who ends it in the middle finds no half of a file: the signal waits until that is gone.
    const SignalBlock ending;
    if (const core::Result<void> written = core::writeWhole(*path, text->reveal()); !written)
        return output.fail(written.error());
    if (passphrase->isEmpty()) {
        output.say(
            QStringLiteral("The private key in %1 is not encrypted: whoever can read that file has it.")
                .arg(*path));
    }
    printPublicKey(*key, output);
    return Done;
}

int runPassportPublic(const QStringList &words, Output &output)
{
    static constexpr std::array options{Option{"key", "FILE"}, Option{"passphrase-file", "FILE"}};
    const core::Result<Arguments> arguments = Arguments::parse(words, options);
    if (!arguments)
        return output.fail(arguments.error());
    const core::Result<security::RsaKey> key = keyOption(*arguments);
    if (!key)
        return output.fail(key.error());
    printPublicKey(*key, output);
    return Done;
}

} // namespace botdeck::app
