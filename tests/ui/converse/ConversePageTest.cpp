// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ConverseFixture.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QSplitter>

namespace botdeck::test {

namespace {

class ConversePageTest : public ConverseFixture, public testing::WithParamInterface<QSize>
{
protected:
    void SetUp() override
    {
        open(GetParam());
        composer = new QPlainTextEdit;
        designer = new QWidget;
        designer->setMinimumWidth(300);
        page->conversation().setComposer(composer);
        page->setDesigner(designer);
        settle();
    }

    QPlainTextEdit *composer = nullptr;
    QWidget *designer = nullptr;
};

INSTANTIATE_TEST_SUITE_P(
    Sizes, ConversePageTest, testing::Values(QSize(1280, 800), QSize(1024, 700)),
    [](const testing::TestParamInfo<QSize> &size) { return "w" + std::to_string(size.param.width()); });

} // namespace

TEST_P(ConversePageTest, ThePartsStandSideBySide)
{
    EXPECT_EQ(page->size(), GetParam()) << "it asks for no more room";
    EXPECT_GE(page->chats().width(), 160);
    EXPECT_GE(page->conversation().width(), 360);
    EXPECT_GE(designer->width(), 300);
    EXPECT_TRUE(composer->isVisible());
}

TEST_P(ConversePageTest, WithoutAChatThereIsNothingToWriteIn)
{
    page->conversation().showChat({});
    settle();
    EXPECT_FALSE(composer->isVisible());
    EXPECT_FALSE(view().isVisible());
    const auto *title = page->conversation().findChild<QLabel *>(QStringLiteral("emptyTitle"));
    EXPECT_EQ(title->text(), QStringLiteral("Pick a chat."));
}

TEST_P(ConversePageTest, AnEmptyChatCanBeWrittenTo)
{
    EXPECT_TRUE(composer->isVisible());
    EXPECT_FALSE(view().isVisible());
    append(message(1, QStringLiteral("Hello")));
    EXPECT_TRUE(view().isVisible());
    EXPECT_EQ(child<QLabel>("chatId").text(), QStringLiteral("20004118"));
}

TEST_P(ConversePageTest, SizesComeBack)
{
    auto *split = page->findChild<QSplitter *>(QString(), Qt::FindDirectChildrenOnly);
    split->setSizes({200, 500, 320});
    settle();
    const QList<int> sizes = split->sizes();
    const QByteArray state = page->saveState();
    split->setSizes({300, 400, 310});
    settle();
    ASSERT_NE(split->sizes(), sizes);
    EXPECT_TRUE(page->restoreState(state));
    settle();
    EXPECT_EQ(split->sizes(), sizes);
    EXPECT_FALSE(page->restoreState("no state"));
    EXPECT_EQ(split->sizes(), sizes);
}

} // namespace botdeck::test
