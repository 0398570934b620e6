// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/conversation/SendingState.h"

#include "domain/conversation/FanbookContent.h"
#include "domain/keyboard/KeyboardJson.h"
#include "domain/messagecard/MessageCard.h"

#include <gtest/gtest.h>

using namespace botdeck::domain;

namespace {

OutgoingMessage bold(const QString &source)
{
    OutgoingMessage message{QStringLiteral("70"), QStringLiteral("group"), Dialect::TelegramHtml, source};
    message.keyboard = readKeyboard(R"([[{"text":"go","callback_data":"g"}]])").keyboard;
    return message;
}

/// A photo and a text behind it.
SendingState twoParts(SendingPhase phase, int part, const QStringList &standing)
{
    SendingState state;
    state.id = 5;
    state.phase = phase;
    state.order.what = bold(QStringLiteral("<b>hi</b>"));
    OutgoingMessage photo{QStringLiteral("70"), QStringLiteral("group"), Dialect::TelegramHtml, {}};
    photo.media = {{QStringLiteral("photo"), QStringLiteral("/somewhere/a.png")}};
    photo.replyToId = QStringLiteral("3");
    state.parts = {photo, bold(QStringLiteral("<b>hi</b>"))};
    state.part = part;
    state.messageIds = standing;
    state.trouble = isOver(phase) && phase != SendingPhase::Sent ? QStringLiteral("no") : QString();
    state.orderedMs = 1'000;
    return state;
}

QList<MessageState> statesOf(const SendingState &state)
{
    QList<MessageState> states;
    for (const ChatMessage &message : chatMessages(state))
        states += message.state;
    return states;
}

} // namespace

TEST(SendingState, EachMessageHasABubbleOfItsOwn)
{
    const QList<ChatMessage> bubbles = chatMessages(twoParts(SendingPhase::Sending, 0, {}));
    ASSERT_EQ(bubbles.size(), 2);
    EXPECT_EQ(bubbles.at(0).sendingId, 5);
    EXPECT_EQ(bubbles.at(0).media.first().kind, u"photo");
    EXPECT_EQ(bubbles.at(0).media.first().fileName, u"a.png");
    EXPECT_EQ(bubbles.at(0).replyToId, u"3");
    EXPECT_TRUE(bubbles.at(0).isOwn);
    EXPECT_EQ(bubbles.at(1).sendingId, 6);
    EXPECT_EQ(bubbles.at(1).dateMs, 1'000);
    const FormattedText shown{QStringLiteral("hi"), {{EntityType::Bold, 0, 2}}};
    EXPECT_EQ(bubbles.at(1).text, shown);
    EXPECT_EQ(bubbles.at(1).keyboard.rows.size(), 1);
}

TEST(SendingState, EachMessageSaysHowFarItCame)
{
    using State = MessageState;
    const QStringList first{QStringLiteral("57")};
    EXPECT_EQ(statesOf(twoParts(SendingPhase::Queued, 0, {})), (QList{State::Sending, State::Sending}));
    EXPECT_EQ(statesOf(twoParts(SendingPhase::Waiting, 1, first)), (QList{State::Sent, State::Sending}));
    EXPECT_EQ(statesOf(twoParts(SendingPhase::Failed, 1, first)), (QList{State::Sent, State::Failed}));
    EXPECT_EQ(statesOf(twoParts(SendingPhase::Unknown, 0, {})), (QList{State::Unknown, State::Failed}));
    EXPECT_EQ(statesOf(twoParts(SendingPhase::Unknown, 1, first)), (QList{State::Sent, State::Unknown}));
    EXPECT_TRUE(chatMessages(twoParts(SendingPhase::Cancelled, 0, {})).isEmpty());
    const QList<ChatMessage> bubbles = chatMessages(twoParts(SendingPhase::Unknown, 0, {}));
    EXPECT_EQ(bubbles.at(0).trouble.english(), u"no");
    EXPECT_TRUE(bubbles.at(1).trouble.english().contains(u"the one before it"));
    const QStringList both{QStringLiteral("57"), QStringLiteral("58")};
    const QList<ChatMessage> sent = chatMessages(twoParts(SendingPhase::Sent, 1, both));
    EXPECT_EQ(sent.at(1).messageId, u"58");
    EXPECT_EQ(sent.at(1).state, State::Sent);
    EXPECT_EQ(sent.at(1).keyboard.rows.size(), 1);
}

TEST(SendingState, WhatStandsWithoutItsKeyboardShowsNone)
{
    const QStringList both{QStringLiteral("57"), QStringLiteral("58")};
    const QList<ChatMessage> bubbles = chatMessages(twoParts(SendingPhase::Failed, 1, both));
    EXPECT_EQ(bubbles.at(1).messageId, u"58");
    EXPECT_TRUE(bubbles.at(1).keyboard.rows.isEmpty());
    EXPECT_EQ(bubbles.at(1).trouble.english(), u"no");
}

TEST(SendingState, AnEditChangesTheMessageThatStands)
{
    SendingState state;
    state.id = 5;
    OutgoingMessage edit = bold(QStringLiteral("<b>new</b>"));
    edit.editId = QStringLiteral("57");
    state.order.what = edit;
    state.parts = {edit};
    state.phase = SendingPhase::Sending;
    EXPECT_TRUE(chatMessages(state).isEmpty());
    ChatMessage before;
    before.messageId = QStringLiteral("57");
    before.text.text = QStringLiteral("old");
    const ChatMessage now = beingEdited(before, state);
    EXPECT_EQ(now.text.text, u"new");
    EXPECT_EQ(now.keyboard.rows.size(), 1);
    EXPECT_EQ(now.state, MessageState::Sending);
    EXPECT_EQ(now.sendingId, 5);
    state.phase = SendingPhase::Failed;
    state.trouble = QStringLiteral("no");
    const ChatMessage refused = beingEdited(before, state);
    EXPECT_EQ(refused.text.text, u"old");
    EXPECT_EQ(refused.trouble.english(), u"no");
    EXPECT_EQ(refused.state, MessageState::Failed);
}

TEST(SendingState, TheChatIsWhereItShows)
{
    EXPECT_EQ(targetChat({bold({})}), u"70");
    MessageAction action{MessageAction::Kind::Pin, QStringLiteral("1")};
    EXPECT_EQ(targetChat({action}), u"1");
    action.toChatId = QStringLiteral("2");
    EXPECT_EQ(targetChat({action}), u"2");
    EXPECT_EQ(targetChat({PressAnswer{QStringLiteral("9"), QStringLiteral("3"), {}}}), u"3");
}

TEST(SendingState, OfACardItsTextsStandInTheBubble)
{
    SendingState state;
    OutgoingMessage card{
        QStringLiteral("70"), QStringLiteral("guild"), Dialect::FanbookRichText,
        messageCardSource(R"({"tag":"text","data":"Vote"})")};
    state.parts = {card};
    state.order.what = card;
    const ChatMessage bubble = chatMessages(state).value(0);
    EXPECT_EQ(bubble.text.text, u"Vote");
    ASSERT_EQ(bubble.media.size(), 1);
    EXPECT_EQ(bubble.media.first().kind, cardKind);
    card.editId = QStringLiteral("9");
    card.source = messageCardSource(R"({"tag":"text","data":"Voted"})");
    state.order.what = card;
    EXPECT_EQ(beingEdited(bubble, state).text.text, u"Voted");
    EXPECT_EQ(beingEdited(bubble, state).media.first().fileId, card.source);
}
