// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour/AccessCheck.h"

#include "ui/look/Appearance.h"
#include "ui/look/ColorScheme.h"
#include "ui/look/Theme.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <gtest/gtest.h>

namespace botdeck::test {

namespace {

class AccessCheckTest : public testing::Test
{
protected:
    template <typename Widget>
    Widget &add(const char *name)
    {
        auto *widget = new Widget(&page);
        widget->setObjectName(QString::fromLatin1(name));
        column.addWidget(widget);
        return *widget;
    }
    QStringList flaws()
    {
        page.show();
        return ui::tour::accessFlaws(page);
    }

    ui::look::Theme theme;
    ui::look::ColorScheme scheme;
    ui::look::Appearance appearance{theme, scheme};
    QWidget page;
    QVBoxLayout &column = *new QVBoxLayout(&page);
};

} // namespace

TEST_F(AccessCheckTest, AControlWithoutANameIsSaid)
{
    add<QLineEdit>("field");
    add<QToolButton>("cross").setFocusPolicy(Qt::TabFocus);
    EXPECT_EQ(
        flaws(), QStringList({
                     QStringLiteral("QLineEdit field in QWidget has no name"),
                     QStringLiteral("QToolButton cross in QWidget has no name"),
                 }));
}

TEST_F(AccessCheckTest, ALabelWordsOrANameOfItsOwnWillDo)
{
    auto &labelled = add<QLineEdit>("labelled");
    auto &label = add<QLabel>("label");
    label.setText(QStringLiteral("&Name"));
    label.setBuddy(&labelled);
    add<QLineEdit>("named").setAccessibleName(QStringLiteral("Search"));
    add<QPushButton>("worded").setText(QStringLiteral("Save"));
    EXPECT_EQ(flaws(), QStringList());
}

TEST_F(AccessCheckTest, WhatTabDoesNotReachIsSaidUnlessItCanBeHadElsewhere)
{
    auto &lost = add<QToolButton>("lost");
    lost.setText(QStringLiteral("Lost"));
    lost.setFocusPolicy(Qt::NoFocus);
    QAction action(QStringLiteral("In a menu"));
    QMenu menu;
    menu.addAction(&action);
    auto &found = add<QToolButton>("found");
    found.setDefaultAction(&action);
    found.setFocusPolicy(Qt::NoFocus);
    EXPECT_EQ(flaws(), QStringList{QStringLiteral("QToolButton lost in QWidget is not reached by Tab")});
}

TEST_F(AccessCheckTest, AnEditorThatKeepsTheTabKeyIsSaid)
{
    auto &text = add<QPlainTextEdit>("text");
    text.setAccessibleName(QStringLiteral("Text"));
    EXPECT_EQ(flaws(), QStringList{QStringLiteral("QPlainTextEdit text in QWidget keeps the Tab key")});
    text.setTabChangesFocus(true);
    EXPECT_EQ(flaws(), QStringList());
}

TEST_F(AccessCheckTest, WhatIsHiddenOrOffDoesNotCount)
{
    add<QLineEdit>("hidden").hide();
    add<QLineEdit>("off").setEnabled(false);
    EXPECT_EQ(flaws(), QStringList());
}

} // namespace botdeck::test
