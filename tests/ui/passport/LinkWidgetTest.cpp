// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/passport/LinkWidget.h"

#include "PassportFixture.h"
#include "ui/look/Sentence.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>

namespace botdeck::test {

using ui::passport::LinkWidget;

namespace {

class LinkWidgetTest : public PassportTest
{
protected:
    void SetUp() override
    {
        widget.setBotId(core::Id(12'345'678));
        widget.resize(700, 460);
        present(widget);
    }
    void type(const QString &address)
    {
        auto &field = child<QLineEdit>(widget, "callbackAddress");
        field.setFocus();
        field.selectAll();
        QTest::keyClicks(&field, address);
        settle();
    }
    [[nodiscard]] QString objection()
    {
        return child<ui::look::Sentence>(widget, "callbackObjection").text();
    }

    LinkWidget widget{theme};
};

} // namespace

TEST_F(LinkWidgetTest, TheLinkAsksForWhatIsTicked)
{
    EXPECT_EQ(widget.link(), QString());
    EXPECT_EQ(objection(), QString()) << "nothing was typed yet";
    type(QStringLiteral("https://bot.example/back"));
    const auto plain = domain::readLink(widget.link());
    ASSERT_TRUE(plain) << qPrintable(plain.error().detail);
    EXPECT_EQ(plain->botId, core::Id(12'345'678));
    EXPECT_EQ(plain->callback, QStringLiteral("https://bot.example/back"));
    EXPECT_EQ(plain->scopes, domain::PassportScopes(domain::PassportScope::Profile));
    EXPECT_GT(widget.code().side, 0);
    click(widget, "scopePhone");
    click(widget, "scopeUsername");
    EXPECT_TRUE(widget.link().contains(QStringLiteral("PHONE")));
    EXPECT_EQ(domain::scopeText(widget.scopes()), QStringLiteral("PROFILE,PHONE,USERNAME"));
}

TEST_F(LinkWidgetTest, AnAddressThatCannotBeOneIsObjectedTo)
{
    type(QStringLiteral("http://bot.example/back"));
    EXPECT_NE(objection(), QString());
    EXPECT_EQ(widget.link(), QString());
    EXPECT_EQ(widget.code().side, 0);
    EXPECT_FALSE(child<QAbstractButton>(widget, "copyLink").isEnabled());
    type(QStringLiteral("http://127.0.0.1:8080/back"));
    EXPECT_EQ(objection(), QString());
    EXPECT_TRUE(child<QAbstractButton>(widget, "copyLink").isEnabled());
}

TEST_F(LinkWidgetTest, AStateIsAnotherEachTime)
{
    type(QStringLiteral("https://bot.example/back"));
    click(widget, "hasState");
    const QString first = child<QLabel>(widget, "stateText").text();
    EXPECT_GE(first.size(), 22);
    const auto link = domain::readLink(widget.link());
    ASSERT_TRUE(link);
    EXPECT_EQ(domain::stateOf(link->callback), first);
    click(widget, "newState");
    EXPECT_NE(child<QLabel>(widget, "stateText").text(), first);
    click(widget, "hasState");
    EXPECT_EQ(domain::stateOf(domain::readLink(widget.link())->callback), QString());
}

TEST_F(LinkWidgetTest, ItIsCopiedAndMadeAButton)
{
    const QSignalSpy copied(&widget, &LinkWidget::copyAsked);
    const QSignalSpy button(&widget, &LinkWidget::buttonAsked);
    type(QStringLiteral("https://bot.example/back"));
    click(widget, "copyLink");
    click(widget, "copyMarkdown");
    click(widget, "makeButton");
    ASSERT_EQ(copied.size(), 2);
    EXPECT_EQ(copied.at(0).first().toString(), widget.link());
    EXPECT_TRUE(copied.at(1).first().toString().startsWith(QStringLiteral("[Share my profile](cloudchat:")));
    ASSERT_EQ(button.size(), 1);
    EXPECT_EQ(
        button.first().first().value<domain::KeyboardButton>().label(), QStringLiteral("Share my profile"));
}

} // namespace botdeck::test
