// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/overwrites/OverwriteWords.h"

#include "models/SafeText.h"
#include "ui/guild/mask/BitWords.h"
#include "ui/guild/overwrites/OverwriteStates.h"
#include "ui/guild/overwrites/OverwriteSubjects.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace botdeck::ui::guild {

namespace {

QString wordsOfChange(const domain::Guild &guild, const OverwriteChange &change)
{
    const domain::GuildChannel *channel = guild.channel(change.cell.channel);
    const QString place =
        channel == nullptr ? change.cell.channel.toString() : models::oneLine(channel->name);
    return place + QStringLiteral(" · ") + overwriteSubject(guild, change.cell.subject).name +
           QStringLiteral(" · ") + bitTitle(change.bit) + QStringLiteral(": ") +
           overwriteStateWords(change.before) + QStringLiteral(" → ") + overwriteStateWords(change.after);
}

} // namespace

QString
overwriteChangesWords(const domain::Guild &guild, const QList<OverwriteChange> &changes, qsizetype most)
{
    QStringList words;
    for (const OverwriteChange &change : changes.first(std::min(most, changes.size())))
        words += wordsOfChange(guild, change);
    if (changes.size() > most)
        words += QCoreApplication::translate("GuildWords", "%n more", nullptr, int(changes.size() - most));
    return words.join(QStringLiteral("; "));
}

} // namespace botdeck::ui::guild
