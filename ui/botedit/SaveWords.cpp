// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/botedit/SaveWords.h"

#include "models/SafeText.h"
#include "security/Redactor.h"
#include "ui/widgets/FailureWords.h"
#include "ui/widgets/Sentences.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace botdeck::ui::botedit {

namespace {

using core::ErrorKind;

struct AdviceRow
{
    ErrorKind kind;
    const char *words;
};

/// What to do, by what went wrong with the place where tokens are kept or with the disk.
constexpr std::array advice{
    AdviceRow{
        ErrorKind::Locked,
        QT_TRANSLATE_NOOP("BotSave", "Unlock the place where tokens are kept and try again.")},
    AdviceRow{
        ErrorKind::Unavailable,
        QT_TRANSLATE_NOOP("BotSave", "Look in Settings, Secrets, where tokens are kept, and try again.")},
    AdviceRow{
        ErrorKind::Timeout,
        QT_TRANSLATE_NOOP(
            "BotSave", "Look whether the system's keychain asks you for something, and try again.")},
    AdviceRow{ErrorKind::UnknownOutcome, QT_TRANSLATE_NOOP("BotSave", "Try again; nothing is saved twice.")},
    AdviceRow{
        ErrorKind::Storage, QT_TRANSLATE_NOOP("BotSave", "Look whether the disk is full, and try again.")},
};

/// In the order of BotRefusal::Kind, with its arguments.
constexpr std::array refusalSentences{
    QT_TRANSLATE_NOOP(
        "BotSave",
        "A token or another secret stands in one of the other fields, perhaps in the notes, where it would "
        "be kept in clear. Take it out there; nothing was saved."),
    //: %1 is a bot's name
    QT_TRANSLATE_NOOP(
        "BotSave",
        "This bot is in the list already, as \"%1\". Nothing was changed. To give it another token, replace "
        "its token there."),
    //: both are numbers
    QT_TRANSLATE_NOOP(
        "BotSave",
        "This token belongs to the bot with the number %1, not to this one, whose number is %2. Nothing was "
        "changed. Add the other bot as a bot of its own."),
};
static_assert(refusalSentences.size() == size_t(services::BotRefusal::Kind::AnothersToken) + 1);

} // namespace

QString refusalWords(const services::BotRefusal &refusal)
{
    QString words = QCoreApplication::translate("BotSave", refusalSentences.at(size_t(refusal.kind)));
    for (const QString &each : refusal.about)
        words = words.arg(models::oneLine(each, 60));
    return widgets::joinedSentences(
        {words, QCoreApplication::translate("BotSave", "What you typed is still here.")});
}

QString saveFailureWords(const core::Error &error, const security::Redactor &redactor)
{
    QStringList parts{redactor.redact(widgets::keepFailure(error))};
    const auto row = std::find_if(
        advice.begin(), advice.end(), [&error](const AdviceRow &each) { return each.kind == error.kind; });
    parts += QCoreApplication::translate("BotSave", "What you typed is still here.");
    if (row != advice.end())
        parts += QCoreApplication::translate("BotSave", row->words);
    return models::visibleText(widgets::joinedSentences(parts));
}

QString secretsAwaitedWords()
{
    return QCoreApplication::translate("BotSave", "Waiting for the place where tokens are kept…");
}

QString noSecretsWords()
{
    return QCoreApplication::translate(
        "BotSave",
        "Nothing was saved: the place where tokens are kept is not open. What you typed is still here.");
}

} // namespace botdeck::ui::botedit
