// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CreditDialogFixture.h"

#include "tests/support/Wait.h"

#include <QMessageBox>

namespace botdeck::test {

using core::Id;
using domain::Credit;
using ui::guild::CreditDialog;

void CreditDialogTest::SetUp()
{
    window.resize(900, 700);
    window.show();
    dialog = new CreditDialog(theme, {ann, QStringLiteral("Ann 安")}, &window);
    dialog->open();
    ASSERT_TRUE(QTest::qWaitForWindowActive(dialog, 30'000));
    settle();
    QObject::connect(
        dialog, &CreditDialog::putAsked, dialog,
        [this](Id member, const QString &card, const Credit &credit) {
            EXPECT_EQ(member, ann);
            put += card + u' ' + QString::fromUtf8(domain::creditJson(credit));
        });
    QObject::connect(dialog, &CreditDialog::eraseAsked, dialog, [this](Id member, const QString &card) {
        EXPECT_EQ(member, ann);
        erased += card;
    });
}

void CreditDialogTest::giveRaid()
{
    dialog->setCredits(
        {{QStringLiteral("raid"), Id(17), *domain::readCredit(raidJson)},
         {QStringLiteral("odd"), std::nullopt, std::nullopt}});
    settle();
}

QString CreditDialogTest::words(const char *name)
{
    auto &label = child<QLabel>(name);
    return label.isVisible() ? label.text() : QString();
}

void CreditDialogTest::click(const char *button)
{
    QTest::mouseClick(&child<QPushButton>(button), Qt::LeftButton);
    settle();
}

void CreditDialogTest::type(const char *field, const QString &text)
{
    auto &edit = child<QWidget>(field);
    edit.setFocus();
    QTest::keyClick(&edit, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&edit, Qt::Key_Delete);
    QTest::keyClicks(&edit, text);
    settle();
}

QLineEdit *CreditDialogTest::editor(const char *table)
{
    for (QLineEdit *each : child<QTableWidget>(table).findChildren<QLineEdit *>()) {
        if (each->isVisible())
            return each;
    }
    return nullptr;
}

void CreditDialogTest::typeCell(const char *table, int line, int column, const QString &text)
{
    auto &cells = child<QTableWidget>(table);
    cells.setFocus();
    cells.setCurrentCell(line, column);
    if (editor(table) == nullptr)
        QTest::keyClick(&cells, Qt::Key_F2);
    ASSERT_NE(editor(table), nullptr);
    editor(table)->selectAll();
    QTest::keyClicks(editor(table), text);
    QTest::keyClick(editor(table), Qt::Key_Return);
    ASSERT_TRUE(waitUntil([this, table] { return editor(table) == nullptr; }));
    settle();
}

void CreditDialogTest::choose(const char *box, int row)
{
    auto &choice = child<QComboBox>(box);
    choice.setFocus();
    while (choice.currentIndex() != row) {
        const int before = choice.currentIndex();
        QTest::keyClick(&choice, before < row ? Qt::Key_Down : Qt::Key_Up);
        settle();
        if (choice.currentIndex() == before)
            break;
    }
}

QMessageBox *CreditDialogTest::question(const char *name)
{
    for (QMessageBox *box : dialog->findChildren<QMessageBox *>(QString::fromLatin1(name))) {
        if (box->isVisible())
            return box;
    }
    return nullptr;
}

void CreditDialogTest::answer(const char *name, const char *button)
{
    QMessageBox *box = question(name);
    ASSERT_NE(box, nullptr) << name;
    QTest::mouseClick(box->findChild<QPushButton *>(QString::fromLatin1(button)), Qt::LeftButton);
    ASSERT_TRUE(waitUntil([this, name] { return question(name) == nullptr; }));
    dialog->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(dialog, 30'000));
    settle();
}

} // namespace botdeck::test
