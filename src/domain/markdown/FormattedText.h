// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/CardText.h"

#include <QList>
#include <QString>

#include <optional>

namespace botdeck::domain {

/// What a stretch of a message's text is. Telegram's types (Bot API, MessageEntity), which CloudChat and
/// Fanbook took over, and what Fanbook adds.
enum class EntityType : quint8 {
    // Blocks: whole lines, never within one another.
    Blockquote,
    ExpandableBlockquote,
    Header,      ///< target: level, "1" to "3"
    OrderedItem, ///< a line of a list
    BulletItem,
    // Wholes: never share a character with one another.
    Pre, ///< target: language, may be empty
    Code,
    TextLink,    ///< target: address
    TextMention, ///< target: user id, decimal
    CustomEmoji, ///< target: emoji id, decimal
    UserForm,    ///< Fanbook's "${@!ID}", which stands in the text as written; target: ID
    RoleForm,    ///< "${@&ID}"; ID may be the guild's, which means everyone
    ChannelForm, ///< "${#ID}"
    CommandForm, ///< "${/NAME}"; target: NAME
    Mention,     ///< "@name" and the rest: what servers find in plain text by themselves
    Hashtag,
    Cashtag,
    BotCommand,
    Url,
    Email,
    PhoneNumber,
    // Styles: may lie in anything but Pre and Code, and may overlap each other.
    Bold,
    Italic,
    Underline,
    Strikethrough,
    Spoiler,
};

inline constexpr EntityType lastEntityType = EntityType::Spoiler;

enum class EntityGroup { Block, Whole, Style };
EntityGroup entityGroup(EntityType type);

/// Telegram's name where it has one ("text_link"), else one of its kind ("role_form").
QString entityTypeName(EntityType type);
std::optional<EntityType> entityTypeFromName(QStringView name);

struct TextEntity
{
    EntityType type = EntityType::Bold;
    /// In UTF-16 units, as the Bot API counts.
    qsizetype offset = 0;
    qsizetype length = 0;
    /// See EntityType; empty where a type leads nowhere.
    QString target = {};

    [[nodiscard]] qsizetype end() const { return offset + length; }
    bool operator==(const TextEntity &) const = default;
};

/// A message's text as its readers see it.
struct FormattedText
{
    QString text;
    QList<TextEntity> entities = {};

    bool operator==(const FormattedText &) const = default;
};

/// The one form in which every parser gives its result, so that two texts that look alike are equal (the
/// rules are the Bot API's, "Formatting options"): entities lie within the text, cut no surrogate pair and
/// are not empty; wholes and blocks do not overlap their like, the outer one counts; a whole that reaches out
/// of a block is left out; styles of one type are united, also where they only touch, and leave out code.
/// Sorted by offset, then the longer first, then by type. n log n.
FormattedText normalised(FormattedText text);

/// The text of a received message. Types that nobody knows are left out.
FormattedText formattedText(const CardText &received);

} // namespace botdeck::domain
