// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/why/FindingWords.h"

#include "core/Id.h"
#include "models/SafeText.h"
#include "ui/look/Numbers.h"
#include "ui/widgets/TimeTexts.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace botdeck::ui::guild {

namespace {

using domain::FindingForm;
using domain::FindingKind;

/// searchGuildMemberByName takes no more at once.
constexpr int mostShortIds = 100;

struct KindWords
{
    const char *title = nullptr;
    FindingNeed need = FindingNeed::Nothing;
    const char *textLabel = "";
};

const KindWords &wordsOfKind(FindingKind kind)
{
    // In the order of FindingKind.
    static constexpr std::array rows{
        KindWords{
            QT_TRANSLATE_NOOP("FindingWords", "Members by name"), FindingNeed::Text,
            QT_TRANSLATE_NOOP("FindingWords", "Part of a name")},
        KindWords{
            QT_TRANSLATE_NOOP("FindingWords", "Members by short id"), FindingNeed::ShortIds,
            QT_TRANSLATE_NOOP("FindingWords", "Short ids")},
        KindWords{
            QT_TRANSLATE_NOOP("FindingWords", "Members with a role"), FindingNeed::Role,
            QT_TRANSLATE_NOOP("FindingWords", "Role")},
        KindWords{QT_TRANSLATE_NOOP("FindingWords", "Emoji")},
        KindWords{QT_TRANSLATE_NOOP("FindingWords", "Invites")},
        KindWords{
            QT_TRANSLATE_NOOP("FindingWords", "Invite by its code"), FindingNeed::Text,
            QT_TRANSLATE_NOOP("FindingWords", "Code")},
        KindWords{QT_TRANSLATE_NOOP("FindingWords", "Circle topics")},
        KindWords{
            QT_TRANSLATE_NOOP("FindingWords", "Circle posts of a member"), FindingNeed::Id,
            QT_TRANSLATE_NOOP("FindingWords", "Member id")},
        KindWords{
            QT_TRANSLATE_NOOP("FindingWords", "Circle post by its id"), FindingNeed::Id,
            QT_TRANSLATE_NOOP("FindingWords", "Post id")},
        KindWords{
            QT_TRANSLATE_NOOP("FindingWords", "Comments of a circle post"), FindingNeed::Id,
            QT_TRANSLATE_NOOP("FindingWords", "Post id")},
        KindWords{
            QT_TRANSLATE_NOOP("FindingWords", "Reactions to a circle post"), FindingNeed::Id,
            QT_TRANSLATE_NOOP("FindingWords", "Post id")},
    };
    static_assert(rows.size() == domain::findingKindCount);
    return rows.at(size_t(kind));
}

QString findingWord(const char *english)
{
    return QCoreApplication::translate("FindingWords", english);
}

QString momentCell(qint64 number, qint64 nowMs)
{
    // The latest time that can be meant in seconds.
    constexpr qint64 mostSeconds = 100'000'000'000;
    return widgets::momentWords(number > mostSeconds ? number : number * 1'000, nowMs);
}

QString lifetimeCell(qint64 seconds)
{
    if (seconds < 0)
        return QCoreApplication::translate("FindingWords", "for ever");
    if (seconds == 0)
        return QCoreApplication::translate("FindingWords", "over");
    constexpr qint64 most = 100LL * 366 * 24 * 3600;
    return widgets::durationWords(std::chrono::seconds(std::min(seconds, most)));
}

} // namespace

FindingNeed findingNeed(FindingKind kind)
{
    return wordsOfKind(kind).need;
}

QString findingTitle(FindingKind kind)
{
    return findingWord(wordsOfKind(kind).title);
}

QString findingTextLabel(FindingKind kind)
{
    const char *label = wordsOfKind(kind).textLabel;
    return *label == '\0' ? QString() : findingWord(label);
}

FindingTexts findingTexts(FindingKind kind, const QString &typed)
{
    static const QRegularExpression gaps(QStringLiteral("[\\s,;，；、]+"));
    switch (findingNeed(kind)) {
    case FindingNeed::Text:
        // An invite may come as its whole address.
        return {{kind == FindingKind::Invite ? typed.section(u'/', -1) : typed}};
    case FindingNeed::ShortIds:
        if (const QStringList ids = typed.split(gaps, Qt::SkipEmptyParts); ids.size() <= mostShortIds)
            return {ids};
        return {
            {},
            QCoreApplication::translate(
                "FindingWords", "At most %n short id(s) can be looked up at once.", nullptr, mostShortIds)};
    case FindingNeed::Id:
        if (core::Id::fromText(typed))
            return {{typed}};
        return {
            {},
            QCoreApplication::translate("FindingWords", "“%1” is no id: that is a whole number.")
                .arg(typed.left(40))};
    case FindingNeed::Nothing:
    case FindingNeed::Role:
        break;
    }
    return {};
}

QString findingHeading(const domain::FindingColumn &column)
{
    return QCoreApplication::translate("FindingTable", column.title);
}

QString findingWords(FindingForm form, const QString &text, qint64 nowMs, qsizetype letters)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    // What is not as it was documented is shown as it came.
    if (isNumber) {
        switch (form) {
        case FindingForm::Count:
            return look::grouped(number);
        case FindingForm::Limit:
            return number < 0 ? QCoreApplication::translate("FindingWords", "no limit")
                              : look::grouped(number);
        case FindingForm::Lifetime:
            return lifetimeCell(number);
        case FindingForm::Time:
            return momentCell(number, nowMs);
        case FindingForm::Text:
        case FindingForm::RichText:
        case FindingForm::Id:
            break;
        }
    }
    return models::oneLine(text, letters);
}

QList<FindingKind> findingsOnward(FindingKind kind)
{
    switch (kind) {
    case FindingKind::MembersByName:
    case FindingKind::MembersByShortId:
    case FindingKind::RoleMembers:
        return {FindingKind::CirclePosts};
    case FindingKind::CirclePosts:
    case FindingKind::CirclePost:
        return {FindingKind::CircleComments, FindingKind::CircleReactions};
    default:
        return {};
    }
}

} // namespace botdeck::ui::guild
