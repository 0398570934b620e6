// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ComposerFixture.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QTextBrowser>

namespace botdeck::test {

using ui::composer::Member;

namespace {

QList<Member> people()
{
    return {
        {QStringLiteral("10000931"), QStringLiteral("Mara Voss")},
        {QStringLiteral("10000777"), QStringLiteral("Tomas Ek"), QStringLiteral("tom_ek")},
        {QStringLiteral("10000555"), QString::fromUtf8("周然")},
    };
}

} // namespace

class MentionTest : public ComposerFixture
{
protected:
    void SetUp() override
    {
        ComposerFixture::SetUp();
        composer->setMembers(people());
    }
    QAbstractItemView &popup() { return *field().completer().popup(); }
};

TEST_F(MentionTest, EachDialectHasItsForm)
{
    struct Row
    {
        Dialect dialect;
        const char *withoutUserName;
        const char *withUserName;
    };
    const QList<Row> rows{
        {Dialect::Plain, "Mara Voss", "@tom_ek"},
        {Dialect::CloudChat, "[Mara Voss](cc://user?id=10000931)", "[Tomas Ek](cc://user?id=10000777)"},
        {Dialect::FanbookText, "${@!10000931}", "${@!10000777}"},
        {Dialect::FanbookRichText, "", ""},
        {Dialect::TelegramMarkdown, "[Mara Voss](tg://user?id=10000931)", "@tom\\_ek"},
        {Dialect::TelegramMarkdownV2, "[Mara Voss](tg://user?id=10000931)", "@tom\\_ek"},
        {Dialect::TelegramHtml, "<a href=\"tg://user?id=10000931\">Mara Voss</a>", "@tom_ek"},
    };
    ASSERT_EQ(rows.size(), qsizetype(domain::allDialects.size()));
    for (const Row &row : rows) {
        EXPECT_EQ(
            ui::composer::mentionSource(row.dialect, people().at(0)).toStdString(), row.withoutUserName);
        EXPECT_EQ(ui::composer::mentionSource(row.dialect, people().at(1)).toStdString(), row.withUserName);
    }
}

TEST_F(MentionTest, AnAtSignOffersAndEnterTakes)
{
    type(QStringLiteral("Ask @"));
    ASSERT_TRUE(popup().isVisible());
    EXPECT_EQ(popup().model()->rowCount(), 3);
    type(QStringLiteral("vo"));
    EXPECT_EQ(popup().model()->rowCount(), 1) << "the second word of a name, too";
    press(Qt::Key_Return);
    EXPECT_FALSE(popup().isVisible());
    EXPECT_EQ(written(), QStringLiteral("Ask [Mara Voss](cc://user?id=10000931) "));
    const auto &preview = part<QTextBrowser>("messagePreview");
    EXPECT_EQ(preview.toPlainText().trimmed(), QStringLiteral("Ask Mara Voss"));
}

TEST_F(MentionTest, TheArrowsChooseAndEscapeClosesOnlyTheChoices)
{
    composer->setReply(message(QStringLiteral("hi")));
    type(QStringLiteral("@"));
    ASSERT_TRUE(popup().isVisible());
    QTest::keyClick(&popup(), Qt::Key_Escape);
    settle();
    EXPECT_FALSE(popup().isVisible());
    EXPECT_TRUE(part<QWidget>("contextLine").isVisible());
    press(Qt::Key_Backspace);
    type(QStringLiteral("@"));
    QTest::keyClick(&popup(), Qt::Key_Down);
    QTest::keyClick(&popup(), Qt::Key_Down);
    QTest::keyClick(&popup(), Qt::Key_Return);
    settle();
    EXPECT_EQ(written(), QStringLiteral("[Tomas Ek](cc://user?id=10000777) "));
}

TEST_F(MentionTest, TheButtonBeginsAMentionAndTheMouseTakesOne)
{
    type(QStringLiteral("x"));
    click("mention");
    EXPECT_EQ(written(), QStringLiteral("x @"));
    ASSERT_TRUE(popup().isVisible());
    const QModelIndex third = popup().model()->index(2, 0);
    QTest::mouseClick(popup().viewport(), Qt::LeftButton, {}, popup().visualRect(third).center());
    settle();
    EXPECT_EQ(written(), QString::fromUtf8("x [周然](cc://user?id=10000555) "));
}

TEST_F(MentionTest, AnAddressOfMailMentionsNobody)
{
    type(QStringLiteral("mara@"));
    EXPECT_FALSE(popup().isVisible());
}

TEST_F(MentionTest, FormsAreShownByName)
{
    useDialect(Dialect::FanbookText);
    composer->setMembers(people());
    type(QStringLiteral("hi ${@!10000931}"));
    EXPECT_EQ(part<QTextBrowser>("messagePreview").toPlainText(), QStringLiteral("hi @Mara Voss"));
}

} // namespace botdeck::test
