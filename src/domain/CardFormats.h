// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/CardReader.h"

/// How the members of an update are read: the functions that FieldRow::read names.
namespace botdeck::domain::card {

#define BOTDECK_CARD_FORMAT(name)                                                                            \
    void name(CardReader &card, const FieldRow &row, const JsonValue &value, const JsonValue &object)

// One line each. A value of another shape than the name says is noted as unexpected.
BOTDECK_CARD_FORMAT(text);
BOTDECK_CARD_FORMAT(id);
BOTDECK_CARD_FORMAT(number);
/// Seconds since 1970, or milliseconds where that would be a year beyond 5138 (Fanbook writes both).
BOTDECK_CARD_FORMAT(time);
BOTDECK_CARD_FORMAT(duration);
BOTDECK_CARD_FORMAT(bytes);
/// Only where it is true: false means what leaving it out means.
BOTDECK_CARD_FORMAT(flag);
/// True or false, both said.
BOTDECK_CARD_FORMAT(choice);
BOTDECK_CARD_FORMAT(word);
BOTDECK_CARD_FORMAT(link);
BOTDECK_CARD_FORMAT(code);
/// That it is there; its members, if any, below it.
BOTDECK_CARD_FORMAT(event);
/// Width and height in one line, with the row of the width; the height's row is `told`.
BOTDECK_CARD_FORMAT(dimensions);
/// Latitude and longitude in one line, with the row of the latitude.
BOTDECK_CARD_FORMAT(place);
/// An amount of money in its currency's smallest unit, with the currency.
BOTDECK_CARD_FORMAT(money);

// What another row of the same table has told already, or what says nothing to a person.
BOTDECK_CARD_FORMAT(told);
/// The same with members of its own, among which unknown ones are looked for.
BOTDECK_CARD_FORMAT(toldInside);

// People, chats, messages.
/// A person or a list of them: name, @username, id, and what else is said.
BOTDECK_CARD_FORMAT(person);
BOTDECK_CARD_FORMAT(chat);
/// A message that this one refers to: its id and the beginning of its text.
BOTDECK_CARD_FORMAT(reference);
/// Text or caption with the entities beside it: the card's text where it is the update's own message.
BOTDECK_CARD_FORMAT(body);
BOTDECK_CARD_FORMAT(messageId);
/// Sizes of one picture: the largest in full, the others in a line each.
BOTDECK_CARD_FORMAT(picture);
BOTDECK_CARD_FORMAT(thumbnail);
/// Rows of buttons.
BOTDECK_CARD_FORMAT(buttons);

// Shapes.
/// An object's (or each listed object's) lines among those of the object around it.
BOTDECK_CARD_FORMAT(members);
/// An object's lines below a line that only says what they belong to.
BOTDECK_CARD_FORMAT(group);
/// An object's (or each listed object's) lines in a section of its own.
BOTDECK_CARD_FORMAT(section);
/// A line for each element of a list, or for an object alone: its first two members that are there.
BOTDECK_CARD_FORMAT(list);
/// A list of scalars in one line.
BOTDECK_CARD_FORMAT(joined);

// Fanbook: JSON within strings.
/// An object in a string, read by `inside`; what is no JSON is shown as it came (recalled messages).
BOTDECK_CARD_FORMAT(embedded);
/// Rich text: a list of Quill's operations, in a string or not; plain text stays text.
BOTDECK_CARD_FORMAT(delta);
/// The texts within a message card's tree of widgets, a line each.
BOTDECK_CARD_FORMAT(cardTexts);

#undef BOTDECK_CARD_FORMAT

/// A title, first and last name, nickname, name, user name or id: the first that is there.
QString nameOf(const JsonValue &who);

} // namespace botdeck::domain::card
