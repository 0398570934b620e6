// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ConverseFixture.h"
#include "models/ConversationModel.h"
#include "tests/support/Wait.h"
#include "ui/converse/ContentWords.h"

#include <QTextDocument>

namespace botdeck::test {

namespace {

using domain::ChatMessage;
using domain::MessageState;
using ui::converse::PartKind;

/// What a bubble shows.
class BubbleTest : public ConverseFixture
{
};

} // namespace

TEST_F(BubbleTest, MediaAreCardsAndNothingIsFetched)
{
    ChatMessage withFile = message(1, {});
    withFile.media = {
        {QStringLiteral("document"), QStringLiteral("invoice-88213.pdf"), QStringLiteral("f1"), 1'887'437},
        {QStringLiteral("voice"), {}, QStringLiteral("f2"), 0, 67}};
    append(withFile);
    QStringList shown;
    for (const ui::converse::PictureLine &line : picture(0).lines)
        shown += line.text;
    EXPECT_TRUE(shown.contains(QStringLiteral("invoice-88213.pdf")));
    EXPECT_TRUE(shown.contains(QStringLiteral("Document · 1.8 MB"))) << qPrintable(shown.join(u'|'));
    EXPECT_TRUE(shown.contains(QStringLiteral("Voice message")));
    EXPECT_TRUE(shown.contains(QStringLiteral("1:07")));
    EXPECT_EQ(picture(0).icons.size(), 2U);
}

TEST_F(BubbleTest, FormsAreShownAsTheNamesThatAreKnown)
{
    ChatMessage forms = message(1, QStringLiteral("${@!12} see ${#34} and ${@!99}"));
    forms.text.entities = {
        {domain::EntityType::UserForm, 0, 7, QStringLiteral("12")},
        {domain::EntityType::ChannelForm, 12, 6, QStringLiteral("34")},
        {domain::EntityType::UserForm, 23, 7, QStringLiteral("99")}};
    append(forms);
    const auto shown = [this] { return picture(0).text.document->toPlainText(); };
    EXPECT_EQ(shown(), forms.text.text);
    ui::converse::FormNames names;
    names.users.insert(QStringLiteral("12"), QStringLiteral("Mara <b>"));
    names.channels.insert(QStringLiteral("34"), QStringLiteral("news"));
    view().setNames(names);
    settle();
    EXPECT_EQ(shown(), QStringLiteral("@Mara <b> see #news and ${@!99}"));
    const QString spoken = index(0).data(Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(spoken.contains(QStringLiteral("@Mara <b> see #news and ${@!99}"))) << qPrintable(spoken);
    names.users.insert(QStringLiteral("99"), QStringLiteral("Bo"));
    view().setNames(names);
    EXPECT_TRUE(shown().endsWith(QStringLiteral("and @Bo"))) << "who is met later is named, too";
}

TEST_F(BubbleTest, LinesOfCodeStandInABlock)
{
    ChatMessage code = message(1, QStringLiteral("see a b\n10:02  49.00\n10:03  49.00\ndone"));
    code.text.entities = {{domain::EntityType::Code, 4, 1}, {domain::EntityType::Pre, 8, 25}};
    append(code);
    ASSERT_EQ(picture(0).text.codeBlocks.size(), 1U) << "a word of code is no block";
    const QRectF block = picture(0).text.codeBlocks.front();
    EXPECT_GT(block.top(), 10);
    EXPECT_LT(block.bottom(), picture(0).text.document->size().height() - 10);
    EXPECT_EQ(block.width(), picture(0).text.document->textWidth());
    code.text.text.chop(5);
    change(0, code);
    EXPECT_GE(
        picture(0).lines.back().rect.top(),
        picture(0).textAt.y() + int(picture(0).text.codeBlocks.front().bottom()))
        << "the time would stand on it";
}

TEST_F(BubbleTest, TheTimeIsNotCutOff)
{
    append(message(1, QStringLiteral("Hi")));
    EXPECT_EQ(picture(0).lines.back().text, ui::converse::metaLine(message(1, {})));
}

TEST_F(BubbleTest, AnotherDayBeginsWithASeparator)
{
    append(message(1, QStringLiteral("yesterday"), 24 * 60));
    append(message(2, QStringLiteral("today"), 1));
    append(message(3, QStringLiteral("today, too")));
    EXPECT_TRUE(picture(0).day.isValid());
    EXPECT_TRUE(picture(1).day.isValid());
    EXPECT_FALSE(picture(2).day.isValid());
}

TEST_F(BubbleTest, ScreenReadersHearTheMessage)
{
    append(withKeyboard(12));
    const QString spoken = index(0).data(Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(spoken.startsWith(QStringLiteral("You, Two charges found, please check.")));
    EXPECT_TRUE(spoken.contains(QStringLiteral("5 button")));
    EXPECT_EQ(index(0).data(models::ConversationModel::MessageRole).value<ChatMessage>(), withKeyboard(12));
}

TEST_F(BubbleTest, EachStateOfAnOwnMessageHasASignOfItsOwn)
{
    ChatMessage own = message(1, QStringLiteral("Hello"));
    own.isOwn = true;
    own.state = MessageState::Sending;
    append(own);
    EXPECT_FALSE(picture(0).spinner.isEmpty());
    EXPECT_TRUE(waitUntil([this] { return child<QTimer>("pulse").isActive(); }));
    own.state = MessageState::Sent;
    change(0, own);
    EXPECT_TRUE(picture(0).spinner.isEmpty());
    EXPECT_EQ(picture(0).marks.front().mark, ui::look::Mark::Passed);
    own.state = MessageState::Failed;
    change(0, own);
    EXPECT_EQ(picture(0).marks.front().mark, ui::look::Mark::Failed);
    own.state = MessageState::Unknown;
    change(0, own);
    EXPECT_EQ(picture(0).marks.front().mark, ui::look::Mark::Warning);
}

} // namespace botdeck::test
