// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ConversationModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace botdeck::test {

namespace {

using domain::ChatMessage;
using domain::MessageState;
using models::ConversationModel;

ChatMessage spoken(int id, const char *text = "x")
{
    ChatMessage message;
    message.messageId = QString::number(id);
    message.dateMs = 1'000'000 + id * 1'000;
    message.text.text = QString::fromLatin1(text);
    return message;
}

ChatMessage beingSent(qint64 sendingId, qint64 dateMs)
{
    ChatMessage message;
    message.sendingId = sendingId;
    message.dateMs = dateMs;
    message.isOwn = true;
    message.state = MessageState::Sending;
    return message;
}

class ConversationModelTest : public testing::Test
{
protected:
    /// Numbers, or "s" and that of the sending.
    QByteArrayList shown() const
    {
        QByteArrayList ids;
        for (int row = 0; row < model.rowCount(); ++row) {
            const auto message = model.index(row).data(ConversationModel::MessageRole).value<ChatMessage>();
            ids += message.messageId.isEmpty() ? 's' + QByteArray::number(message.sendingId)
                                               : message.messageId.toUtf8();
        }
        return ids;
    }

    ConversationModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

TEST_F(ConversationModelTest, ShowsTheMessagesWithHarmlessTexts)
{
    ChatMessage sly = spoken(2);
    sly.text.text = QStringLiteral("a\u202Eb\nc");
    model.setMessages({spoken(1), sly});
    EXPECT_EQ(shown(), (QByteArrayList{"1", "2"}));
    EXPECT_EQ(model.index(1).data().toString(), QStringLiteral("a\\u202eb\nc"));
    EXPECT_EQ(model.rowOf(QStringLiteral("2")), 1);
    EXPECT_EQ(model.rowOf(QString()), -1);
    model.setMessages({});
    EXPECT_EQ(model.rowCount(), 0);
}

TEST_F(ConversationModelTest, OlderOnesComeInFrontInOneStep)
{
    model.setMessages({spoken(3)});
    const QSignalSpy inserted(&model, &ConversationModel::rowsInserted);
    model.prepend({spoken(1), spoken(2), spoken(3, "now edited")});
    EXPECT_EQ(shown(), (QByteArrayList{"1", "2", "3"}));
    EXPECT_EQ(inserted.size(), 1);
    EXPECT_EQ(model.messages().last().text.text, QStringLiteral("now edited"));
    model.prepend({});
    EXPECT_EQ(inserted.size(), 1);
}

TEST_F(ConversationModelTest, PutChangesInPlaceAndInsertsWhereItBelongs)
{
    model.setMessages({spoken(1), spoken(4)});
    const QSignalSpy changed(&model, &ConversationModel::dataChanged);
    model.put(spoken(1, "edited"));
    EXPECT_EQ(changed.size(), 1);
    model.put(spoken(1, "edited"));
    EXPECT_EQ(changed.size(), 1) << "nothing is new";
    model.put(spoken(2));
    model.put(spoken(9));
    model.put(spoken(0));
    EXPECT_EQ(shown(), (QByteArrayList{"0", "1", "2", "4", "9"}));
}

TEST_F(ConversationModelTest, AMessageThatIsSentKeepsItsRowWhoeverTellsOfItFirst)
{
    model.setMessages({spoken(1)});
    model.put(beingSent(7, 1'005'500));
    EXPECT_EQ(shown(), (QByteArrayList{"1", "s7"}));
    // The outbox first.
    ChatMessage sent = spoken(5, "hi");
    sent.sendingId = 7;
    sent.state = MessageState::Sent;
    model.put(sent);
    ChatMessage stored = spoken(5, "hi");
    stored.isOwn = true;
    model.put(stored);
    EXPECT_EQ(shown(), (QByteArrayList{"1", "5"}));
    // The store first.
    model.put(beingSent(8, 1'006'500));
    model.put(spoken(6, "ho"));
    EXPECT_EQ(shown(), (QByteArrayList{"1", "5", "6", "s8"}));
    sent = spoken(6, "ho");
    sent.sendingId = 8;
    model.put(sent);
    EXPECT_EQ(shown(), (QByteArrayList{"1", "5", "6"}));
}

TEST_F(ConversationModelTest, AStoredMessageKeepsTheNumberOfItsSending)
{
    ChatMessage sent = spoken(5);
    sent.sendingId = 7;
    model.put(sent);
    model.put(spoken(5, "edited"));
    EXPECT_EQ(model.messages().first().sendingId, 7);
    sent.messageId.clear();
    sent.state = MessageState::Failed;
    model.put(sent);
    EXPECT_EQ(model.rowCount(), 1);
    model.removeSending(7);
    model.removeSending(7);
    EXPECT_EQ(model.rowCount(), 0);
}

TEST_F(ConversationModelTest, WhatHasNeitherNumberIsKnownByItsUpdate)
{
    ChatMessage wave;
    wave.seq = 31;
    wave.dateMs = 1'002'000;
    wave.service = QStringLiteral("chat_wave");
    ChatMessage other = wave;
    other.seq = 32;
    model.setMessages({spoken(1)});
    model.put(wave);
    model.put(other);
    model.put(wave);
    EXPECT_EQ(model.rowCount(), 3);
}

TEST_F(ConversationModelTest, NewerOnesComeBehindAndWhatIsHereIsChangedInItsPlace)
{
    model.setMessages({spoken(1), spoken(2)});
    const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    model.append({spoken(2, "changed"), spoken(3), spoken(4)});
    EXPECT_EQ(shown(), (QByteArrayList{"1", "2", "3", "4"}));
    EXPECT_EQ(inserted.size(), 1);
    EXPECT_EQ(model.messages().at(1).text.text, QStringLiteral("changed"));
    EXPECT_EQ(model.rowOfSame(spoken(3)), 2);
    EXPECT_EQ(model.rowOfSame(spoken(9)), -1);
}

} // namespace botdeck::test
