// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/passport/KeyWidget.h"

#include "DropFile.h"
#include "PassportFixture.h"
#include "ui/look/SecretField.h"
#include "ui/look/Sentence.h"
#include "ui/passport/KeyDialog.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QProgressBar>
#include <QSignalSpy>

namespace botdeck::test {

using ui::passport::ImportWish;
using ui::passport::KeyWidget;

namespace {

class KeyWidgetTest : public PassportTest
{
protected:
    void SetUp() override
    {
        widget.resize(520, 400);
        present(widget);
    }
    [[nodiscard]] QString note() { return child<ui::look::Sentence>(widget, "keyNote").text(); }
    void type(const char *field, const char *text)
    {
        auto &line = child<QLineEdit>(widget, field);
        line.setFocus();
        line.selectAll();
        QTest::keyClicks(&line, QString::fromLatin1(text));
        settle();
    }

    KeyWidget widget{theme};
};

} // namespace

TEST_F(KeyWidgetTest, AKeyIsMadeUnderANameAndMayBeGivenUp)
{
    widget.setSuggestedName(QStringLiteral("passport-2026"));
    const QSignalSpy made(&widget, &KeyWidget::makeAsked);
    const QSignalSpy cancelled(&widget, &KeyWidget::cancelAsked);
    click(widget, "beginKey");
    ASSERT_EQ(made.size(), 1);
    EXPECT_EQ(made.first().at(0).toString(), QStringLiteral("passport-2026"));
    EXPECT_EQ(made.first().at(1).toInt(), 2048);
    EXPECT_TRUE(child<QProgressBar>(widget, "keyProgress").isVisible());
    EXPECT_FALSE(child<QLineEdit>(widget, "newKeyName").isEnabled());
    click(widget, "cancelKey");
    EXPECT_EQ(cancelled.size(), 1);
    EXPECT_FALSE(widget.isBusy());
    EXPECT_TRUE(child<QLineEdit>(widget, "newKeyName").isEnabled());
}

TEST_F(KeyWidgetTest, WithoutANameNothingIsMade)
{
    type("newKeyName", "  ");
    EXPECT_FALSE(child<QAbstractButton>(widget, "beginKey").isEnabled());
    type("newKeyName", "k");
    EXPECT_TRUE(child<QAbstractButton>(widget, "beginKey").isEnabled());
}

TEST_F(KeyWidgetTest, AFileThatNeedsAPassphraseAsksForIt)
{
    const QSignalSpy imported(&widget, &KeyWidget::importAsked);
    click(widget, "importPem");
    type("importKeyName", "mine");
    type("pemFile", "/tmp/key.pem");
    click(widget, "beginKey");
    ASSERT_EQ(imported.size(), 1);
    EXPECT_TRUE(imported.first().first().value<ImportWish>().passphrase.isEmpty());
    widget.askPassphrase(QStringLiteral("It needs a passphrase."));
    settle();
    EXPECT_EQ(note(), QStringLiteral("It needs a passphrase."));
    auto &passphrase = child<ui::look::SecretField>(widget, "pemPassphrase");
    EXPECT_TRUE(passphrase.hasFocus());
    QTest::keyClicks(&passphrase, QStringLiteral("horse"));
    QTest::keyClick(&passphrase, Qt::Key_Return);
    ASSERT_EQ(imported.size(), 2);
    const auto wish = imported.at(1).first().value<ImportWish>();
    EXPECT_EQ(wish.passphrase, core::Secret(QByteArrayView("horse")));
    EXPECT_EQ(wish.path, QStringLiteral("/tmp/key.pem"));
    EXPECT_TRUE(wish.text.isEmpty());
}

TEST_F(KeyWidgetTest, APastedKeyIsReadUnseenAndLeavesTheClipboard)
{
    const QSignalSpy imported(&widget, &KeyWidget::importAsked);
    click(widget, "importPem");
    type("importKeyName", "mine");
    type("pemFile", "/tmp/key.pem");
    QGuiApplication::clipboard()->setText(QStringLiteral("-----BEGIN invented"));
    click(widget, "pastePem");
    EXPECT_EQ(child<QLineEdit>(widget, "pemFile").text(), QString()) << "one of the two counts";
    click(widget, "beginKey");
    ASSERT_EQ(imported.size(), 1);
    const auto wish = imported.first().first().value<ImportWish>();
    EXPECT_EQ(wish.text, core::Secret(QByteArrayView("-----BEGIN invented")));
    EXPECT_EQ(wish.path, QString());
    EXPECT_FALSE(QGuiApplication::clipboard()->text().isEmpty()) << "it may have to be pasted again";
    widget.showMade(QStringLiteral("mine"));
    EXPECT_EQ(QGuiApplication::clipboard()->text(), QString());
    EXPECT_FALSE(child<QAbstractButton>(widget, "beginKey").isEnabled());
}

TEST_F(KeyWidgetTest, ADroppedFileIsWhatIsToBeImported)
{
    const QString path = QStringLiteral("/invented/key.pem");
    EXPECT_FALSE(child<QLineEdit>(widget, "pemFile").acceptDrops()) << "it would write the file's address";
    ASSERT_TRUE(dropFile(widget, path));
    EXPECT_EQ(widget.way(), KeyWidget::Way::Import);
    EXPECT_EQ(child<QLineEdit>(widget, "pemFile").text(), path);
    widget.setLock(QStringLiteral("Only reading."));
    dropFile(widget, QStringLiteral("/invented/other.pem"));
    EXPECT_EQ(child<QLineEdit>(widget, "pemFile").text(), path);
}

TEST_F(KeyWidgetTest, WhatWasTypedOutlivesAFault)
{
    type("newKeyName", "taken");
    click(widget, "beginKey");
    widget.showFault(QStringLiteral("Another key has this name."));
    settle();
    EXPECT_EQ(note(), QStringLiteral("Another key has this name."));
    EXPECT_EQ(child<QLineEdit>(widget, "newKeyName").text(), QStringLiteral("taken"));
    EXPECT_TRUE(child<QAbstractButton>(widget, "beginKey").isVisible());
}

TEST_F(KeyWidgetTest, TheCurrentKeyIsOfferedFirstAndANewOneIsChosen)
{
    const QSignalSpy chosen(&widget, &KeyWidget::keyChosen);
    EXPECT_EQ(widget.chosen(), QString());
    widget.setKeys(inventedKeys());
    EXPECT_EQ(widget.way(), KeyWidget::Way::Use);
    EXPECT_EQ(widget.chosen(), QStringLiteral("new"));
    auto keys = inventedKeys();
    keys.append({QStringLiteral("newest"), 2048, QByteArray(32, '\x33')});
    click(widget, "makeNewKey");
    widget.setKeys(keys);
    widget.showMade(QStringLiteral("newest"));
    settle();
    EXPECT_EQ(widget.chosen(), QStringLiteral("newest"));
    EXPECT_EQ(chosen.last().first().toString(), QStringLiteral("newest"));
}

TEST_F(PassportTest, ADialogForANewKeyBeginsAtTheWayThatWasAskedFor)
{
    auto *dialog = new ui::passport::KeyDialog(theme, KeyWidget::Way::Import, nullptr);
    present(*dialog);
    EXPECT_FALSE(child<QWidget>(*dialog, "useKey").isVisible());
    EXPECT_TRUE(child<QWidget>(*dialog, "importPem").hasFocus());
    EXPECT_TRUE(child<QWidget>(*dialog, "importPem").focusPolicy() & Qt::TabFocus);
    QTest::keyClick(dialog, Qt::Key_Escape);
}

TEST_F(KeyWidgetTest, LockedItSaysWhyAndMakesNothing)
{
    widget.setLock(QStringLiteral("Only reading."));
    EXPECT_EQ(note(), QStringLiteral("Only reading."));
    EXPECT_FALSE(child<QAbstractButton>(widget, "beginKey").isEnabled());
}

} // namespace botdeck::test
