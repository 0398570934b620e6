// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/apiconsole/MethodWords.h"

#include "services/ApiForm.h"
#include "ui/widgets/PhraseWords.h"

#include <QCoreApplication>

#include <array>

namespace botdeck::ui::apiconsole {

namespace {

/// Names and help are English: who searches in another language finds a method by what its name is made of.
constexpr std::array methodStems{
    QT_TRANSLATE_NOOP("MethodStem", "send"),     QT_TRANSLATE_NOOP("MethodStem", "get"),
    QT_TRANSLATE_NOOP("MethodStem", "set"),      QT_TRANSLATE_NOOP("MethodStem", "edit"),
    QT_TRANSLATE_NOOP("MethodStem", "delete"),   QT_TRANSLATE_NOOP("MethodStem", "create"),
    QT_TRANSLATE_NOOP("MethodStem", "pin"),      QT_TRANSLATE_NOOP("MethodStem", "forward"),
    QT_TRANSLATE_NOOP("MethodStem", "copy"),     QT_TRANSLATE_NOOP("MethodStem", "kick"),
    QT_TRANSLATE_NOOP("MethodStem", "ban"),      QT_TRANSLATE_NOOP("MethodStem", "restrict"),
    QT_TRANSLATE_NOOP("MethodStem", "leave"),    QT_TRANSLATE_NOOP("MethodStem", "answer"),
    QT_TRANSLATE_NOOP("MethodStem", "search"),   QT_TRANSLATE_NOOP("MethodStem", "invite"),
    QT_TRANSLATE_NOOP("MethodStem", "message"),  QT_TRANSLATE_NOOP("MethodStem", "photo"),
    QT_TRANSLATE_NOOP("MethodStem", "document"), QT_TRANSLATE_NOOP("MethodStem", "video"),
    QT_TRANSLATE_NOOP("MethodStem", "audio"),    QT_TRANSLATE_NOOP("MethodStem", "file"),
    QT_TRANSLATE_NOOP("MethodStem", "chat"),     QT_TRANSLATE_NOOP("MethodStem", "member"),
    QT_TRANSLATE_NOOP("MethodStem", "user"),     QT_TRANSLATE_NOOP("MethodStem", "role"),
    QT_TRANSLATE_NOOP("MethodStem", "channel"),  QT_TRANSLATE_NOOP("MethodStem", "guild"),
    QT_TRANSLATE_NOOP("MethodStem", "title"),    QT_TRANSLATE_NOOP("MethodStem", "description"),
    QT_TRANSLATE_NOOP("MethodStem", "command"),  QT_TRANSLATE_NOOP("MethodStem", "update"),
    QT_TRANSLATE_NOOP("MethodStem", "reaction"), QT_TRANSLATE_NOOP("MethodStem", "credit"),
};

} // namespace

QStringList methodMarks(const services::ApiMethod &method)
{
    QStringList marks;
    if (method.changes)
        //: a mark at a method: it changes something on the server
        marks += QCoreApplication::translate("MethodMark", "changes");
    if (method.isGuess)
        //: a mark at a method: no document shows all of it
        marks += QCoreApplication::translate("MethodMark", "guess");
    return marks;
}

QString methodSearchText(const services::ApiMethod &method)
{
    QStringList words{method.key,  method.path, method.section.english(), widgets::translated(method.section),
                      method.help, method.note};
    words += methodMarks(method);
    for (const char *stem : methodStems) {
        if (method.path.contains(QLatin1StringView(stem), Qt::CaseInsensitive))
            words += QCoreApplication::translate("MethodStem", stem);
    }
    return words.join(u'\n');
}

} // namespace botdeck::ui::apiconsole
