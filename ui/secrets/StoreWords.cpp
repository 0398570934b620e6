// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/secrets/StoreWords.h"

#include "ui/widgets/FailureWords.h"

#include <QCoreApplication>

namespace botdeck::ui::secrets {

QString slowWords()
{
    return QCoreApplication::translate(
        "StoreWords",
        "The system keychain takes long to answer. Perhaps it asks for its password in a window of its own. "
        "Botdeck goes on meanwhile.");
}

QString notForgottenWords(const core::Error &error)
{
    //: %1 is a sentence that says why
    return QCoreApplication::translate(
               "StoreWords",
               "The token of a bot that was removed is still kept: %1 Botdeck goes on trying to remove it, "
               "after a restart too.")
        .arg(widgets::keepFailure(error));
}

QString notRememberedWords(const core::Error &error)
{
    //: %1 is a sentence that says why
    return QCoreApplication::translate("StoreWords", "Where secrets are kept could not be remembered: %1")
        .arg(widgets::keepFailure(error));
}

} // namespace botdeck::ui::secrets
