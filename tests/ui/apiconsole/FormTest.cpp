// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The form that is made of a method's parameters: what is typed, what it gives, what speaks against it.
#include "ApiFixture.h"
#include "tests/support/Wait.h"
#include "ui/apiconsole/FormView.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QToolButton>
#include <QUrl>

namespace botdeck::test {

using namespace Qt::StringLiterals;
using platform::Argument;
using platform::PlatformId;
using ui::apiconsole::FormView;

namespace {

class ApiFormTest : public ApiTest
{
protected:
    void SetUp() override
    {
        form = std::make_unique<FormView>(theme);
        form->resize(520, 760);
        present(*form);
    }
    void open(PlatformId id, const QString &key)
    {
        shown = method(id, key);
        form->setMethod(shown);
        settle();
    }
    /// "name=value" each, with the kind where it is none of text.
    QStringList given() const
    {
        QStringList words;
        for (const Argument &argument : form->arguments()) {
            const char *kind = argument.kind == Argument::Kind::Json   ? ":"
                               : argument.kind == Argument::Kind::File ? "@"
                                                                       : "";
            words += argument.name + QLatin1StringView(kind) + u'=' + QString::fromUtf8(argument.value);
        }
        return words;
    }
    void object(bool all) { form->setObjections(platform::check(shown, form->arguments()), all); }

    std::unique_ptr<FormView> form;
    platform::Method shown;
};

} // namespace

TEST_F(ApiFormTest, EveryMethodOfEveryPlatformHasAFieldWithANameForEachParameter)
{
    for (const PlatformId id : {PlatformId::CloudChat, PlatformId::Fanbook, PlatformId::Telegram}) {
        for (const platform::Method &each : table(id).methods()) {
            form->setMethod(each);
            EXPECT_TRUE(form->arguments().isEmpty()) << qPrintable(each.key);
            for (const platform::Parameter &parameter : each.parameters) {
                auto *field = form->findChild<QWidget *>(u"apiField-"_s + parameter.name);
                ASSERT_NE(field, nullptr) << qPrintable(each.key + u' ' + parameter.name);
                EXPECT_TRUE(field->accessibleName().startsWith(parameter.name));
                EXPECT_EQ(field->accessibleName().contains(u"required"_s), parameter.required);
                EXPECT_NE(field->focusPolicy() & Qt::TabFocus, 0);
                EXPECT_EQ(
                    words(*form, qPrintable(u"apiHelp-"_s + parameter.name)).contains(parameter.help), true);
            }
        }
    }
}

TEST_F(ApiFormTest, WhatIsTypedIsGivenInTheTablesOrder)
{
    open(PlatformId::Telegram, u"sendMessage"_s);
    QSignalSpy edited(form.get(), &FormView::edited);
    type(*form, "apiField-text", u"hello"_s);
    type(*form, "apiField-chat_id", u"9007199254740993"_s);
    EXPECT_EQ(given(), (QStringList{u"chat_id=9007199254740993"_s, u"text=hello"_s}));
    EXPECT_FALSE(edited.isEmpty());
    auto &silent = part<QCheckBox>(*form, "apiField-disable_notification");
    EXPECT_EQ(silent.text(), u"not given"_s);
    silent.setFocus();
    QTest::keyClick(&silent, Qt::Key_Space);
    EXPECT_TRUE(given().contains(u"disable_notification=true"_s)) << qPrintable(silent.text());
    QTest::keyClick(&silent, Qt::Key_Space);
    EXPECT_TRUE(given().contains(u"disable_notification=false"_s)) << qPrintable(silent.text());
    QTest::keyClick(&silent, Qt::Key_Space);
    EXPECT_EQ(given().size(), 2) << "not given again";
    auto &mode = part<QComboBox>(*form, "apiField-parse_mode");
    mode.setFocus();
    QTest::keyClick(&mode, Qt::Key_Down);
    EXPECT_TRUE(given().contains(u"parse_mode=MarkdownV2"_s));
}

TEST_F(ApiFormTest, AListIsAnItemALine)
{
    open(PlatformId::Telegram, u"getUpdates"_s);
    auto &kinds = part<QPlainTextEdit>(*form, "apiField-allowed_updates");
    kinds.setFocus();
    QTest::keyClicks(&kinds, u"message"_s);
    QTest::keyClick(&kinds, Qt::Key_Return);
    QTest::keyClicks(&kinds, u"poll"_s);
    ASSERT_EQ(form->arguments().size(), 1);
    EXPECT_EQ(services::listTexts(form->arguments().first().value), (QStringList{u"message"_s, u"poll"_s}));
    form->setArguments({{u"allowed_updates"_s, Argument::Kind::Text, "a,b"}});
    EXPECT_EQ(kinds.toPlainText(), u"a\nb"_s);
}

TEST_F(ApiFormTest, AFileIsTypedChosenOrDropped)
{
    open(PlatformId::CloudChat, u"sendPhoto"_s);
    type(*form, "apiField-photo", u"/invented/cat.png"_s);
    EXPECT_TRUE(given().contains(u"photo@=/invented/cat.png"_s)) << qPrintable(given().join(u'\n'));
    QMimeData dropped;
    dropped.setUrls({QUrl(u"https://example.org/no.png"_s), QUrl(u"file:///invented/dog.png"_s)});
    QWidget &target = *part<QLineEdit>(*form, "apiField-photo").parentWidget();
    QDragEnterEvent enter(target.rect().center(), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&target, &enter);
    ASSERT_TRUE(enter.isAccepted());
    QDropEvent drop(target.rect().center(), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&target, &drop);
    EXPECT_TRUE(given().contains(u"photo@=/invented/dog.png"_s)) << qPrintable(given().join(u'\n'));
}

TEST_F(ApiFormTest, WhatTheConsoleKnowsIsOfferedAndAnythingElseIsTaken)
{
    open(PlatformId::Telegram, u"sendMessage"_s);
    auto &chat = part<QLineEdit>(*form, "apiField-chat_id");
    form->setOptions(services::ApiPicker::Chat, {{u"-100123"_s, u"Support <team>"_s}, {u"77"_s, u"Edda"_s}});
    settle();
    chat.setFocus();
    QTest::keyClicks(&chat, u"supp"_s);
    ASSERT_TRUE(waitUntil([&chat] { return chat.completer()->popup()->isVisible(); }));
    EXPECT_EQ(chat.completer()->completionCount(), 1) << "its name is searched";
    QTest::keyClick(chat.completer()->popup(), Qt::Key_Down);
    QTest::keyClick(chat.completer()->popup(), Qt::Key_Return);
    EXPECT_EQ(chat.text(), u"-100123"_s);
    type(*form, "apiField-chat_id", u"@elsewhere"_s);
    EXPECT_EQ(given(), QStringList{u"chat_id=@elsewhere"_s});
}

TEST_F(ApiFormTest, AnObjectionStandsAtItsFieldAndWhatIsOnlyMissingIsNotScolded)
{
    open(PlatformId::Telegram, u"getUpdates"_s);
    type(*form, "apiField-limit", u"101"_s);
    object(false);
    EXPECT_TRUE(words(*form, "apiObjection-limit").contains(u"100"_s)) << "as it is typed";
    EXPECT_EQ(words(*form, "apiObjection-offset"), QString());
    EXPECT_TRUE(part<QLineEdit>(*form, "apiField-limit")
                    .accessibleDescription()
                    .contains(words(*form, "apiObjection-limit")));
    open(PlatformId::Telegram, u"sendMessage"_s);
    object(false);
    EXPECT_EQ(words(*form, "apiObjection-chat_id"), QString());
    object(true);
    EXPECT_NE(words(*form, "apiObjection-chat_id"), QString());
    EXPECT_NE(words(*form, "apiObjection-text"), QString());
    form->focusObjection();
    EXPECT_TRUE(part<QLineEdit>(*form, "apiField-chat_id").hasFocus());
    type(*form, "apiField-chat_id", u"5"_s);
    object(false);
    EXPECT_EQ(words(*form, "apiObjection-chat_id"), QString());
}

TEST_F(ApiFormTest, WhatAFieldCannotShowIsKeptAsItIs)
{
    open(PlatformId::Telegram, u"sendMessage"_s);
    form->setArguments(
        {{u"chat_id"_s, Argument::Kind::Json, "[1]"},
         {u"disable_notification"_s, Argument::Kind::Text, "perhaps"},
         {u"not_in_the_table"_s, Argument::Kind::Json, "7"}});
    const QStringList kept{u"chat_id:=[1]"_s, u"disable_notification=perhaps"_s, u"not_in_the_table:=7"_s};
    EXPECT_EQ(given(), kept);
    object(false);
    EXPECT_NE(words(*form, "apiObjection-chat_id"), QString());
    EXPECT_TRUE(words(*form, "apiRest").contains(u"not_in_the_table"_s)) << "it has no field";
    EXPECT_FALSE(part<QLineEdit>(*form, "apiField-chat_id").isVisible());
    click(*form, "apiGiveUp-chat_id");
    EXPECT_EQ(given(), kept.mid(1));
    EXPECT_TRUE(part<QLineEdit>(*form, "apiField-chat_id").isVisible());
}

TEST_F(ApiFormTest, AnEmptyTextIsGivenWhereSomebodyGivesIt)
{
    open(PlatformId::Telegram, u"setWebhook"_s);
    EXPECT_TRUE(given().isEmpty());
    form->setArguments({{u"url"_s, Argument::Kind::Text, ""}});
    EXPECT_EQ(given(), QStringList{u"url="_s}) << "it removes the webhook";
    EXPECT_EQ(part<QLineEdit>(*form, "apiField-url").placeholderText(), u"given, and empty"_s);
}

TEST_F(ApiFormTest, RequiredFieldsComeFirstForTheKeyboardToo)
{
    open(PlatformId::Telegram, u"forwardMessage"_s);
    form->focusFirst();
    QStringList visited;
    for (int at = 0; at < 3; ++at) {
        visited += form->focusWidget()->objectName();
        QTest::keyClick(form->focusWidget(), Qt::Key_Tab);
    }
    EXPECT_EQ(
        visited, (QStringList{u"apiField-chat_id"_s, u"apiField-from_chat_id"_s, u"apiField-message_id"_s}));
}

} // namespace botdeck::test
