// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/passport/LinkInspector.h"

#include "PassportFixture.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>

#include <algorithm>

using namespace botdeck;
using test::PassportTest;
using ui::passport::LinkInspector;

namespace {

class LinkInspectorTest : public test::PassportTest
{
protected:
    LinkInspector &inspect(const QString &link)
    {
        m_inspector = new LinkInspector(theme, link, &m_window);
        m_inspector->open();
        return *m_inspector;
    }
    [[nodiscard]] QString text(const char *name) const
    {
        return m_inspector->findChild<QLineEdit *>(QString::fromLatin1(name))->text();
    }
    [[nodiscard]] bool says(const QString &part) const
    {
        return std::ranges::any_of(m_inspector->findChildren<QLabel *>(), [&](const QLabel *label) {
            return label->isVisibleTo(m_inspector) && label->text().contains(part);
        });
    }

    QWidget m_window;
    LinkInspector *m_inspector = nullptr;
};

} // namespace

TEST_F(LinkInspectorTest, SaysWhoAsksForWhatAndWhereTheAnswerGoes)
{
    inspect(QStringLiteral("cloudchat://resolve?domain=cloudchatpassport&bot_id=4711&callback_url="
                           "https%3A%2F%2Fshop.example%2Fback%3Fstate%3Dn0nce&scope=PROFILE,PHONE"));
    EXPECT_EQ(text("inspectedBot"), QStringLiteral("4711"));
    EXPECT_EQ(text("inspectedScopes"), QStringLiteral("PROFILE,PHONE"));
    EXPECT_EQ(text("inspectedCallback"), QStringLiteral("https://shop.example/back?state=n0nce"));
    EXPECT_EQ(text("inspectedState"), QStringLiteral("n0nce"));
}

TEST_F(LinkInspectorTest, SaysWhyAnotherLinkIsNone)
{
    LinkInspector &inspector = inspect(QStringLiteral("cloudchat://user?id=5"));
    EXPECT_TRUE(says(QStringLiteral("This is no authorisation link")));
    EXPECT_EQ(text("inspectedBot"), QString());
    // Another one can be pasted in its place.
    inspector.findChild<QLineEdit *>(QStringLiteral("inspectedLink"))
        ->setText(QStringLiteral("cloudchat://resolve?domain=cloudchatpassport&bot_id=9&callback_url="
                                 "https%3A%2F%2Fshop.example%2F&scope=PROFILE"));
    EXPECT_FALSE(says(QStringLiteral("This is no authorisation link")));
    EXPECT_EQ(text("inspectedBot"), QStringLiteral("9"));
    EXPECT_EQ(text("inspectedState"), QString());
}

TEST_F(LinkInspectorTest, WhatALinkHidesIsShown)
{
    inspect(QStringLiteral("cloudchat://resolve?domain=cloudchatpassport&bot_id=9&callback_url="
                           "https%3A%2F%2Fshop.example%2F%E2%80%AEtxt&scope=PROFILE"));
    EXPECT_FALSE(text("inspectedCallback").contains(QChar(0x202e))) << "it would turn the address round";
}
