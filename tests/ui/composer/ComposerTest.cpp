// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ComposerFixture.h"
#include "tests/ui/MarkingTranslator.h"

#include <QInputMethodEvent>
#include <QLabel>
#include <QTextBrowser>
#include <QToolButton>

namespace botdeck::test {

namespace {

QString zh()
{
    return QString::fromUtf8("感谢耐心等待！");
}

domain::Keyboard twoButtons()
{
    domain::KeyboardButton button;
    button.setText(u"text", QStringLiteral("Approve"));
    return {{{button, button}}};
}

} // namespace

using ComposerTest = ComposerFixture;

TEST_F(ComposerTest, WhatIsTypedIsShownAndSentWithCtrlEnter)
{
    type(QStringLiteral("**Refund** for `88213`"));
    const auto &preview = part<QTextBrowser>("messagePreview");
    ASSERT_TRUE(waitUntil([&] { return preview.toPlainText() == QStringLiteral("Refund for 88213"); }));
    EXPECT_TRUE(canSend());
    const domain::OutgoingMessage message = sent();
    EXPECT_EQ(message.chatId, QStringLiteral("20004118"));
    EXPECT_EQ(message.chatType, QStringLiteral("supergroup"));
    EXPECT_EQ(message.dialect, Dialect::CloudChat);
    EXPECT_EQ(message.source, QStringLiteral("**Refund** for `88213`"));
    EXPECT_FALSE(written().isEmpty()) << "until somebody says that it was taken";
    composer->clear();
    EXPECT_TRUE(written().isEmpty());
}

TEST_F(ComposerTest, TheButtonSendsAndAnEmptyMessageIsNotSent)
{
    EXPECT_FALSE(canSend());
    type(QStringLiteral("  "));
    EXPECT_FALSE(canSend());
    EXPECT_TRUE(sent().chatId.isEmpty());
    type(QStringLiteral("x"));
    QSignalSpy asked(composer.get(), &ui::composer::Composer::sendAsked);
    click("send");
    EXPECT_EQ(asked.size(), 1);
}

TEST_F(ComposerTest, AnInputMethodWritesAndUndoTakesItBack)
{
    QInputMethodEvent composing(QStringLiteral("ganxie"), {});
    QApplication::sendEvent(&field(), &composing);
    settle();
    EXPECT_EQ(written(), QString()) << "not yet written";
    QInputMethodEvent commit;
    commit.setCommitString(zh());
    QApplication::sendEvent(&field(), &commit);
    settle();
    EXPECT_EQ(written(), zh());
    EXPECT_EQ(words("counter"), QStringLiteral("7"));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(written(), QString());
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(written(), zh());
}

TEST_F(ComposerTest, DraftsAreToldAndTakenWithoutBeingTold)
{
    QSignalSpy changed(composer.get(), &ui::composer::Composer::draftChanged);
    composer->setDraft(QStringLiteral("begun"));
    EXPECT_EQ(changed.size(), 0);
    EXPECT_EQ(composer->draft(), QStringLiteral("begun"));
    type(QStringLiteral("!"));
    ASSERT_EQ(changed.size(), 1);
    EXPECT_EQ(changed.last().first().toString(), QStringLiteral("begun!"));
    composer->clear();
    EXPECT_EQ(changed.last().first().toString(), QString());
}

TEST_F(ComposerTest, WhatIsKnownOfTheChatLaterIsTaken)
{
    composer->setTarget(builtInPlatform(PlatformId::CloudChat), QStringLiteral("7"), {}, {});
    type(QStringLiteral("begun"));
    composer->setChatFacts(QStringLiteral("private"), QStringLiteral("Mara"));
    EXPECT_EQ(written(), QStringLiteral("begun"));
    EXPECT_TRUE(field().placeholderText().contains(QStringLiteral("Mara")));
    EXPECT_EQ(sent().chatType, QStringLiteral("private"));
}

TEST_F(ComposerTest, AReplyIsNamedSentAndClosed)
{
    composer->setReply(message(QStringLiteral("Order **88213** charged twice")));
    EXPECT_EQ(words("contextWords"), QStringLiteral("Replying to"));
    EXPECT_EQ(words("contextName"), QStringLiteral("Mara Voss"));
    EXPECT_TRUE(words("contextText").contains(QStringLiteral("Order 88213 charged twice")));
    type(QStringLiteral("done"));
    EXPECT_EQ(sent().replyToId, QStringLiteral("57"));
    click("closeContext");
    EXPECT_FALSE(part<QWidget>("contextLine").isVisible());
    EXPECT_EQ(sent().replyToId, QString());
    EXPECT_EQ(written(), QStringLiteral("done"));
}

TEST_F(ComposerTest, AnEditBringsTheMessageAndGivesTheDraftBack)
{
    type(QStringLiteral("begun"));
    QSignalSpy changed(composer.get(), &ui::composer::Composer::draftChanged);
    domain::ChatMessage own = message(QStringLiteral("Two **charges**"));
    own.keyboard = twoButtons();
    composer->setEdit(own);
    EXPECT_EQ(words("contextWords"), QStringLiteral("Editing your message"));
    EXPECT_EQ(written(), QStringLiteral("Two **charges**"));
    EXPECT_EQ(composer->draft(), QStringLiteral("begun"));
    type(QStringLiteral("!"));
    EXPECT_EQ(changed.size(), 0) << "an edit is no draft";
    const domain::OutgoingMessage edit = sent();
    EXPECT_EQ(edit.editId, QStringLiteral("57"));
    EXPECT_EQ(edit.source, QStringLiteral("Two **charges**!"));
    EXPECT_EQ(edit.keyboard, twoButtons());
    press(Qt::Key_Escape);
    EXPECT_EQ(written(), QStringLiteral("begun"));
    EXPECT_FALSE(composer->keyboard());
    composer->setEdit(own);
    composer->clear();
    EXPECT_EQ(written(), QStringLiteral("begun")) << "the edit was taken";
}

TEST_F(ComposerTest, UpInTheEmptyFieldAsksForTheLastMessage)
{
    QSignalSpy asked(composer.get(), &ui::composer::Composer::editLastAsked);
    type(QStringLiteral("x"));
    press(Qt::Key_Up);
    EXPECT_EQ(asked.size(), 0);
    press(Qt::Key_Backspace);
    press(Qt::Key_Up);
    EXPECT_EQ(asked.size(), 1);
}

TEST_F(ComposerTest, WhereNothingMayBeSentItSaysWhy)
{
    type(QStringLiteral("hello"));
    composer->setSendingAllowed(false, QStringLiteral("This bot is only watched."));
    EXPECT_FALSE(canSend());
    EXPECT_EQ(note(), QStringLiteral("This bot is only watched."));
    EXPECT_TRUE(sent().chatId.isEmpty());
    composer->setSendingAllowed(true);
    EXPECT_TRUE(canSend());
    EXPECT_EQ(note(), QString());
    composer->setTarget(builtInPlatform(PlatformId::CloudChat), {}, {}, {});
    type(QStringLiteral("to nobody"));
    EXPECT_FALSE(canSend());
}

TEST_F(ComposerTest, AKeyboardIsCountedSentAndRemoved)
{
    QSignalSpy designer(composer.get(), &ui::composer::Composer::designerAsked);
    QSignalSpy removed(composer.get(), &ui::composer::Composer::keyboardRemoved);
    EXPECT_FALSE(part<QToolButton>("removeKeyboard").isVisible());
    click("keyboard");
    EXPECT_EQ(designer.size(), 1);
    composer->setKeyboard(twoButtons());
    EXPECT_TRUE(part<QToolButton>("keyboard").text().contains(QStringLiteral("2")));
    type(QStringLiteral("choose"));
    EXPECT_EQ(sent().keyboard, twoButtons());
    click("removeKeyboard");
    EXPECT_EQ(removed.size(), 1);
    EXPECT_FALSE(sent().keyboard);
}

TEST_F(ComposerTest, ThePreviewCanBeHidden)
{
    click("preview");
    EXPECT_FALSE(part<QWidget>("messagePreview").isVisible());
    click("preview");
    EXPECT_TRUE(part<QWidget>("messagePreview").isVisible());
}

TEST_F(ComposerTest, SpeaksAnotherLanguageAtOnce)
{
    composer->setReply(message(QStringLiteral("hi")));
    const MarkingTranslator marking;
    settle();
    EXPECT_TRUE(words("contextWords").startsWith(u'«'));
    EXPECT_TRUE(part<QToolButton>("bold").accessibleName().startsWith(u'«'));
    EXPECT_TRUE(part<QAbstractButton>("send").text().startsWith(u'«'));
    EXPECT_TRUE(field().placeholderText().startsWith(u'«'));
    EXPECT_TRUE(words("counterBytes").contains(u'«'));
}

} // namespace botdeck::test
