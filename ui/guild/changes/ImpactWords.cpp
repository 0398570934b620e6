// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/changes/ImpactWords.h"

#include "ui/guild/mask/BitWords.h"
#include "ui/look/Numbers.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <vector>

namespace botdeck::ui::guild {

namespace {

QString impactText(const char *text, int number = -1)
{
    return QCoreApplication::translate("GuildImpact", text, nullptr, number);
}

QString countWords(const char *text, const domain::PermissionCount &count)
{
    //: %1 is the number, with spaces between groups of three digits
    const QString channels = impactText(QT_TRANSLATE_N_NOOP("GuildImpact", "%1 channel(s)"), count.channels)
                                 .arg(look::grouped(count.channels));
    return impactText(text, count.members).arg(look::grouped(count.members), bitTitle(count.bit), channels);
}

struct CountedLine
{
    const domain::PermissionCount *count = nullptr;
    bool isGain = false;
};

/// Those of the most members first, of as many gains before losses.
std::vector<CountedLine> countedLines(const domain::PermissionImpact &impact)
{
    std::vector<CountedLine> lines;
    for (const domain::PermissionCount &count : impact.gained)
        lines.push_back({&count, true});
    for (const domain::PermissionCount &count : impact.lost)
        lines.push_back({&count, false});
    std::ranges::stable_sort(
        lines, std::ranges::greater(), [](const CountedLine &line) { return line.count->members; });
    return lines;
}

} // namespace

QString gainWords(const domain::PermissionCount &count)
{
    //: %1 members in %3, which are channels; %2 is a permission's name
    return countWords(QT_TRANSLATE_N_NOOP("GuildImpact", "%1 member(s) gain %2 in %3."), count);
}

QString lossWords(const domain::PermissionCount &count)
{
    //: %1 members in %3, which are channels; %2 is a permission's name
    return countWords(QT_TRANSLATE_N_NOOP("GuildImpact", "%1 member(s) lose %2 in %3."), count);
}

QString impactWords(const domain::PermissionImpact &impact, int mostLines)
{
    const std::vector<CountedLine> lines = countedLines(impact);
    if (lines.empty())
        return impactText(QT_TRANSLATE_NOOP("GuildImpact", "Nobody gains or loses anything."));
    // One more takes no more room than the line that would count it.
    const int all = int(lines.size());
    const int shown = all <= mostLines ? all : std::max(1, mostLines - 1);
    QStringList words;
    for (const CountedLine &line : lines) {
        if (words.size() == shown)
            break;
        words += line.isGain ? gainWords(*line.count) : lossWords(*line.count);
    }
    if (shown < all)
        //: permissions that are gained or lost, and not listed
        words += impactText(QT_TRANSLATE_N_NOOP("GuildImpact", "And %n more permission(s)."), all - shown);
    return words.join(u'\n');
}

QString lockOutWords(
    domain::PermissionMask ownLost, domain::PermissionMask ownLostEverywhere,
    domain::PermissionMask ownerLost)
{
    QStringList words;
    if (!ownLostEverywhere.isEmpty())
        words += impactText(QT_TRANSLATE_NOOP(
                                "GuildImpact",
                                "The bot itself would lose %1 everywhere, and could not change it back."))
                     .arg(bitTitles(ownLostEverywhere));
    if (const domain::PermissionMask some = ownLost & ~ownLostEverywhere; !some.isEmpty())
        words += impactText(QT_TRANSLATE_NOOP("GuildImpact", "The bot itself would lose %1 in some places."))
                     .arg(bitTitles(some));
    if (!ownerLost.isEmpty())
        words += impactText(QT_TRANSLATE_NOOP("GuildImpact", "The guild’s owner would lose %1."))
                     .arg(bitTitles(ownerLost));
    return words.join(u'\n');
}

} // namespace botdeck::ui::guild
