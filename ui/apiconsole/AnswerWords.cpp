// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/apiconsole/AnswerWords.h"

#include "models/SafeText.h"
#include "ui/widgets/PhraseWords.h"
#include "ui/widgets/Sentences.h"

#include <QCoreApplication>
#include <QLocale>

namespace botdeck::ui::apiconsole {

namespace {

constexpr qint64 msShown = 10'000;

QString inAnswer(const char *words)
{
    return QCoreApplication::translate("ApiAnswer", words);
}

} // namespace

QString outcomeWords(int status, bool isGood)
{
    if (status == 0)
        return inAnswer(QT_TRANSLATE_NOOP("ApiAnswer", "No answer"));
    return isGood
               //: %1 is an HTTP status
               ? inAnswer(QT_TRANSLATE_NOOP("ApiAnswer", "%1, succeeded")).arg(status)
               //: %1 is an HTTP status
               : inAnswer(QT_TRANSLATE_NOOP("ApiAnswer", "%1, refused")).arg(status);
}

look::Tone outcomeTone(int status, bool isGood)
{
    return isGood ? look::Tone::Ok : status == 0 ? look::Tone::Warning : look::Tone::Error;
}

QString answerWords(const services::ApiAnswer &answer)
{
    QStringList words{outcomeWords(answer.status, answer.isGood())};
    if (answer.startedMs > 0)
        words += tookWords(answer.tookMs);
    if (answer.status != 0)
        words += bytesWords(answer.bytes);
    return words.join(QStringLiteral(" · "));
}

QString troubleWords(const services::ApiAnswer &answer)
{
    if (!answer.error)
        return {};
    return models::visibleText(widgets::joinedSentences(
        {widgets::translated(answer.error->detail), answer.meaning, widgets::translated(answer.advice)}));
}

QString bytesWords(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes);
}

QString tookWords(qint64 ms)
{
    if (ms < msShown)
        //: how long a call took
        return inAnswer(QT_TRANSLATE_NOOP("ApiAnswer", "%1 ms")).arg(ms);
    //: how long a call took
    return inAnswer(QT_TRANSLATE_NOOP("ApiAnswer", "%1 s"))
        .arg(QLocale().toString(double(ms) / 1'000, 'f', 1));
}

} // namespace botdeck::ui::apiconsole
