// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What goes with a message, what becomes of it beside being sent, and how it comes back.
#include "ComposerFixture.h"
#include "domain/conversation/FanbookContent.h"
#include "domain/keyboard/KeyboardJson.h"
#include "domain/messagecard/MessageCard.h"
#include "tests/support/MenuClick.h"

#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

namespace botdeck::test {

namespace {

using services::MessageForm;

class SendingTest : public ComposerFixture
{
protected:
    /// The options that the message was sent with.
    domain::SendOptions sentWith()
    {
        const QSignalSpy asked(composer.get(), &ui::composer::Composer::sendAsked);
        QTest::keyClick(&field(), Qt::Key_Return, Qt::ControlModifier);
        EXPECT_EQ(asked.size(), 1);
        return asked.isEmpty() ? domain::SendOptions() : asked.first().at(1).value<domain::SendOptions>();
    }
    void fill(const char *name, const char *text)
    {
        auto &line = part<QLineEdit>(name);
        line.setFocus();
        line.clear();
        QTest::keyClicks(&line, QString::fromUtf8(text));
        settle();
    }
};

} // namespace

TEST_F(SendingTest, FanbooksOptionsAreShownWhileTheyAreOn)
{
    EXPECT_FALSE(part<QToolButton>("messageOptions").isVisible()) << "CloudChat has none";
    useDialect(Dialect::FanbookText);
    EXPECT_FALSE(part<QWidget>("optionsLine").isVisible());
    write(QStringLiteral("psst"));
    click("messageOptions");
    EXPECT_TRUE(part<QWidget>("optionsLine").isVisible());
    EXPECT_TRUE(part<QLineEdit>("ephemeralUsers").hasFocus());
    fill("ephemeralUsers", "266195639770021801, 2");
    fill("messageSummary", "For two");
    EXPECT_EQ(
        sentWith(),
        (domain::SendOptions{
            {QStringLiteral("266195639770021801"), QStringLiteral("2")}, QStringLiteral("For two")}));
    composer->clear();
    EXPECT_FALSE(part<QWidget>("optionsLine").isVisible()) << "the next message is for everybody";
    write(QStringLiteral("hello"));
    EXPECT_EQ(sentWith(), domain::SendOptions());
}

TEST_F(SendingTest, AMessageForNobodyKnownIsNotSent)
{
    useDialect(Dialect::FanbookText);
    write(QStringLiteral("psst"));
    click("messageOptions");
    fill("ephemeralUsers", "Mara");
    EXPECT_FALSE(canSend());
    EXPECT_TRUE(note().contains(u"ids")) << qPrintable(note());
    fill("ephemeralUsers", "all");
    EXPECT_TRUE(canSend());
    click("closeOptions");
    EXPECT_EQ(sentWith(), domain::SendOptions());
}

TEST_F(SendingTest, TheMessageIsCopiedAsItWouldBeSent)
{
    QSignalSpy asked(composer.get(), &ui::composer::Composer::copyAsked);
    EXPECT_FALSE(part<QToolButton>("sendMenu").isEnabled()) << "there is nothing to copy";
    write(QStringLiteral("**hello**"));
    composer->setKeyboard(domain::readKeyboard(R"([[{"text":"go","callback_data":"g"}]])").keyboard);
    ASSERT_TRUE(part<QToolButton>("sendMenu").isEnabled());
    QMenu &menu = *part<QToolButton>("sendMenu").menu();
    menu.popup(composer->mapToGlobal(QPoint()));
    settle();
    clickEntry(menu, menu.actions().at(2));
    settle();
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked.first().at(0).value<MessageForm>(), MessageForm::Json);
    const auto copied = asked.first().at(1).value<domain::OutgoingMessage>();
    EXPECT_EQ(copied, sent());
    EXPECT_EQ(copied.source, u"**hello**");
    ASSERT_TRUE(copied.keyboard);
}

TEST_F(SendingTest, WhatWasSentIsUsedAgainAndUndoGivesTheOldTextBack)
{
    write(QStringLiteral("begun"));
    domain::ChatMessage old = message(QStringLiteral("**Refund** approved"));
    old.keyboard = domain::readKeyboard(R"([[{"text":"go","callback_data":"g"}]])").keyboard;
    composer->useAgain(old);
    EXPECT_EQ(written(), QStringLiteral("**Refund** approved"));
    EXPECT_EQ(composer->keyboard(), std::optional(old.keyboard));
    const domain::OutgoingMessage again = sent();
    EXPECT_TRUE(again.editId.isEmpty()) << "it is a new one";
    EXPECT_TRUE(again.replyToId.isEmpty());
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(written(), QStringLiteral("begun"));
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(written(), QStringLiteral("**Refund** approved"));
}

TEST_F(SendingTest, ACardIsUsedAgainAndEditedAsACard)
{
    useDialect(Dialect::FanbookText);
    const QString source = domain::messageCardSource(R"({"tag":"text","data":"Vote"})");
    domain::ChatMessage card;
    card.messageId = QStringLiteral("57");
    domain::readFanbookContent(source, card);
    ASSERT_EQ(card.text.text, u"Vote");
    composer->useAgain(card);
    EXPECT_EQ(composer->dialect(), Dialect::FanbookRichText);
    EXPECT_EQ(written(), source);
    composer->setDraft({});
    composer->setDialect(Dialect::FanbookText);
    composer->setEdit(card);
    EXPECT_EQ(sent().source, source);
}

TEST_F(SendingTest, AVeryLongWordIsBrokenWhereverALineEnds)
{
    constexpr int most = int(ui::composer::SourceEdit::longestWord);
    const QString allowed = QStringLiteral("one ") + QString(most, u'a') + QStringLiteral(" two");
    write(allowed);
    EXPECT_EQ(field().wordWrapMode(), QTextOption::WrapAtWordBoundaryOrAnywhere);
    select(10, 10);
    type(QStringLiteral("b"));
    EXPECT_EQ(field().wordWrapMode(), QTextOption::WrapAnywhere)
        << "else each of its lines is looked through to its end";
    press(Qt::Key_Backspace);
    EXPECT_EQ(field().wordWrapMode(), QTextOption::WrapAtWordBoundaryOrAnywhere);
    write(QString(most + 1, u'好'));
    EXPECT_EQ(field().wordWrapMode(), QTextOption::WrapAtWordBoundaryOrAnywhere)
        << "lines may break between its letters anyway";
    composer->setDraft(QString(100'000, u'a'));
    EXPECT_EQ(field().wordWrapMode(), QTextOption::WrapAnywhere);
    EXPECT_EQ(written().size(), 100'000);
}

} // namespace botdeck::test
