// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that the workspace can do, from its menu and by its keys; and a key that is dropped or pasted.
#include "DropFile.h"
#include "PassportWindow.h"
#include "tests/support/OpenSsl.h"
#include "ui/bots/BotsView.h"
#include "ui/passport/KeyListModel.h"
#include "ui/shell/WorkspaceBar.h"

#include <QAbstractButton>
#include <QAction>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QTableView>
#include <QTest>

namespace botdeck::test {

using ui::passport::WizardStep;

namespace {

class PassportMenuTest : public PassportWindow
{
protected:
    QMenu &menu()
    {
        auto &found = child<QMenu>("passportMenu");
        Q_EMIT found.aboutToShow();
        return found;
    }
    /// Its entries that can be chosen, by their names.
    QStringList possible()
    {
        QStringList names;
        for (const QAction *action : menu().actions()) {
            if (!action->isSeparator() && action->isEnabled())
                names += action->objectName();
        }
        return names;
    }
    void run(const char *name)
    {
        for (QAction *action : menu().actions()) {
            if (action->objectName() == QLatin1StringView(name))
                action->trigger();
        }
        settle();
    }
    bool isThere(const char *name)
    {
        return window->findChild<QWidget *>(QString::fromLatin1(name)) != nullptr;
    }
    void closeWizard()
    {
        QTest::keyClick(&wizard(), Qt::Key_Escape);
        ASSERT_TRUE(waitUntil([this] { return !isThere("passportWizard"); }));
    }
    /// What was in front of the window is gone by now.
    void enter(QWidget &widget)
    {
        window->activateWindow();
        ASSERT_TRUE(waitUntil([this] { return window->isActiveWindow(); }));
        widget.setFocus();
        ASSERT_TRUE(widget.hasFocus());
    }
    QString pemFile()
    {
        QFile file(desk.folder.filePath(QStringLiteral("mine.pem")));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(opensslKey());
        return file.fileName();
    }
    /// What stands in the form is imported; the dialog stays.
    void import()
    {
        click("beginKey");
        ASSERT_TRUE(waitUntil([this] { return desk.passportKeys.keys().size() == 1; }));
        ASSERT_TRUE(waitUntil([this] { return !child<QWidget>("keyProgress").isVisible(); }));
    }
};

} // namespace

TEST_F(PassportMenuTest, ItHasWhatThePageCanDo)
{
    EXPECT_TRUE(menu().menuAction()->isEnabled());
    const QStringList always{
        QStringLiteral("newAuthorisationAction"), QStringLiteral("decryptAction"),
        QStringLiteral("makeKeyAction"), QStringLiteral("importKeyAction"), QStringLiteral("selfTestAction")};
    EXPECT_EQ(possible(), always) << "without a key nothing can be done with one";
    ASSERT_NO_FATAL_FAILURE(makeKey());
    settle();
    EXPECT_EQ(
        possible(), always + QStringList({
                                 QStringLiteral("renameKey"),
                                 QStringLiteral("publishKey"),
                                 QStringLiteral("handedOver"),
                                 QStringLiteral("copyPublicKey"),
                                 QStringLiteral("savePublicKey"),
                                 QStringLiteral("copyFingerprint"),
                                 QStringLiteral("exportKey"),
                                 QStringLiteral("removeKey"),
                             }));
    run("decryptAction");
    EXPECT_EQ(wizard().step(), WizardStep::Decrypt);
    closeWizard();
    run("publishKey");
    EXPECT_EQ(wizard().step(), WizardStep::Publish);
    closeWizard();
    window->workspaces().choose(ui::shell::Workspace::Monitor);
    EXPECT_FALSE(child<QMenu>("passportMenu").menuAction()->isEnabled());
}

TEST_F(PassportMenuTest, WhereThereIsNoSuchFlowItIsEmpty)
{
    window->bots().choose(key(1));
    settle();
    EXPECT_TRUE(menu().actions().isEmpty());
}

TEST_F(PassportMenuTest, ItsKeysWorkOnThePage)
{
    ASSERT_NO_FATAL_FAILURE(makeKey());
    auto &keys = child<QTableView>("keys");
    ASSERT_NO_FATAL_FAILURE(enter(keys));
    QTest::keyClick(&keys, Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(wizard().step(), WizardStep::Decrypt);
    closeWizard();
    ASSERT_NO_FATAL_FAILURE(enter(keys));
    QTest::keyClick(&keys, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(
        QGuiApplication::clipboard()->text().startsWith(QStringLiteral("-----BEGIN PUBLIC KEY-----")));
    QTest::keyClick(&keys, Qt::Key_F2);
    settle();
    auto *editor = keys.findChild<QLineEdit *>();
    ASSERT_NE(editor, nullptr);
    editor->selectAll();
    QTest::keyClicks(editor, QStringLiteral("renamed"));
    QTest::keyClick(editor, Qt::Key_Return);
    ASSERT_TRUE(waitUntil([this] { return desk.passportKeys.key(QStringLiteral("renamed")).has_value(); }));
    ASSERT_NO_FATAL_FAILURE(enter(keys));
    QTest::keyClick(&keys, Qt::Key_Delete);
    settle();
    EXPECT_TRUE(isThere("removeKeyQuestion"));
    EXPECT_EQ(desk.passportKeys.keys().size(), 1) << "only after the question";
}

TEST_F(PassportMenuTest, NoTwoLettersOfPageAndMenusAreTheSame)
{
    QStringList letters;
    for (const QMenu *each : window->findChildren<QMenu *>()) {
        if (each->menuAction()->associatedObjects().contains(window->menuWidget()))
            letters += QKeySequence::mnemonic(each->title()).toString();
    }
    EXPECT_GE(letters.size(), 9);
    for (const QAbstractButton *button : child<QWidget>("passportPage").findChildren<QAbstractButton *>()) {
        const QKeySequence letter = QKeySequence::mnemonic(button->text());
        if (button->isVisible() && !letter.isEmpty())
            letters += letter.toString();
    }
    EXPECT_GE(letters.size(), 14) << "the ways to a first key have some, too";
    const int all = int(letters.size());
    letters.removeDuplicates();
    EXPECT_EQ(letters.size(), all) << qPrintable(letters.join(u' '));
}

TEST_F(PassportMenuTest, ADroppedPemFileIsOfferedForImport)
{
    ASSERT_TRUE(dropFile(child<QWidget>("passportPage"), pemFile()));
    EXPECT_TRUE(child<QLineEdit>("pemFile").isVisible());
    EXPECT_EQ(child<QLineEdit>("pemFile").text(), pemFile());
    EXPECT_TRUE(desk.passportKeys.keys().isEmpty()) << "nothing is imported unasked";
    ASSERT_NO_FATAL_FAILURE(import());
    EXPECT_EQ(desk.passportKeys.keys().first().bits, 2048);
}

TEST_F(PassportMenuTest, ThePastedTextAroundAKeyDoesNotMatter)
{
    click("firstImport");
    QGuiApplication::clipboard()->setText(
        QStringLiteral("Hello,\n\n  here it is:\n") + QString::fromLatin1(opensslKey()) +
        QStringLiteral("\n-- \nInvented Person\n"));
    click("pastePem");
    ASSERT_NO_FATAL_FAILURE(import());
    EXPECT_EQ(
        desk.passportKeys.keys().first().publicPem.trimmed(),
        openssl("pkey -pubout", opensslKey()).trimmed());
    EXPECT_EQ(QGuiApplication::clipboard()->text(), QString()) << "it does not stay there";
}

} // namespace botdeck::test
