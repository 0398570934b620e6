// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bots/BotFilter.h"

#include "domain/BotProfile.h"
#include "ui/bots/StateWords.h"

#include <QRegularExpression>

#include <algorithm>

namespace botdeck::ui::bots {

BotFilter::BotFilter(const QString &typed)
    : m_words(typed.split(QRegularExpression(QStringLiteral("\\s+")), Qt::SkipEmptyParts))
{
}

bool BotFilter::keeps(const models::BotRow &bot) const
{
    const QStringList places{
        bot.name, QLatin1Char('@') + bot.username, domain::idOfKey(bot.key),
        stateLine(bot.status, bot.perSecond)};
    return std::all_of(m_words.cbegin(), m_words.cend(), [&places](const QString &word) {
        return std::any_of(places.cbegin(), places.cend(), [&word](const QString &place) {
            return place.contains(word, Qt::CaseInsensitive);
        });
    });
}

} // namespace botdeck::ui::bots
