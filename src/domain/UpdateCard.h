// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/CardText.h"
#include "domain/Update.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace botdeck::domain {

/// How a field's value wants to be written.
enum class CardForm {
    Text,     ///< somebody's words
    Name,     ///< of a person or a chat
    Id,       ///< exact, never grouped or shortened
    Number,   ///< as it came
    Time,     ///< `amount`: milliseconds since 1970
    Duration, ///< `amount`: seconds
    Bytes,    ///< `amount`: bytes
    Flag,     ///< `amount`: 0 or 1
    Word,     ///< one of a few values; cardWord(words + '.' + value) may have a word for it
    Link,     ///< an address; never opened unasked
    Code,     ///< data for programs: callback data, JSON, file ids
    Event,    ///< that it is there says all; no value
};

/// One line of the card. Values are strangers' text, as received: whoever shows them makes them harmless.
struct CardField
{
    /// Which words stand before it: a row of CardWords.
    QByteArray words;
    CardForm form = CardForm::Text;
    /// The decoded text of a string, every other token as it came.
    QString value = {};
    /// What stands quieter behind the value: "@mara_v", the votes of an answer. Where it is one of a few
    /// values, cardWord(asideWords + '.' + aside) may have a word for it.
    QString aside = {};
    QByteArray asideWords = {};
    /// See CardForm.
    qint64 amount = 0;
    /// How long the value was in UTF-16 units, where it was too long to be kept whole; else 0.
    qsizetype cutFrom = 0;
    /// 0, or how far this line belongs to a line above it.
    int depth = 0;

    bool operator==(const CardField &) const = default;
};

struct CardSection
{
    QByteArray words;
    QList<CardField> fields;
};

/// Something the tables do not know. It is pointed out, never dropped.
struct UnknownField
{
    enum class Why {
        Name,     ///< nobody has told us of such a member
        Shape,    ///< the member is known, but not with such a value
        Repeated, ///< the second member of that name; the first one counts
        Deep,     ///< nested further than the card looks
    };
    Why why = Why::Name;
    /// "message.sender_tag", "message.photo[0].tint".
    QString path;
    /// The value's JSON as received, shortened.
    QString value;
};

/// What an update says: who, where, when, what. Made of tables (CardTables), bounded in every direction.
struct UpdateCard
{
    /// As domain::Update has them.
    QString kind;
    QString content;
    /// The message_id of the message itself; empty where there is none.
    QString messageId;
    /// Text or caption with its formatting; empty where there is none.
    CardText text;
    /// Only sections with fields.
    QList<CardSection> sections;
    /// The first `maxUnknown` of them.
    QList<UnknownField> unknown;
    qsizetype unknownCount = 0;
    /// Something was left out because there is too much of it; the JSON tree has all.
    bool isCut = false;
    /// Why nothing or not all could be read; empty for sound updates.
    QString fault;

    static constexpr qsizetype maxFields = 600;
    static constexpr qsizetype maxListItems = 100;
    static constexpr qsizetype maxUnknown = 200;
    /// UTF-16 units of one value.
    static constexpr qsizetype maxValue = 4'000;
};

/// Reads the raw bytes of an update. Never fails: what is no sound JSON has no sections and says why.
UpdateCard readCard(const Update &update);

} // namespace botdeck::domain
