// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "MarkingTranslator.h"
#include "services/PermissionSteps.h"
#include "SettingsFixture.h"

#include <QAbstractButton>
#include <QLabel>
#include <QListWidget>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

namespace botdeck::test {

using domain::PermissionOrder;
using domain::PermissionStep;
using storage::Setting;
using ui::preferences::PageId;

namespace {

class SettingsPermissionsTest : public SettingsFixture
{
protected:
    void open()
    {
        dialog = &openSettings(PageId::Permissions);
        list = &part<QListWidget>(*dialog, "permissionSteps");
        list->setFocus();
        settle();
    }
    QAbstractButton &button(const char *name) { return part<QAbstractButton>(*dialog, name); }
    QString kept() const { return settings.settings().text(Setting::PermissionSteps); }
    void keep(const QString &order) { ASSERT_TRUE(settings.set(Setting::PermissionSteps, order)); }
    /// The rows as they stand: "+" on, "-" off, and a word of each.
    QStringList rows() const
    {
        QStringList all;
        for (int row = 0; row < list->count(); ++row) {
            const QListWidgetItem &item = *list->item(row);
            all += (item.checkState() == Qt::Checked ? u'+' : u'-') + item.text().section(u':', 0, 0);
        }
        return all;
    }

    QDialog *dialog = nullptr;
    QListWidget *list = nullptr;
};

} // namespace

TEST_F(SettingsPermissionsTest, TheUsualOrderIsShownAsAnAssumption)
{
    open();
    ASSERT_EQ(list->count(), 7);
    EXPECT_EQ(rows().first(), QStringLiteral("+Owner"));
    EXPECT_EQ(rows().last(), QStringLiteral("+Channel overwrite for the member"));
    EXPECT_FALSE(button("usualOrder").isEnabled());
    EXPECT_FALSE(button("stepUp").isEnabled());
    EXPECT_TRUE(button("stepDown").isEnabled());
    bool saysSo = false;
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        saysSo = saysSo || (label->isVisible() && label->text().contains(QStringLiteral("an assumption")));
    EXPECT_TRUE(saysSo);
    EXPECT_EQ(list->verticalScrollBar()->maximum(), 0) << "all steps at once";
}

TEST_F(SettingsPermissionsTest, AStepIsMovedByButtonAndByKey)
{
    open();
    list->setCurrentRow(6);
    EXPECT_FALSE(button("stepDown").isEnabled());
    click(button("stepUp"));
    EXPECT_TRUE(kept().endsWith(QStringLiteral("everyone_overwrite,member_overwrite,role_overwrites")))
        << qPrintable(kept());
    EXPECT_EQ(list->currentRow(), 5);
    list->setFocus();
    press(Qt::Key_Up, Qt::AltModifier);
    EXPECT_TRUE(kept().endsWith(QStringLiteral("member_overwrite,everyone_overwrite,role_overwrites")))
        << qPrintable(kept());
    press(Qt::Key_Down, Qt::AltModifier);
    press(Qt::Key_Down, Qt::AltModifier);
    press(Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(kept(), domain::permissionOrderText(domain::usualPermissionOrder()));
    EXPECT_FALSE(button("usualOrder").isEnabled());
}

TEST_F(SettingsPermissionsTest, AStepIsTakenOutByItsTickAndStaysWhereItStands)
{
    open();
    list->setCurrentRow(3);
    press(Qt::Key_Space);
    EXPECT_FALSE(kept().contains(QStringLiteral("administrator")));
    EXPECT_TRUE(rows().at(3).startsWith(QStringLiteral("-ADMINISTRATOR"))) << qPrintable(rows().join(u' '));
    EXPECT_EQ(services::permissionSteps(settings.settings()).order.size(), 6);
    press(Qt::Key_Space);
    EXPECT_EQ(kept(), domain::permissionOrderText(domain::usualPermissionOrder()));
    for (int row = 0; row < 7; ++row) {
        list->setCurrentRow(row);
        press(Qt::Key_Space);
    }
    EXPECT_EQ(kept(), QString());
    EXPECT_EQ(words(*dialog, "stepsState"), QStringLiteral("Without any step nobody may do anything."));
    click(button("usualOrder"));
    EXPECT_EQ(kept(), domain::permissionOrderText(domain::usualPermissionOrder()));
    EXPECT_EQ(words(*dialog, "stepsState"), QString());
}

TEST_F(SettingsPermissionsTest, AChangeFromElsewhereIsShown)
{
    keep(QStringLiteral("member_overwrite,owner"));
    open();
    EXPECT_EQ(rows().first(), QStringLiteral("+Channel overwrite for the member"));
    EXPECT_EQ(rows().at(1), QStringLiteral("+Owner"));
    EXPECT_TRUE(rows().at(2).startsWith(u'-'));
    keep(QStringLiteral("owner"));
    EXPECT_EQ(rows().first(), QStringLiteral("+Owner"));
    EXPECT_TRUE(rows().at(1).startsWith(u'-'));
}

TEST_F(SettingsPermissionsTest, ABrokenOrderIsSaidAndStaysUntilSomebodyChoosesAnother)
{
    keep(QStringLiteral("owner,moon"));
    open();
    EXPECT_EQ(rows().filter(QRegularExpression(QStringLiteral("^\\+"))).size(), 7) << "the usual one";
    EXPECT_TRUE(says(*dialog, "stepsState", QStringLiteral("\"moon\"")));
    theme.setTextScale(150);
    settle();
    EXPECT_EQ(kept(), QStringLiteral("owner,moon")) << "showing is not choosing";
    EXPECT_TRUE(button("usualOrder").isEnabled());
    click(button("usualOrder"));
    EXPECT_EQ(kept(), domain::permissionOrderText(domain::usualPermissionOrder()));
    EXPECT_EQ(words(*dialog, "stepsState"), QString());
}

TEST_F(SettingsPermissionsTest, WordsFollowTheLanguageAndTheOrderStays)
{
    keep(QStringLiteral("member_roles,owner"));
    open();
    const QSignalSpy changed(&settings, &services::SettingsKeeper::changed);
    const MarkingTranslator translator;
    settle();
    for (const QString &row : rows())
        EXPECT_EQ(row.at(1), u'«') << qPrintable(row);
    EXPECT_EQ(kept(), QStringLiteral("member_roles,owner"));
    EXPECT_TRUE(changed.isEmpty());
}

} // namespace botdeck::test
