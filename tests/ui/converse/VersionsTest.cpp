// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ConverseFixture.h"
#include "ui/converse/VersionsDialog.h"

#include <QTextBlock>
#include <QTextEdit>

namespace botdeck::test {

namespace {

using domain::ChatMessage;
using ui::converse::PartKind;
using ui::converse::VersionsDialog;

class VersionsTest : public ConverseFixture
{
protected:
    [[nodiscard]] ChatMessage edited(const QStringList &earlier, const QString &now) const
    {
        ChatMessage message = this->message(1, now, 10);
        for (const QString &text : earlier)
            message.earlier.append({{text}, message.dateMs + 60'000 * message.earlier.size()});
        message.editedMs = clock.wallMs();
        return message;
    }
    /// Opens it from the mark; null where nothing opened.
    [[nodiscard]] QTextEdit *opened()
    {
        click(partRect(0, PartKind::Versions).center());
        auto *dialog = page->findChild<VersionsDialog *>();
        return dialog == nullptr ? nullptr : dialog->findChild<QTextEdit *>(QStringLiteral("versions"));
    }
    /// "kept [-removed-] {+added+}" of a line.
    [[nodiscard]] static QString marked(const QTextBlock &block)
    {
        QString line;
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            const QString text = at.fragment().text();
            const QTextCharFormat format = at.fragment().charFormat();
            if (format.fontStrikeOut())
                line += QStringLiteral("[-%1-]").arg(text);
            else
                line += format.fontUnderline() ? QStringLiteral("{+%1+}").arg(text) : text;
        }
        return line;
    }
    [[nodiscard]] static QStringList lines(const QTextEdit &shown)
    {
        QStringList all;
        for (QTextBlock block = shown.document()->begin(); block.isValid(); block = block.next())
            all += marked(block);
        return all;
    }
};

} // namespace

TEST_F(VersionsTest, TheMarkShowsEachTextWithItsTimeAndWhatWasChanged)
{
    append(edited(
        {QStringLiteral("Refund in 3 days"), QStringLiteral("Refund in 5 days")},
        QStringLiteral("Refund in 5 days. 谢谢")));
    const QTextEdit *shown = opened();
    ASSERT_NE(shown, nullptr);
    const QStringList said = lines(*shown);
    ASSERT_GE(said.size(), 8);
    EXPECT_EQ(said.at(1), QStringLiteral("Refund in 5 days{+. 谢谢+}"));
    EXPECT_EQ(said.at(4), QStringLiteral("Refund in [-3-]{+5+} days"));
    EXPECT_EQ(said.at(7), QStringLiteral("Refund in 3 days"));
    EXPECT_TRUE(said.at(6).endsWith(QStringLiteral(", first text"))) << qPrintable(said.at(6));
    EXPECT_NE(said.at(0), said.at(3));
}

TEST_F(VersionsTest, StrangersTextIsNoMarkupAndWhatCannotBeSeenIsWrittenOut)
{
    append(edited({QStringLiteral("<b>then</b>")}, QStringLiteral("pay \u202egpj.exe")));
    const QTextEdit *shown = opened();
    ASSERT_NE(shown, nullptr);
    const QString said = shown->toPlainText();
    EXPECT_TRUE(said.contains(QStringLiteral("<b>then</b>")));
    EXPECT_TRUE(said.contains(QStringLiteral("\\u202e")));
}

TEST_F(VersionsTest, OfManyTextsTheNewestAreShown)
{
    QStringList earlier;
    for (int number = 0; number < 40; ++number)
        earlier += QStringLiteral("text %1").arg(number);
    append(edited(earlier, QStringLiteral("text 40")));
    const QTextEdit *shown = opened();
    ASSERT_NE(shown, nullptr);
    const QString said = lines(*shown).join(u'\n');
    EXPECT_TRUE(said.contains(QStringLiteral("{+21+}") + u'\n') || said.contains(QStringLiteral("{+22+}")));
    EXPECT_FALSE(said.contains(QStringLiteral("text 20")));
    EXPECT_FALSE(said.contains(QStringLiteral("first text")));
}

} // namespace botdeck::test
