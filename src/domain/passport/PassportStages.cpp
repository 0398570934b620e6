// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/passport/PassportStages.h"

#include <QtGlobal>

namespace botdeck::domain {

namespace {

struct StageWords
{
    QLatin1StringView name;
    const char *title = nullptr;
    const char *meaning = nullptr;
};

/// In the order of passportStages.
constexpr std::array stageWords{
    StageWords{
        QLatin1StringView("url"), QT_TRANSLATE_NOOP("Phrase", "Address"),
        QT_TRANSLATE_NOOP("Phrase", "It is an address with a scheme, a host and a query.")},
    StageWords{
        QLatin1StringView("parameters"), QT_TRANSLATE_NOOP("Phrase", "Parameters"),
        QT_TRANSLATE_NOOP("Phrase", "The query has tg_passport=success and a hash.")},
    StageWords{
        QLatin1StringView("base64"), QT_TRANSLATE_NOOP("Phrase", "Base64"),
        QT_TRANSLATE_NOOP(
            "Phrase", "The hash, percent-decoded once, is Base64 or Base64url. Blanks count as plus signs, "
                      "padding may be "
                      "missing.")},
    StageWords{
        QLatin1StringView("length"), QT_TRANSLATE_NOOP("Phrase", "Length"),
        QT_TRANSLATE_NOOP("Phrase", "The bytes are whole blocks of the key's size.")},
    StageWords{
        QLatin1StringView("rsa"), QT_TRANSLATE_NOOP("Phrase", "RSA"),
        QT_TRANSLATE_NOOP(
            "Phrase", "Every block decrypts with the private key: OAEP is tried first, then PKCS#1 v1.5.")},
    StageWords{
        QLatin1StringView("utf8"), QT_TRANSLATE_NOOP("Phrase", "UTF-8"),
        QT_TRANSLATE_NOOP("Phrase", "What was decrypted is text in UTF-8.")},
    StageWords{
        QLatin1StringView("query"), QT_TRANSLATE_NOOP("Phrase", "Query string"),
        QT_TRANSLATE_NOOP(
            "Phrase", "The text is made of name=value pairs, and no documented name comes twice.")},
    StageWords{
        QLatin1StringView("fields"), QT_TRANSLATE_NOOP("Phrase", "Fields"),
        QT_TRANSLATE_NOOP(
            "Phrase",
            "userid, first_name, last_name and authtime are there; userid and authtime are numbers.")},
    StageWords{
        QLatin1StringView("age"), QT_TRANSLATE_NOOP("Phrase", "Age"),
        QT_TRANSLATE_NOOP("Phrase", "authtime is not older than the limit, and not in the future.")},
};
static_assert(stageWords.size() == passportStages.size());

const StageWords &wordsOf(PassportStage stage)
{
    return stageWords.at(size_t(stage));
}

} // namespace

QLatin1StringView stageName(PassportStage stage)
{
    return wordsOf(stage).name;
}

QLatin1StringView verdictName(Verdict verdict)
{
    static constexpr std::array names{
        QLatin1StringView("passed"), QLatin1StringView("warning"), QLatin1StringView("failed"),
        QLatin1StringView("skipped")};
    return names.at(size_t(verdict));
}

core::Phrase stageTitle(PassportStage stage)
{
    return wordsOf(stage).title;
}

core::Phrase stageMeaning(PassportStage stage)
{
    return wordsOf(stage).meaning;
}

} // namespace botdeck::domain
