// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "MonitorFixture.h"

#include <QLabel>
#include <QTest>
#include <QTreeWidget>

namespace botdeck::test {

namespace {

using models::AnsweringCall;
using ui::monitor::Inspector;

class AnswersTest : public MonitorFixture
{
protected:
    void SetUp() override
    {
        MonitorFixture::SetUp();
        arrive(4);
    }
    QTreeWidget &list() { return child<QTreeWidget>("answersList"); }
    QString words() { return child<QLabel>("answersWords").text(); }
    static AnsweringCall call(qint64 afterMs, int status, const char *error = "")
    {
        return {QStringLiteral("sendMessage"), status, afterMs, 84, QString::fromLatin1(error),
                domain::AnswerTie::Chat};
    }
};

} // namespace

TEST_F(AnswersTest, AreAskedForWhenTheyAreLookedAt)
{
    inspect(1);
    const qint64 seq = model->seqAt(1);
    EXPECT_TRUE(console.wishes.filter(QStringLiteral("answers:")).isEmpty());
    console.answers.insert(seq, {call(410, 200), call(125'000, 400, "Bad Request: chat not found")});
    inspector->showTab(Inspector::Tab::Next);
    pass();
    EXPECT_EQ(
        console.wishes.filter(QStringLiteral("answers:")),
        QStringList{QStringLiteral("answers:%1").arg(seq)});
    ASSERT_EQ(list().topLevelItemCount(), 2);
    const QTreeWidgetItem &first = *list().topLevelItem(0);
    EXPECT_EQ(first.text(0), QStringLiteral("+0.41 s"));
    EXPECT_EQ(first.text(1), QStringLiteral("sendMessage"));
    EXPECT_EQ(first.text(2), QStringLiteral("200 · 84 ms"));
    EXPECT_EQ(first.childCount(), 0);
    const QTreeWidgetItem &second = *list().topLevelItem(1);
    EXPECT_EQ(second.text(0), QStringLiteral("+2:05 min"));
    ASSERT_EQ(second.childCount(), 1);
    EXPECT_EQ(second.child(0)->text(0), QStringLiteral("Bad Request: chat not found"));
    EXPECT_TRUE(second.isExpanded());
    EXPECT_TRUE(words().startsWith(QStringLiteral("2 call"))) << words().toStdString();
}

TEST_F(AnswersTest, WithoutAnyItIsSaidWhatCounts)
{
    inspector->showTab(Inspector::Tab::Next);
    inspect(1);
    pass();
    EXPECT_FALSE(list().isVisible());
    EXPECT_TRUE(words().startsWith(QStringLiteral("No call of this console has answered this update.")));
}

TEST_F(AnswersTest, OfTheUpdateBeforeNothingStaysAndACallMoreIsSeen)
{
    console.answers.insert(model->seqAt(1), {call(410, 200)});
    inspector->showTab(Inspector::Tab::Next);
    inspect(1);
    pass();
    ASSERT_EQ(list().topLevelItemCount(), 1);
    const domain::BotKey bot = inspector->shown()->bot;
    console.answers.insert(model->seqAt(1), {call(410, 200), call(500, 0, "No answer.")});
    Q_EMIT console.answersChanged(domain::BotKey::fromStored(QStringLiteral("telegram:other.example:1")));
    pass();
    EXPECT_EQ(list().topLevelItemCount(), 1) << "that was another bot's";
    Q_EMIT console.answersChanged(bot);
    pass();
    ASSERT_EQ(list().topLevelItemCount(), 2);
    EXPECT_EQ(list().topLevelItem(1)->text(2), QStringLiteral("no answer · 84 ms"));
    inspect(2);
    pass();
    EXPECT_EQ(list().topLevelItemCount(), 0);
    Q_EMIT console.answersReady(model->seqAt(1), {call(410, 200)});
    EXPECT_EQ(list().topLevelItemCount(), 0) << "an answer that came late";
}

} // namespace botdeck::test
