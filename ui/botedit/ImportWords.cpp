// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/botedit/ImportWords.h"

#include "models/SafeText.h"
#include "security/Redactor.h"
#include "ui/botedit/SaveWords.h"
#include "ui/widgets/FailureWords.h"
#include "ui/widgets/PhraseWords.h"
#include "ui/widgets/Sentences.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace botdeck::ui::botedit {

namespace {

using core::ErrorKind;

QString translated(const char *words)
{
    return QCoreApplication::translate("BotImport", words);
}

/// In the order of ImportVerdict::Kind.
constexpr std::array verdicts{
    QT_TRANSLATE_NOOP("BotImport", "Add"),
    QT_TRANSLATE_NOOP("BotImport", "Is there already, just so"),
    QT_TRANSLATE_NOOP("BotImport", "Stays as it is"),
};

/// What planImport() says in English.
constexpr std::array differenceNames{
    QT_TRANSLATE_NOOP("BotImport", "name"),       QT_TRANSLATE_NOOP("BotImport", "path form"),
    QT_TRANSLATE_NOOP("BotImport", "proxy"),      QT_TRANSLATE_NOOP("BotImport", "watch only"),
    QT_TRANSLATE_NOOP("BotImport", "production"), QT_TRANSLATE_NOOP("BotImport", "plain HTTP"),
    QT_TRANSLATE_NOOP("BotImport", "notes"),      QT_TRANSLATE_NOOP("BotImport", "colour"),
    QT_TRANSLATE_NOOP("BotImport", "gateway"),    QT_TRANSLATE_NOOP("BotImport", "peek"),
};

QString differenceWord(const QString &english)
{
    for (const char *words : differenceNames) {
        if (english == QLatin1StringView(words))
            return translated(words);
    }
    return english;
}

/// In the order of ListRemark::Kind. %1 is a number, %2 what is wrong, in English, or else a name.
constexpr std::array remarks{
    QT_TRANSLATE_NOOP("BotImport", "Bot %1 of the list was left out: %2."),
    QT_TRANSLATE_NOOP("BotImport", "Bot %1 of the list has the usual value in one place: %2."),
    QT_TRANSLATE_NOOP(
        "BotImport",
        "Bot %1 of the list, \"%2\": its token stands there in clear and was not read. Enter it by hand, and "
        "think of who else could read it."),
    QT_TRANSLATE_NOOP(
        "BotImport",
        "Bot %1 of the list, \"%2\": its gateway was left out. It is not the platform's own, and the bot's "
        "user token would have gone there."),
};

/// In the order of ImportResult::Kind. %1 is a name, %2 what it differs in, or why it was not added.
constexpr std::array results{
    QT_TRANSLATE_NOOP("BotImport", "\"%1\" was added."),
    QT_TRANSLATE_NOOP("BotImport", "\"%1\" was added. Its token is still to be entered."),
    QT_TRANSLATE_NOOP("BotImport", "\"%1\" is there already, just so. It was skipped."),
    QT_TRANSLATE_NOOP(
        "BotImport", "\"%1\" is there already and differs in: %2. It was kept as it is, its token too."),
    QT_TRANSLATE_NOOP("BotImport", "\"%1\" was not added. %2"),
};

struct ListFailureRow
{
    ErrorKind kind;
    const char *words;
    /// Whether the detail says more than the words do.
    bool hasDetail;
};

constexpr std::array importFailures{
    ListFailureRow{
        ErrorKind::WrongUse, QT_TRANSLATE_NOOP("BotImport", "This file is no list of bots."), false},
    ListFailureRow{
        ErrorKind::Unauthorised, QT_TRANSLATE_NOOP("BotImport", "That is not the passphrase of this list."),
        false},
    ListFailureRow{
        ErrorKind::Refused, QT_TRANSLATE_NOOP("BotImport", "A newer Botdeck wrote this list."), false},
    ListFailureRow{
        ErrorKind::NotFound, QT_TRANSLATE_NOOP("BotImport", "The file is no longer there."), false},
    ListFailureRow{
        ErrorKind::TooLarge, QT_TRANSLATE_NOOP("BotImport", "The file is too large for a list of bots."),
        true},
    ListFailureRow{
        ErrorKind::Storage, QT_TRANSLATE_NOOP("BotImport", "The file cannot be read, or it is damaged."),
        true},
};

} // namespace

QString verdictWords(services::ImportVerdict::Kind kind)
{
    return translated(verdicts.at(size_t(kind)));
}

QString differenceWords(const QStringList &differences)
{
    QStringList words;
    for (const QString &each : differences)
        words += differenceWord(each);
    //: separates what two versions of a bot differ in
    return words.join(QCoreApplication::translate("BotImport", ", "));
}

QString remarkWords(const services::ListRemark &remark)
{
    const QString what =
        remark.detail.isEmpty() ? models::oneLine(remark.name, 60) : widgets::translated(remark.detail);
    return models::visibleText(
        translated(remarks.at(size_t(remark.kind))).arg(QString::number(remark.number), what));
}

QString resultWords(const services::ImportResult &result, const security::Redactor &redactor)
{
    using Kind = services::ImportResult::Kind;
    const QString rest = result.kind == Kind::NotAdded ? redactor.redact(widgets::keepFailure(result.why))
                                                       : differenceWords(result.differences);
    const QString words = translated(results.at(size_t(result.kind)));
    const QString name = models::oneLine(result.name, 60);
    return models::visibleText(rest.isEmpty() ? words.arg(name) : words.arg(name, rest));
}

QString importFailureWords(const core::Error &error, const security::Redactor &redactor)
{
    const auto *const row =
        std::find_if(importFailures.begin(), importFailures.end(), [&error](const ListFailureRow &each) {
            return each.kind == error.kind;
        });
    const bool isKnown = row != importFailures.end();
    QStringList parts;
    if (isKnown)
        parts += translated(row->words);
    parts += QCoreApplication::translate("BotImport", "Nothing was imported.");
    if (!isKnown || row->hasDetail)
        parts += redactor.redact(widgets::translated(error.detail));
    return models::visibleText(widgets::joinedSentences(parts));
}

QString exportFailureWords(const core::Error &error, const security::Redactor &redactor)
{
    if (error.kind != ErrorKind::Refused)
        return saveFailureWords(error, redactor);
    const QString words = QCoreApplication::translate(
        "BotImport",
        "Nothing was exported: a secret stands in a field of one of the bots, perhaps in its notes. Take it "
        "out there, or export with tokens, encrypted.");
    return models::visibleText(
        widgets::joinedSentences({words, redactor.redact(widgets::translated(error.detail))}));
}

} // namespace botdeck::ui::botedit
