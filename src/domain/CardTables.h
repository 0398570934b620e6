// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/CardReader.h"

/// What we have been told of the objects within updates: a table for each, a row for each member. Sources:
/// Telegram's Bot API documentation, CloudChat's page of types, Fanbook's page of types and official Java SDK
/// (members it has beyond the page) and the samples of its gateway's documentation.
namespace botdeck::domain::card {

FieldTable updateFields();

// Messages, people, chats.
FieldTable messageFields();
FieldTable personFields();
FieldTable chatFields();
FieldTable entityFields();
FieldTable originFields();
FieldTable externalReplyFields();
FieldTable quoteFields();
FieldTable keyboardFields();
FieldTable buttonFields();

// What messages carry.
FieldTable fileFields();
FieldTable audioFields();
FieldTable stickerFields();
FieldTable contactFields();
FieldTable diceFields();
FieldTable gameFields();
FieldTable pollFields();
FieldTable optionFields();
FieldTable venueFields();
FieldTable locationFields();
FieldTable storyFields();
FieldTable invoiceFields();
FieldTable paymentFields();
FieldTable orderFields();
FieldTable addressFields();
FieldTable giveawayFields();
FieldTable serviceFields();

// What happens besides messages.
FieldTable callbackFields();
FieldTable inlineQueryFields();
FieldTable inlineChoiceFields();
FieldTable shippingFields();
FieldTable checkoutFields();
FieldTable pollAnswerFields();
FieldTable memberChangeFields();
FieldTable memberFields();
FieldTable joinRequestFields();
FieldTable inviteLinkFields();
FieldTable reactionChangeFields();
FieldTable reactionCountsFields();
FieldTable reactionCountFields();
FieldTable reactionTypeFields();
FieldTable boostFields();
FieldTable businessFields();

// Fanbook's own.
FieldTable guildReactionFields();
FieldTable richTextFields();
FieldTable circlePostFields();
FieldTable circleContentFields();
FieldTable circleNumbersFields();
FieldTable circleCommentFields();
FieldTable circleLikeFields();
FieldTable circleShareFields();
FieldTable topicShareFields();
FieldTable cardOperationFields();
FieldTable roleFields();
/// A frame of the gateway, and what is in its data.
FieldTable frameFields();
FieldTable gatewayFields();
FieldTable contentFields();
FieldTable emojiFields();
FieldTable gatewayMemberFields();

} // namespace botdeck::domain::card
