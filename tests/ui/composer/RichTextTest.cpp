// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ComposerFixture.h"
#include "tests/support/MenuClick.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QMenu>
#include <QToolButton>

namespace botdeck::test {

namespace {

class RichTextTest : public ComposerFixture
{
protected:
    void SetUp() override
    {
        ComposerFixture::SetUp();
        useDialect(Dialect::FanbookRichText);
        field().setFocus();
    }
    /// Chooses an entry of the menu of further formats.
    void choose(const char *name)
    {
        QMenu &menu = *part<QToolButton>("moreFormats").menu();
        menu.popup(composer->mapToGlobal(QPoint()));
        settle();
        auto *action = part<QWidget>("composerTools").findChild<QAction *>(QString::fromLatin1(name));
        ASSERT_TRUE(action != nullptr && action->isVisible()) << name;
        clickEntry(menu, action);
        settle();
    }
};

} // namespace

TEST_F(RichTextTest, WhatIsTypedIsMarkedInItsOperations)
{
    type(QStringLiteral("one two"));
    select(4, 7);
    press(Qt::Key_B, Qt::ControlModifier);
    const QString bold =
        QStringLiteral("[{\"insert\":\"one "
                       "\"},\n{\"insert\":\"two\",\"attributes\":{\"bold\":true}},\n{\"insert\":\"\\n\"}]");
    EXPECT_EQ(written(), bold);
    EXPECT_EQ(field().textCursor().selectedText(), u"two") << "the same letters stay selected";
    EXPECT_TRUE(canSend());
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(written(), QStringLiteral("one two")) << "one step";
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(written(), bold);
    const auto place = int(written().indexOf(u"two"));
    select(place, place + 3);
    press(Qt::Key_U, Qt::ControlModifier);
    EXPECT_TRUE(written().contains(u"{\"bold\":true,\"underline\":true}"));
    choose("bulletList");
    EXPECT_TRUE(written().contains(u"{\"list\":\"bullet\"}"));
}

TEST_F(RichTextTest, ALinksAddressIsSelected)
{
    type(QStringLiteral("here"));
    field().selectAll();
    click("link");
    EXPECT_EQ(field().textCursor().selectedText(), u"https://");
    type(QStringLiteral("https://a.example"));
    EXPECT_TRUE(written().contains(u"{\"link\":\"https://a.example\"}")) << qPrintable(written());
}

TEST_F(RichTextTest, AMentionCarriesTheId)
{
    composer->setMembers({{QStringLiteral("10000931"), QStringLiteral("Mara \"Mo\" Voss")}});
    type(QStringLiteral("Ask @ma"));
    ASSERT_TRUE(field().completer().popup()->isVisible());
    press(Qt::Key_Return);
    EXPECT_EQ(
        written(),
        QStringLiteral("[{\"insert\":\"Ask \"},\n{\"insert\":\"@Mara Mo Voss\",\"attributes\":{\"at\":"
                       "\"10000931\"}},\n{\"insert\":\" \\n\"}]"));
}

TEST_F(RichTextTest, FurtherFormatsAreThereWhereADialectHasThem)
{
    EXPECT_TRUE(part<QToolButton>("moreFormats").isVisible());
    useDialect(Dialect::TelegramHtml);
    EXPECT_TRUE(part<QToolButton>("moreFormats").isVisible());
    write(QStringLiteral("a"));
    field().setFocus();
    field().selectAll();
    choose("strike");
    EXPECT_EQ(written(), QStringLiteral("<s>a</s>"));
    useDialect(Dialect::CloudChat);
    EXPECT_FALSE(part<QToolButton>("moreFormats").isVisible());
}

} // namespace botdeck::test
