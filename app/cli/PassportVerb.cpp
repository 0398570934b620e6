// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Arguments.h"
#include "app/cli/Output.h"
#include "app/cli/PassportVerbs.h"
#include "app/cli/Verbs.h"
#include "security/Cryptography.h"

#include <array>

namespace botdeck::app {

namespace {

struct PassportVerb
{
    const char *name;
    int (*run)(const QStringList &words, Output &output);
};

constexpr std::array passportVerbs{
    PassportVerb{"keygen", runPassportKeygen},      PassportVerb{"public", runPassportPublic},
    PassportVerb{"link", runPassportLink},          PassportVerb{"decrypt", runPassportDecrypt},
    PassportVerb{"self-test", runPassportSelfTest},
};

} // namespace

int runPassport(const QStringList &words, Output &output)
{
    const security::Cryptography cryptography;
    if (const core::Result<void> checked = cryptography.check(); !checked)
        return output.fail({core::ErrorKind::Unavailable, checked.error().detail});
    QStringList names;
    for (const PassportVerb &verb : passportVerbs) {
        if (words.value(0) == QLatin1StringView(verb.name))
            return verb.run(words.mid(1), output);
        names += QString::fromLatin1(verb.name);
    }
    return output.fail(wrongUse(QStringLiteral("passport wants one of these words behind it: %1. See botdeck "
                                               "passport --help.")
                                    .arg(names.join(QStringLiteral(", ")))));
}

} // namespace botdeck::app
