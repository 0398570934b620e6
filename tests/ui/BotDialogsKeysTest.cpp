// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "BotEditFixture.h"
#include "services/BotListFile.h"
#include "tests/support/Wait.h"

#include <QFile>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QSet>

namespace botdeck::test {

namespace {

using domain::BotKey;
using domain::PlatformId;

using BotDialogMnemonicsTest = BotEditFixture;

class BotDialogsKeysTest;

struct KeyedDialog
{
    const char *name;
    void (*open)(ui::botedit::BotDialogs &dialogs, const BotKey &bot);
    /// Brings it to where as much as possible can be used.
    void (BotDialogsKeysTest::*prepare)(QDialog &dialog);
};

class BotDialogsKeysTest : public BotEditFixture, public testing::WithParamInterface<KeyedDialog>
{
public:
    void typeToken(QDialog &dialog)
    {
        type(dialog, "token", QString::fromUtf8(newToken(PlatformId::Telegram)));
    }
    void typeName(QDialog &dialog)
    {
        type(dialog, "typedName", m_registry->bots().first().name);
        EXPECT_TRUE(part<QPushButton>(dialog, "remove").isEnabled());
    }
    void seal(QDialog &dialog)
    {
        ASSERT_TRUE(click(dialog, "sealed"));
        for (const char *field : {"newPassphrase", "newPassphraseAgain"})
            type(dialog, field, QStringLiteral("seven wet sparrows argue"));
        EXPECT_TRUE(part<QPushButton>(dialog, "export").isEnabled());
    }
    void choosePlan(QDialog &dialog)
    {
        domain::BotProfile other = m_registry->bots().first();
        other.key = BotKey(other.platform, other.server, QStringLiteral("4711"));
        const auto list = services::exportInClear({other}, redactor);
        ASSERT_TRUE(list);
        QFile file(m_dir.filePath(QStringLiteral("list.json")));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(*list);
        file.close();
        ASSERT_TRUE(click(dialog, "chooseFile"));
        chooseFile(dialog, file.fileName());
        ASSERT_TRUE(waitUntil([&] { return part<QWidget>(dialog, "plan").isVisible(); }));
    }
    void awaitFacts(QDialog &dialog)
    {
        EXPECT_TRUE(says(dialog, "checkNote", QStringLiteral("knows this bot")));
    }
    void asItIs(QDialog &) {}

protected:
    /// What can be used, and is no label that is only selected by the mouse.
    static QList<QWidget *> usable(const QDialog &dialog)
    {
        QList<QWidget *> all;
        for (QWidget *each : dialog.findChildren<QWidget *>()) {
            const bool isControl = each->inherits("QAbstractButton") || each->inherits("QLineEdit") ||
                                   each->inherits("QAbstractItemView") || each->inherits("QPlainTextEdit") ||
                                   each->inherits("QComboBox") || each->inherits("QAbstractSpinBox");
            // Of a group of radio buttons Tab reaches the chosen one; the arrow keys choose.
            const auto *radio = qobject_cast<QRadioButton *>(each);
            const bool isArrows = radio != nullptr && !radio->isChecked();
            if (isControl && !isArrows && each->isVisible() && each->isEnabled() &&
                each->window() == &dialog && each->focusProxy() == nullptr && !isPartOfField(*each))
                all += each;
        }
        return all;
    }
    /// The eye in a field has a key of its own; a table's header is no control.
    static bool isPartOfField(const QWidget &widget)
    {
        return widget.parentWidget()->inherits("QLineEdit") || widget.inherits("QHeaderView") ||
               widget.parentWidget()->inherits("QAbstractItemView");
    }
};

} // namespace

TEST_F(BotDialogMnemonicsTest, NoTwoThingsOfADialogHaveTheSameKey)
{
    const BotKey bot = add(PlatformId::Telegram);
    const auto look = [this](const char *name, const char *first = nullptr) {
        QDialog &dialog = shown(name);
        if (first != nullptr) {
            ASSERT_TRUE(click(dialog, first)) << first;
        }
        settle();
        QHash<QString, QString> taken;
        for (const QWidget *widget : dialog.findChildren<QWidget *>()) {
            const QString text = widget->property("text").toString();
            const bool leads = widget->inherits("QAbstractButton") || widget->inherits("QLabel");
            const QString key =
                leads && widget->isVisible() ? QKeySequence::mnemonic(text).toString() : QString();
            if (!key.isEmpty() && taken.contains(key))
                ADD_FAILURE() << name << ": " << qPrintable(key + u' ' + text + u' ' + taken.value(key));
            taken.insert(key, text);
        }
        dialog.close();
        ASSERT_TRUE(isClosed(name));
    };
    dialogs->add();
    look("addBotDialog", "more");
    dialogs->edit(bot);
    look("editBotDialog");
    dialogs->edit(bot);
    look("editBotDialog", "showToken");
    dialogs->replaceToken(bot);
    look("replaceTokenDialog");
    dialogs->remove(bot);
    look("removeBotDialog");
    dialogs->exportList();
    look("exportBotsDialog", "sealed");
    dialogs->importList();
    look("importBotsDialog");
    QMenu menu;
    dialogs->fill(menu, bot);
    QSet<QString> taken;
    for (const QAction *action : menu.actions()) {
        const QString key = QKeySequence::mnemonic(action->text()).toString();
        EXPECT_TRUE(action->isSeparator() || !taken.contains(key)) << qPrintable(action->text());
        taken.insert(key);
    }
}

TEST_P(BotDialogsKeysTest, TabReachesEverythingAndEscapeCloses)
{
    const BotKey bot = add(PlatformId::Telegram);
    key(m_registry->change(bot, [](domain::BotProfile &profile) { profile.production = true; }));
    GetParam().open(*dialogs, bot);
    QDialog &dialog = shown(GetParam().name);
    ASSERT_TRUE(waitUntil([] { return QApplication::focusWidget() != nullptr; }));
    (this->*GetParam().prepare)(dialog);
    settle();
    const QWidget *first = QApplication::focusWidget();
    QSet<const QWidget *> visited;
    do {
        visited += QApplication::focusWidget();
        press(Qt::Key_Tab);
    } while (!visited.contains(QApplication::focusWidget()));
    EXPECT_EQ(QApplication::focusWidget(), first) << "Tab does not go round";
    const QList<QWidget *> controls = usable(dialog);
    EXPECT_GE(controls.size(), 2);
    for (const QWidget *each : controls) {
        EXPECT_TRUE(visited.contains(each))
            << each->metaObject()->className() << ' ' << qPrintable(each->objectName());
    }
    press(Qt::Key_Escape);
    EXPECT_TRUE(isClosed(GetParam().name));
}

INSTANTIATE_TEST_SUITE_P(
    Each, BotDialogsKeysTest,
    testing::Values(
        KeyedDialog{
            "replaceTokenDialog", [](auto &dialogs, const BotKey &bot) { dialogs.replaceToken(bot); },
            &BotDialogsKeysTest::typeToken},
        KeyedDialog{
            "removeBotDialog", [](auto &dialogs, const BotKey &bot) { dialogs.remove(bot); },
            &BotDialogsKeysTest::typeName},
        KeyedDialog{
            "exportBotsDialog", [](auto &dialogs, const BotKey &) { dialogs.exportList(); },
            &BotDialogsKeysTest::seal},
        KeyedDialog{
            "importBotsDialog", [](auto &dialogs, const BotKey &) { dialogs.importList(); },
            &BotDialogsKeysTest::asItIs},
        KeyedDialog{
            "importBotsDialog", [](auto &dialogs, const BotKey &) { dialogs.importList(); },
            &BotDialogsKeysTest::choosePlan},
        KeyedDialog{
            "botFactsDialog", [](auto &dialogs, const BotKey &bot) { dialogs.check(bot); },
            &BotDialogsKeysTest::awaitFacts}),
    [](const testing::TestParamInfo<KeyedDialog> &each) {
        return std::string(each.param.name) + std::to_string(each.index);
    });

} // namespace botdeck::test
