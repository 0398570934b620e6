// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/secrets/VaultWords.h"

#include "core/Error.h"
#include "ui/widgets/PhraseWords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace botdeck::ui::secrets {

namespace {

using core::ErrorKind;

struct FailureRow
{
    ErrorKind kind;
    const char *words;
};

constexpr std::array failures{
    FailureRow{
        ErrorKind::Unauthorised, QT_TRANSLATE_NOOP("VaultWords", "That is not the passphrase of the vault.")},
    FailureRow{
        ErrorKind::RateLimited, QT_TRANSLATE_NOOP("VaultWords", "Several wrong passphrases were given.")},
    FailureRow{ErrorKind::Locked, QT_TRANSLATE_NOOP("VaultWords", "The vault was locked meanwhile.")},
};

} // namespace

QString vaultFailure(const core::Error &error, std::optional<std::chrono::seconds> wait)
{
    const auto *const row = std::find_if(failures.begin(), failures.end(), [&error](const FailureRow &each) {
        return each.kind == error.kind;
    });
    // What is the matter with a file, the layer below says with its path.
    const QString words = row == failures.end() ? widgets::translated(error.detail)
                                                : QCoreApplication::translate("VaultWords", row->words);
    if (!wait)
        return words;
    //: %1 is a sentence, %2 a number of seconds that counts down
    return QCoreApplication::translate("VaultWords", "%1 The next one is taken in %2 s.")
        .arg(words, QString::number(wait->count()));
}

} // namespace botdeck::ui::secrets
