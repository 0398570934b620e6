// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ComposerFixture.h"
#include "tests/support/MenuClick.h"

#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTextBrowser>

namespace botdeck::test {

using ui::composer::filledTemplate;
using ui::composer::MessageTemplate;
using ui::composer::variablesOf;

TEST(MessageTemplateTest, VariablesAreNamedOnceAndInOrder)
{
    EXPECT_EQ(
        variablesOf(QString::fromUtf8("{{order}} of {{ name }} {{名字}} {{order}} {{}} {x} {{a b}}")),
        QStringList({QStringLiteral("order"), QString::fromUtf8("名字"), QStringLiteral("a b")}));
}

TEST(MessageTemplateTest, ValuesAreLettersInEveryDialect)
{
    const QString value = QStringLiteral("*a_b* <c> \"d\" \\ 1.5 `e` [f](g) ${@!12");
    for (const Dialect dialect : domain::allDialects) {
        if (dialect == Dialect::FanbookRichText)
            continue;
        const MessageTemplate used{{}, dialect, QStringLiteral("{{x}} {{x}}")};
        const domain::ParsedText read =
            domain::parseMarkdown(dialect, filledTemplate(used, {{QStringLiteral("x"), value}}));
        EXPECT_EQ(read.text.text, value + u' ' + value) << int(dialect);
        EXPECT_TRUE(read.text.entities.isEmpty()) << int(dialect);
        EXPECT_FALSE(read.isRefused) << int(dialect);
    }
}

TEST(MessageTemplateTest, ValuesStayInTheirStringOfJsonHoweverDeep)
{
    const QString value = QStringLiteral("say \"hi\" \\ \n");
    const QString plain = QStringLiteral(R"([{"insert":"{{x}}"}])");
    const QString nested = QStringLiteral(R"({"type":"richText","v2":"[{\"insert\":\"{{x}}\"}]"})");
    for (const QString &source : {plain, nested}) {
        const MessageTemplate used{{}, Dialect::FanbookRichText, source};
        const QString filled = filledTemplate(used, {{QStringLiteral("x"), value}});
        EXPECT_EQ(domain::parseMarkdown(Dialect::FanbookRichText, filled).text.text, value)
            << qPrintable(filled);
    }
}

class TemplateTest : public ComposerFixture
{
protected:
    /// Opens the menu and clicks the entry of these words.
    void choose(const QString &words, const char *submenu = nullptr)
    {
        auto &menu = part<QMenu>("templatesMenu");
        menu.popup(composer->mapToGlobal(QPoint()));
        settle();
        QMenu *in = &menu;
        if (submenu) {
            in = menu.findChild<QMenu *>(QString::fromLatin1(submenu));
            menu.setActiveAction(in->menuAction());
            QTest::keyClick(&menu, Qt::Key_Right);
            ASSERT_TRUE(waitUntil([in] { return in->isVisible(); }));
        }
        const auto actions = in->actions();
        const auto found = std::find_if(actions.begin(), actions.end(), [&words](const QAction *action) {
            return action->text() == words;
        });
        ASSERT_NE(found, actions.end()) << qPrintable(words);
        clickEntry(*in, *found);
        settle();
    }
    static QLineEdit &fieldOf(QDialog &dialog, const char *name)
    {
        return *dialog.findChild<QLineEdit *>(QString::fromLatin1(name));
    }
    static void accept(QDialog &dialog)
    {
        QTest::mouseClick(dialog.findChild<QPushButton *>(QStringLiteral("yes")), Qt::LeftButton);
        settle();
    }
};

TEST_F(TemplateTest, OneIsInsertedWithWhatWasAskedFor)
{
    composer->setTemplates(
        {{QStringLiteral("Refund & thanks"), Dialect::CloudChat,
          QStringLiteral("**{{name}}**, order `{{order}}` is refunded.")}});
    choose(QStringLiteral("Refund && thanks"));
    QDialog &asked = shown("templateVariables");
    type(QStringLiteral("*Mara*"));
    fieldOf(asked, "field1").setFocus();
    type(QStringLiteral("88213"));
    press(Qt::Key_Return);
    EXPECT_EQ(written(), QStringLiteral("**\\*Mara\\***, order `88213` is refunded."));
    EXPECT_EQ(composer->dialect(), Dialect::CloudChat);
}

TEST_F(TemplateTest, InAnotherFormatItIsConverted)
{
    useDialect(Dialect::TelegramHtml);
    composer->setTemplates(
        {{QStringLiteral("V2"), Dialect::TelegramMarkdownV2, QStringLiteral("*Done*\\.")}});
    type(QStringLiteral("x "));
    choose(QStringLiteral("V2"));
    EXPECT_EQ(written(), QStringLiteral("x <b>Done</b>."));
    composer->clear();
    settle();
    choose(QStringLiteral("V2"));
    EXPECT_EQ(composer->dialect(), Dialect::TelegramMarkdownV2) << "an empty field takes its format";
    EXPECT_EQ(written(), QStringLiteral("*Done*\\."));
}

TEST_F(TemplateTest, FanbookHasCardsToBeginWith)
{
    useDialect(Dialect::FanbookText);
    choose(QStringLiteral("Notice"), "cardTemplates");
    QDialog &asked = shown("templateVariables");
    for (auto *field : asked.findChildren<QLineEdit *>())
        field->setText(QStringLiteral("\"a\" \\ b"));
    accept(asked);
    EXPECT_EQ(composer->dialect(), Dialect::FanbookRichText);
    EXPECT_TRUE(part<QTextBrowser>("messagePreview").toPlainText().contains(QStringLiteral("\"a\" \\ b")));
    EXPECT_EQ(note(), QString());
}

TEST_F(TemplateTest, WhatIsWrittenIsKeptUnderAName)
{
    QSignalSpy changed(composer.get(), &ui::composer::Composer::templatesChanged);
    const auto told = [&changed] { return changed.last().at(1).value<QList<MessageTemplate>>(); };
    type(QStringLiteral("Hello {{name}}"));
    choose(QStringLiteral("Save this text as a template…"));
    QDialog &asked = shown("templateName");
    EXPECT_FALSE(asked.findChild<QPushButton *>(QStringLiteral("yes"))->isEnabled());
    type(QStringLiteral("Hello"));
    accept(asked);
    ASSERT_EQ(changed.size(), 1);
    EXPECT_EQ(changed.last().first().value<PlatformId>(), PlatformId::CloudChat);
    const MessageTemplate kept{QStringLiteral("Hello"), Dialect::CloudChat, QStringLiteral("Hello {{name}}")};
    EXPECT_EQ(told(), QList{kept});
    choose(QStringLiteral("Hello"), "removeTemplate");
    EXPECT_EQ(told(), QList<MessageTemplate>());
}

} // namespace botdeck::test
