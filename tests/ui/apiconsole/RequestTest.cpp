// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The request as form and as JSON, and what is asked for with it.
#include "ApiFixture.h"
#include "tests/support/Wait.h"
#include "ui/apiconsole/CopyMenu.h"
#include "ui/apiconsole/RequestPane.h"

#include <QAction>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>

namespace botdeck::test {

using namespace Qt::StringLiterals;
using platform::Argument;
using platform::PlatformId;
using services::CallForm;
using ui::apiconsole::RequestPane;

namespace {

class ApiRequestTest : public ApiTest
{
protected:
    void SetUp() override
    {
        pane = std::make_unique<RequestPane>(theme);
        pane->resize(560, 760);
        open(u"sendMessage"_s);
        present(*pane);
    }
    void open(const QString &key)
    {
        pane->setMethod(listed(PlatformId::Telegram, key), method(PlatformId::Telegram, key));
    }
    void showTab(int tab)
    {
        auto &tabs = part<QTabBar>(*pane, "requestTabs");
        QTest::mouseClick(&tabs, Qt::LeftButton, {}, tabs.tabRect(tab).center());
        settle();
    }
    QPlainTextEdit &json() { return part<QPlainTextEdit>(*pane, "apiJson"); }

    std::unique_ptr<RequestPane> pane;
};

} // namespace

TEST_F(ApiRequestTest, FormAndJsonAreTheSameRequest)
{
    type(*pane, "apiField-chat_id", u"9007199254740993"_s);
    type(*pane, "apiField-text", u"hello"_s);
    showTab(1);
    EXPECT_EQ(json().toPlainText().simplified(), u"{ \"chat_id\": 9007199254740993, \"text\": \"hello\" }"_s);
    QSignalSpy edited(pane.get(), &RequestPane::edited);
    type(*pane, "apiJson", u"{\"chat_id\":7,\"disable_notification\":true}"_s);
    EXPECT_FALSE(edited.isEmpty());
    showTab(0);
    EXPECT_EQ(part<QLineEdit>(*pane, "apiField-chat_id").text(), u"7"_s);
    EXPECT_EQ(pane->arguments().size(), 2);
    EXPECT_EQ(pane->arguments().last().value, "true");
}

TEST_F(ApiRequestTest, JsonThatIsNoneSaysWhereAndIsNotSent)
{
    type(*pane, "apiField-chat_id", u"5"_s);
    showTab(1);
    type(*pane, "apiJson", u"{\"chat_id\":"_s);
    EXPECT_NE(words(*pane, "apiJsonMistake"), QString());
    EXPECT_FALSE(part<QPushButton>(*pane, "requestSend").isEnabled());
    showTab(0);
    showTab(1);
    EXPECT_EQ(json().toPlainText(), u"{\"chat_id\":"_s) << "nothing that was typed is lost";
    type(*pane, "apiJson", u"{}"_s);
    EXPECT_EQ(words(*pane, "apiJsonMistake"), QString());
    EXPECT_TRUE(part<QPushButton>(*pane, "requestSend").isEnabled());
    EXPECT_TRUE(pane->arguments().isEmpty());
}

TEST_F(ApiRequestTest, CtrlEnterSendsFromAnyFieldAndAWatchedBotSendsNothingThatChanges)
{
    QSignalSpy sent(pane.get(), &RequestPane::sendAsked);
    QTest::keyClick(&part<QWidget>(*pane, "apiField-chat_id"), Qt::Key_Return, Qt::ControlModifier);
    QTest::keyClick(&part<QWidget>(*pane, "apiField-text"), Qt::Key_Enter, Qt::ControlModifier);
    EXPECT_EQ(sent.size(), 2);
    click(*pane, "requestSend");
    EXPECT_EQ(sent.size(), 3);
    pane->setRefusal(u"It is only watched."_s);
    EXPECT_EQ(words(*pane, "requestRefused"), u"It is only watched."_s);
    QTest::keyClick(&part<QWidget>(*pane, "apiField-chat_id"), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(sent.size(), 3);
    open(u"getMe"_s);
    EXPECT_EQ(words(*pane, "requestRefused"), QString()) << "it changes nothing";
    pane->focusFirst();
    EXPECT_TRUE(part<QPushButton>(*pane, "requestSend").hasFocus()) << "there is nothing to fill in";
    QTest::keyClick(&part<QPushButton>(*pane, "requestSend"), Qt::Key_Space);
    EXPECT_EQ(sent.size(), 4);
}

TEST_F(ApiRequestTest, WhileItIsSentItCanOnlyBeGivenUp)
{
    QSignalSpy sent(pane.get(), &RequestPane::sendAsked);
    QSignalSpy given(pane.get(), &RequestPane::cancelAsked);
    EXPECT_FALSE(part<QPushButton>(*pane, "requestCancel").isVisible());
    part<QPushButton>(*pane, "requestSend").setFocus();
    pane->setSending(true);
    settle();
    EXPECT_TRUE(part<QPushButton>(*pane, "requestCancel").hasFocus()) << "the keyboard stays there";
    QTest::keyClick(&part<QWidget>(*pane, "apiField-chat_id"), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(sent.isEmpty()) << "never twice";
    part<QPushButton>(*pane, "requestCancel").setFocus();
    click(*pane, "requestCancel");
    EXPECT_EQ(given.size(), 1);
    pane->setSending(false);
    EXPECT_TRUE(part<QPushButton>(*pane, "requestSend").hasFocus());
}

TEST_F(ApiRequestTest, ACheckThatWasAskedForSaysAllAndGoesToTheFirst)
{
    QSignalSpy checked(pane.get(), &RequestPane::checkAsked);
    click(*pane, "requestCheck");
    EXPECT_EQ(checked.size(), 1);
    pane->setObjections(platform::check(method(PlatformId::Telegram, u"sendMessage"_s), {}), true);
    EXPECT_NE(words(*pane, "apiObjection-text"), QString());
    EXPECT_TRUE(part<QLineEdit>(*pane, "apiField-chat_id").hasFocus());
    showTab(1);
    EXPECT_TRUE(words(*pane, "apiJsonObjections").contains(u'\n')) << "both of them";
}

TEST_F(ApiRequestTest, ACallIsCopiedInSixForms)
{
    QSignalSpy copied(&pane->copies(), &ui::apiconsole::CopyMenu::copyAsked);
    for (const char *entry :
         {"copyCallCurl", "copyCallCommand", "copyCallJson", "copyCallPython", "copyCallNode", "copyCallQt"})
        part<QAction>(*pane, entry).trigger();
    ASSERT_EQ(copied.size(), 6);
    EXPECT_EQ(copied.at(4).first().value<CallForm>(), CallForm::Node);
}

} // namespace botdeck::test
