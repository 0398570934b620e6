// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/filter/Filter.h"
#include "domain/Update.h"

#include <QByteArrayView>

#include <optional>

namespace botdeck::domain {

/// One stored update as a filter sees it. All views are UTF-8; the ones named `folded…` went through
/// `foldCase`. A field that the filter does not ask for (see `filterNeeds`) may stay empty.
struct FilterSubject
{
    QByteArrayView kind = {};
    QByteArrayView content = {};
    QByteArrayView chatId = {};
    QByteArrayView foldedChatTitle = {};
    QByteArrayView fromId = {};
    QByteArrayView foldedFromName = {};
    QByteArrayView foldedText = {};
    QByteArrayView botKey = {};
    QByteArrayView foldedBotName = {};
    qint64 receivedMs = 0;
    qint64 seq = 0;
    std::optional<qint64> updateId = {};
    Stream stream = Stream::Poll;
    UpdateFlags flags = {};
    UpdateTraits traits = {};
    /// As received; what is no JSON is matched by no json term.
    QByteArrayView raw = {};
};

/// Whether the filter holds for the update. This is the reference: whatever is faster must say the same.
/// - kind: the kind or the content is the value, without case (`kind:photo` is a message with a photo);
///   a gateway's frame is found by the Bot API's words too (`kind:message` is a `push`, see botApiWord()).
/// - chat:, from: the id is the value (without case), or the title or name contains it; with ~ only the
/// latter.
/// - bot: the key is the value or ends with ":" and the value, or the display name contains it; with ~ only
///   the latter.
/// - json: the path leads to a value that is a string, number or literal and compares equal to, or contains,
///   the needle (strings decoded, the others as received). A name step on an array looks into every element;
///   where the path ends at an object or array, ~ looks at every value inside, = at its direct elements.
bool matches(const Filter &filter, const FilterSubject &subject);
bool matches(const FilterNode &node, const FilterSubject &subject);
bool matches(const FilterTerm &term, const FilterSubject &subject);

/// Whether a term of that key stands anywhere in the filter.
bool filterNeeds(const Filter &filter, FilterKey key);

/// What an update carries, from its bytes as received; nothing where they are no JSON. Looks at the update's
/// own body, not at the message that it answers or that a callback's button stands on.
UpdateTraits updateTraits(QByteArrayView raw);

/// The bytes that a FilterSubject looks at, made from a stored update; for where speed does not matter.
class FilterSubjectBytes
{
public:
    /// `flags` is what the store knows (Marked, Noted, Unconfirmed); Quarantined, Edited and the traits are
    /// found here, from `stored.update.raw` where it was read.
    FilterSubjectBytes(const StoredUpdate &stored, const QString &botName, UpdateFlags flags = {});

    /// Valid as long as this object, which must not move meanwhile.
    [[nodiscard]] FilterSubject subject() const;

private:
    QByteArray m_kind;
    QByteArray m_content;
    QByteArray m_chatId;
    QByteArray m_foldedChatTitle;
    QByteArray m_fromId;
    QByteArray m_foldedFromName;
    QByteArray m_foldedText;
    QByteArray m_botKey;
    QByteArray m_foldedBotName;
    QByteArray m_raw;
    FilterSubject m_plain;
};

} // namespace botdeck::domain
