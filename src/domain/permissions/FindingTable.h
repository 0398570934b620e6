// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/JsonRecord.h"

#include <QMetaType>
#include <QStringList>

#include <span>

// What is found in a guild of Fanbook's, as rows of plain texts.
namespace botdeck::domain {

enum class FindingKind {
    MembersByName,
    MembersByShortId,
    RoleMembers,
    Emoji,
    Invites,
    /// One, by its code.
    Invite,
    CircleTopics,
    /// Those that one user wrote: no method lists all of a guild or a channel.
    CirclePosts,
    /// One, by its id.
    CirclePost,
    CircleComments,
    CircleReactions,
};
inline constexpr int findingKindCount = int(FindingKind::CircleReactions) + 1;

/// What the text of a cell is.
enum class FindingForm {
    Text,
    /// The same; a document of the Quill editor is its text.
    RichText,
    /// Decimal; never grouped.
    Id,
    Count,
    /// Since 1970, in seconds, or in milliseconds where that would be a year beyond 5138.
    Time,
    /// Seconds that are left: 0 is over, -1 is for ever.
    Lifetime,
    /// How many; -1 is without limit.
    Limit,
};

struct FindingColumn
{
    /// Where it stands in a record: "code", "post.title".
    QByteArrayView path;
    /// To be translated in the context "FindingTable".
    const char *title = nullptr;
    FindingForm form = FindingForm::Text;
};

/// The documented members that are shown, in their order. The first one is what a row is known by.
std::span<const FindingColumn> findingColumns(FindingKind kind);

/// A cell for each of these columns: a string decoded, anything else as its JSON, empty where it is not
/// there. And one more: the members that have no column, as the JSON of an object; empty where there are
/// none.
QStringList findingRow(FindingKind kind, const JsonRecord &record);

struct FindingTable
{
    FindingKind kind = FindingKind::MembersByName;
    QList<QStringList> rows = {};

    bool operator==(const FindingTable &) const = default;
};

} // namespace botdeck::domain

Q_DECLARE_METATYPE(botdeck::domain::FindingTable)
