// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The answer to a call, and two of them beside each other.
#include "ApiFixture.h"
#include "models/ComparisonModel.h"
#include "models/JsonTreeModel.h"
#include "tests/support/Wait.h"
#include "ui/apiconsole/AnswerPane.h"
#include "ui/apiconsole/CompareDialog.h"

#include <QAccessible>
#include <QCheckBox>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QToolButton>
#include <QTreeView>

#include <memory>

namespace botdeck::test {

using namespace Qt::StringLiterals;
using services::ApiAnswer;
using ui::apiconsole::AnswerPane;
using ui::apiconsole::CompareDialog;

namespace {

ApiAnswer answerTo(const QByteArray &body)
{
    ApiAnswer answer;
    answer.method = u"getMe"_s;
    answer.parameters = R"({"chat_id":7})";
    answer.status = 200;
    answer.headers = {{"Content-Type", "application/json"}, {"X-Token", "12345678:••••••••"}};
    answer.startedMs = 1'000;
    answer.tookMs = 143;
    answer.bytes = body.size();
    answer.body = body;
    return answer;
}

ApiAnswer refusal()
{
    ApiAnswer answer = answerTo(R"({"ok":false,"error_code":400})");
    answer.status = 400;
    answer.error = core::Error{core::ErrorKind::Refused, u"Bad Request: chat not found."_s};
    answer.meaning = u"The chat is not known to the bot."_s;
    answer.advice = u"Check the chat's id."_s;
    return answer;
}

class ApiAnswerTest : public ApiTest
{
protected:
    void SetUp() override
    {
        pane = std::make_unique<AnswerPane>(theme);
        pane->resize(640, 480);
        QObject::connect(
            pane.get(), &AnswerPane::copyAsked, pane.get(), [this](const QString &text) { copied = text; });
        present(*pane);
    }
    void openTab(int tab)
    {
        auto &tabs = part<QTabBar>(*pane, "answerTabs");
        QTest::mouseClick(&tabs, Qt::LeftButton, {}, tabs.tabRect(tab).center());
        settle();
    }
    QString text(const char *name) { return part<QPlainTextEdit>(*pane, name).toPlainText(); }

    std::unique_ptr<AnswerPane> pane;
    QString copied;
};

} // namespace

TEST_F(ApiAnswerTest, AnAnswerIsATreeAndTextWithItsStatusHeadersAndRequest)
{
    pane->setAnswer(answerTo(R"({"ok":true,"result":{"id":900719925474099300}})"));
    settle();
    EXPECT_TRUE(words(*pane, "answerWords").contains(u"200, succeeded · 143 ms"_s));
    auto &tree = part<QTreeView>(*pane, "jsonTree");
    EXPECT_TRUE(tree.isVisible());
    const QModelIndex id = tree.model()->index(0, 0, tree.model()->index(1, 0));
    EXPECT_EQ(id.data().toString(), u"id: 900719925474099300"_s);
    tree.setCurrentIndex(id);
    tree.setFocus();
    QTest::keyClick(&tree, Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(copied, u"900719925474099300"_s);
    openTab(1);
    EXPECT_TRUE(
        text("answerText").contains(u"\n    \"id\": 900719925474099300"_s) ||
        text("answerText").contains(u"\"id\": 900719925474099300"_s));
    click(*pane, "answerCopy");
    EXPECT_EQ(copied, u"{\"ok\":true,\"result\":{\"id\":900719925474099300}}"_s);
    openTab(2);
    EXPECT_EQ(text("answerHeaders"), u"Content-Type: application/json\nX-Token: 12345678:••••••••\n"_s);
    openTab(3);
    EXPECT_TRUE(text("answerRequest").contains(u"chat_id"_s));
}

TEST_F(ApiAnswerTest, ARefusalSaysWhyAndWhatToDo)
{
    pane->setAnswer(refusal());
    EXPECT_TRUE(words(*pane, "answerWords").contains(u"400, refused"_s));
    EXPECT_EQ(
        words(*pane, "answerTrouble"),
        u"Bad Request: chat not found. The chat is not known to the bot. Check the chat's id."_s);
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(&part<QLabel>(*pane, "answerWords"));
    EXPECT_TRUE(access->text(QAccessible::Name).contains(u"400, refused"_s));
    pane->setAnswer(answerTo("{}"));
    EXPECT_FALSE(part<QLabel>(*pane, "answerTrouble").isVisible());
}

TEST_F(ApiAnswerTest, WhatIsNoJsonAndWhatIsLargeIsShownAsWell)
{
    pane->setAnswer(answerTo("<html>{a:1}</html>"));
    settle();
    EXPECT_TRUE(part<QLabel>(*pane, "answerNoTree").isVisible());
    openTab(1);
    EXPECT_EQ(text("answerText"), u"<html>{a:1}</html>"_s);
    const QByteArray large = "[\"" + QByteArray(3 * AnswerPane::bytesShown, 'x') + "\"]";
    pane->setAnswer(answerTo(large));
    ASSERT_TRUE(waitUntil([this] { return text("answerText").contains(u"xxx"_s); }));
    EXPECT_LT(text("answerText").size(), 2 * AnswerPane::bytesShown);
    click(*pane, "answerCopy");
    EXPECT_EQ(copied.size(), large.size()) << "what is copied is whole";
    pane->clear(u"Nothing here."_s);
    EXPECT_FALSE(pane->answer());
    EXPECT_FALSE(part<QPlainTextEdit>(*pane, "answerText").isVisible());
}

TEST_F(ApiAnswerTest, WordsAreFoundInItRoundTheEnds)
{
    pane->setAnswer(answerTo(R"({"a":"needle","b":"hay","c":"needle"})"));
    settle();
    auto &field = part<QLineEdit>(*pane, "answerFindField");
    EXPECT_FALSE(field.isVisible());
    click(*pane, "answerFind");
    ASSERT_TRUE(field.hasFocus());
    QTest::keyClicks(&field, u"needle"_s);
    auto &view = part<QPlainTextEdit>(*pane, "answerText");
    EXPECT_TRUE(view.isVisible()) << "the tree's words are in the text";
    EXPECT_EQ(view.textCursor().selectedText(), u"needle"_s);
    const int first = view.textCursor().position();
    QTest::keyClick(&field, Qt::Key_Return);
    const int second = view.textCursor().position();
    EXPECT_GT(second, first);
    QTest::keyClick(&field, Qt::Key_F3);
    EXPECT_EQ(view.textCursor().position(), first) << "round the end";
    QTest::keyClick(&field, Qt::Key_Return, Qt::ShiftModifier);
    EXPECT_EQ(view.textCursor().position(), second);
    EXPECT_EQ(words(*pane, "answerFindWords"), QString());
    QTest::keyClicks(&field, u"x"_s);
    EXPECT_EQ(words(*pane, "answerFindWords"), u"no match"_s);
    QTest::keyClick(&field, Qt::Key_Escape);
    EXPECT_FALSE(field.isVisible());
    EXPECT_TRUE(view.hasFocus());
}

TEST_F(ApiAnswerTest, ItIsComparedWithTheOneBefore)
{
    QList<QByteArray> compared;
    QObject::connect(
        pane.get(), &AnswerPane::compareAsked, pane.get(),
        [&compared](const ApiAnswer &first, const ApiAnswer &second) {
            compared = {first.body, second.body};
        });
    pane->setAnswer(answerTo("[1]"));
    EXPECT_FALSE(part<QToolButton>(*pane, "answerCompare").isEnabled());
    pane->setWaiting();
    pane->setAnswer(answerTo("[2]"));
    settle();
    click(*pane, "answerCompare");
    EXPECT_EQ(compared, (QList<QByteArray>{"[1]", "[2]"}));
}

TEST_F(ApiAnswerTest, TwoAnswersStandBesideEachOtherWithSignsAndWords)
{
    QWidget window;
    auto *dialog = new CompareDialog(
        {u"first"_s, R"({"ok":true,"id":1,"old":2})"}, {u"second"_s, R"({"ok":true,"id":3,"new":[4]})"},
        theme, &window);
    QObject::connect(
        dialog, &CompareDialog::copyAsked, dialog, [this](const QString &text) { copied = text; });
    present(*dialog);
    ASSERT_TRUE(waitUntil([&] { return words(*dialog, "compareWords").contains(u"3"_s); }));
    auto &tree = part<QTreeView>(*dialog, "compareTree");
    EXPECT_EQ(tree.model()->rowCount(), 4);
    EXPECT_EQ(tree.model()->headerData(3, Qt::Horizontal).toString(), u"second"_s);
    auto &only = part<QCheckBox>(*dialog, "compareOnly");
    only.setFocus();
    QTest::keyClick(&only, Qt::Key_Space);
    EXPECT_EQ(tree.model()->rowCount(), 3);
    EXPECT_TRUE(tree.isExpanded(tree.model()->index(2, 0))) << "what was added is in sight";
    click(*dialog, "compareCopy");
    EXPECT_TRUE(copied.startsWith(u"≠ id\tchanged\t1\t3\n− old\tremoved\t2\t\n+ new\tadded\t"_s))
        << qPrintable(copied);
    click(*dialog, "compareClose");
}

} // namespace botdeck::test
