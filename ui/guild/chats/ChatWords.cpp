// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/chats/ChatWords.h"

#include "domain/CardWords.h"
#include "models/SafeText.h"

#include <QCoreApplication>

#include <array>

namespace botdeck::ui::guild {

namespace {

constexpr qsizetype wordLetters = 80;

QString wordsOfCard(const QByteArray &id, const QString &otherwise)
{
    const domain::CardWord *known = id.isEmpty() ? nullptr : domain::cardWord(id);
    return known == nullptr ? models::oneLine(otherwise, wordLetters)
                            : QCoreApplication::translate("UpdateCard", known->english);
}

} // namespace

QString chatKindWords(const QString &type)
{
    return wordsOfCard("chat_type." + type.toUtf8(), type);
}

QString memberStatusWords(const QString &status)
{
    return wordsOfCard("status." + status.toUtf8(), status);
}

QString rightWords(const domain::ChatRight &right)
{
    return wordsOfCard(right.words, right.name);
}

QString readingWords(domain::ChatStep step)
{
    // In the order of ChatStep.
    static constexpr std::array sentences{
        QT_TRANSLATE_NOOP("ChatWords", "Reading the chat…"),
        QT_TRANSLATE_NOOP("ChatWords", "Reading how many members it has…"),
        QT_TRANSLATE_NOOP("ChatWords", "Reading its administrators…"),
        QT_TRANSLATE_NOOP("ChatWords", "Reading the member…"),
    };
    return QCoreApplication::translate("ChatWords", sentences.at(size_t(step)));
}

QString grantWords(bool isGranted)
{
    return isGranted ? QCoreApplication::translate("ChatWords", "allowed")
                     : QCoreApplication::translate("ChatWords", "not allowed");
}

QString personName(const domain::ChatMember &member)
{
    if (!member.name.isEmpty())
        return models::oneLine(member.name, wordLetters);
    return member.username.isEmpty() ? member.userId : models::oneLine(u'@' + member.username, wordLetters);
}

QString personText(const domain::ChatMember &member)
{
    QStringList lines{personName(member) + QStringLiteral(" · ") + member.userId};
    lines += memberStatusWords(member.status);
    for (const domain::ChatRight &right : member.rights)
        lines += QStringLiteral("%1: %2").arg(right.name, grantWords(right.isGranted));
    for (const domain::ToldMember &each : member.more)
        lines += models::oneLine(each.name) + QStringLiteral(": ") + models::oneLine(each.text);
    return lines.join(u'\n');
}

} // namespace botdeck::ui::guild
