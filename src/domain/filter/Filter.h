// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFlags>
#include <QString>

#include <limits>
#include <vector>

namespace botdeck::domain {

/// What a term looks at.
enum class FilterKey {
    Text,   ///< `text~`, a bare word, a quoted string
    Kind,   ///< `kind:`
    Chat,   ///< `chat:` `chat~`
    From,   ///< `from:` `from~`
    Bot,    ///< `bot:` `bot~`
    Id,     ///< `id:`, the update_id
    Seq,    ///< `seq:`
    Before, ///< `before:`
    After,  ///< `after:`
    Has,    ///< `has:`
    Is,     ///< `is:`
    Stream, ///< `stream:`
    Json,   ///< `json.path=` `json.path~`
};

/// How a term compares.
enum class FilterMatch {
    Is,       ///< `:` as each key means it
    Contains, ///< `~` the folded needle stands somewhere in the folded field
    Equals,   ///< `=` the folded needle is the whole folded value (json only)
};

/// What an update carries, as `has:` asks; made once from the raw bytes by `updateTraits`.
enum class UpdateTrait : quint32 {
    Photo = 1U << 0,
    Document = 1U << 1,
    Audio = 1U << 2,
    Voice = 1U << 3,
    Video = 1U << 4,
    VideoNote = 1U << 5,
    Animation = 1U << 6,
    Sticker = 1U << 7,
    Location = 1U << 8,
    Venue = 1U << 9,
    Contact = 1U << 10,
    Poll = 1U << 11,
    Dice = 1U << 12,
    Game = 1U << 13,
    Keyboard = 1U << 14,
    Reply = 1U << 15,
    Forward = 1U << 16,
    Entities = 1U << 17,
    Link = 1U << 18,
    Mention = 1U << 19,
    Command = 1U << 20,
    Edit = 1U << 21,
    Text = 1U << 22,
    Caption = 1U << 23,
};
Q_DECLARE_FLAGS(UpdateTraits, UpdateTrait)
Q_DECLARE_OPERATORS_FOR_FLAGS(UpdateTraits)

/// What is known of an update beyond its bytes, as `is:` asks.
enum class UpdateFlag : quint32 {
    Marked = 1U << 0,
    Noted = 1U << 1,
    Quarantined = 1U << 2,
    Unconfirmed = 1U << 3, ///< peeked, its offset not yet confirmed
    Edited = 1U << 4,      ///< an edit arrived as an update of its own, or the message says edit_date
};
Q_DECLARE_FLAGS(UpdateFlags, UpdateFlag)
Q_DECLARE_OPERATORS_FOR_FLAGS(UpdateFlags)

/// One of the values between a term's commas. Which members count is the key's matter.
struct FilterValue
{
    /// As it is printed: the needle with its case, an enumeration's own name, a time as it was written.
    QString text = {};
    /// `foldCase` of `text` in UTF-8: the needle of Text, Chat, From, Bot, Kind and Json.
    QByteArray folded = {};
    /// Id, Seq: the numbers meant, both included. Before, After: ms since 1970 in which the update was
    /// received.
    qint64 first = std::numeric_limits<qint64>::min();
    qint64 last = std::numeric_limits<qint64>::max();
    /// Has: UpdateTraits, of which one is enough. Is: UpdateFlags, likewise. Stream: 1 << Stream.
    quint32 bits = 0;

    bool operator==(const FilterValue &) const = default;
};

/// A step into JSON: a member's name, or, where `index` is not negative, an element's place.
struct FilterStep
{
    QByteArray name = {};
    int index = -1;

    bool operator==(const FilterStep &) const = default;
};

/// One condition. It holds where one of its values does; there is always at least one.
struct FilterTerm
{
    FilterKey key = FilterKey::Text;
    FilterMatch match = FilterMatch::Contains;
    std::vector<FilterValue> values = {};
    /// Json only, from the update's outermost object.
    std::vector<FilterStep> path = {};

    bool operator==(const FilterTerm &) const = default;
};

/// A node of the tree. As `parseFilter` makes it: an All or Any has two children or more, none of which is of
/// its own kind; a Not has one child. An All without children holds for every update: the empty filter.
struct FilterNode
{
    enum class Kind { All, Any, Not, Term };

    Kind kind = Kind::All;
    std::vector<FilterNode> children = {};
    /// Only where the kind is Term.
    FilterTerm term = {};

    bool operator==(const FilterNode &) const = default;
};

/// How many parentheses and "!" may stand within each other, so that whoever walks a filter may recurse.
inline constexpr int maxFilterDepth = 100;
/// How many values a filter may have in all.
inline constexpr int maxFilterValues = 1000;

/// A filter, checked and ready to be asked. A plain value: copied, compared, handed to other threads.
struct Filter
{
    FilterNode root = {};

    /// Holds for every update.
    [[nodiscard]] bool isEmpty() const { return root.kind == FilterNode::Kind::All && root.children.empty(); }
    bool operator==(const Filter &) const = default;
};

} // namespace botdeck::domain
