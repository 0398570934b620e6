// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "BotEditFixture.h"

#include "tests/support/Wait.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTest>

#include <algorithm>

namespace botdeck::test {

namespace {

/// In the order of their value.
const QStringList &shownProperties()
{
    static const QStringList names{
        QStringLiteral("windowTitle"),     QStringLiteral("toolTip"),
        QStringLiteral("statusTip"),       QStringLiteral("whatsThis"),
        QStringLiteral("accessibleName"),  QStringLiteral("accessibleDescription"),
        QStringLiteral("objectName"),      QStringLiteral("text"),
        QStringLiteral("placeholderText"), QStringLiteral("displayText"),
        QStringLiteral("plainText"),       QStringLiteral("currentText"),
        QStringLiteral("title"),
    };
    return names;
}

QStringList shownBy(const QObject &object)
{
    QStringList all;
    for (const QString &name : shownProperties()) {
        // What was typed into a masked field is there, but nobody sees it.
        if (name == QStringLiteral("text") && qobject_cast<const QLineEdit *>(&object) != nullptr)
            continue;
        all += object.property(name.toLatin1().constData()).toString();
    }
    return all;
}

QStringList spokenBy(QWidget &widget)
{
    QStringList all;
    if (QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&widget)) {
        for (const QAccessible::Text kind :
             {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
            all += spoken->text(kind);
    }
    return all;
}

QStringList cellsOf(const QAbstractItemView &view)
{
    QStringList all;
    for (int row = 0; row < view.model()->rowCount(); ++row) {
        for (int column = 0; column < view.model()->columnCount(); ++column) {
            for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole, Qt::UserRole})
                all += view.model()->index(row, column).data(role).toString();
        }
    }
    return all;
}

QStringList onClipboard()
{
    QStringList all;
    for (const QClipboard::Mode mode : {QClipboard::Clipboard, QClipboard::Selection}) {
        if (const QMimeData *held = QGuiApplication::clipboard()->mimeData(mode))
            all += held->text();
    }
    return all;
}

} // namespace

BotEditFixture::BotEditFixture()
{
    window = std::make_unique<QWidget>();
    const auto openSecrets = [this](QWidget *, const std::function<void(bool)> &then) {
        ++opened;
        waiting = then;
        if (answersAtOnce)
            then(usable);
    };
    const auto copy = [this](const core::Secret &secret) { copied = secret.reveal().toByteArray(); };
    dialogs = new ui::botedit::BotDialogs(
        {*m_registry, *m_starter, *m_workbench, *m_files, m_descriptions, redactor, clock, theme, openSecrets,
         copy},
        window.get());
    QGuiApplication::clipboard()->setText(QStringLiteral("nothing"));
    window->resize(700, 600);
    window->show();
    window->activateWindow();
    EXPECT_TRUE(QTest::qWaitForWindowActive(window.get(), 30'000));
}

BotEditFixture::~BotEditFixture() = default;

QDialog &BotEditFixture::shown(const char *name)
{
    QDialog *dialog = nullptr;
    EXPECT_TRUE(waitUntil([&] {
        dialog = window->findChild<QDialog *>(QString::fromLatin1(name));
        return dialog != nullptr && dialog->isVisible() && dialog->isActiveWindow();
    })) << name;
    return *dialog;
}

bool BotEditFixture::isOpen(const char *name) const
{
    const auto *dialog = window->findChild<QDialog *>(QString::fromLatin1(name));
    return dialog != nullptr && dialog->isVisible();
}

bool BotEditFixture::isClosed(const char *name) const
{
    return waitUntil([this, name] { return !isOpen(name); });
}

QString BotEditFixture::words(QWidget &dialog, const char *name)
{
    // What a layout got just now is shown by the event loop.
    settle();
    const QWidget &found = part<QWidget>(dialog, name);
    QStringList all;
    for (const char *property : {"text", "plainText", "currentText"})
        all += found.property(property).toString();
    return found.isVisible() ? all.join(QString()) : QString();
}

bool BotEditFixture::says(QWidget &dialog, const char *name, const QString &text)
{
    const bool said = waitUntil([&] {
        return std::ranges::any_of(
            dialog.findChildren<QWidget *>(QString::fromLatin1(name)), [&](const QWidget *each) {
                return each->isVisible() && (each->property("text").toString().contains(text) ||
                                             each->property("plainText").toString().contains(text));
            });
    });
    if (!said)
        ADD_FAILURE() << name << " says: " << qPrintable(words(dialog, name));
    return said;
}

bool BotEditFixture::click(QWidget &dialog, const char *name)
{
    auto &found = part<QWidget>(dialog, name);
    if (!found.isVisible() || !found.isEnabled())
        return false;
    // A click reaches what lies in sight only.
    for (QWidget *up = found.parentWidget(); up != nullptr; up = up->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(up))
            area->ensureWidgetVisible(&found);
    }
    const bool isCheck = found.inherits("QCheckBox") || found.inherits("QRadioButton");
    const QPoint at = isCheck ? QPoint(10, found.height() / 2) : found.rect().center();
    QTest::mouseClick(&found, Qt::LeftButton, {}, at);
    return true;
}

void BotEditFixture::type(QWidget &dialog, const char *name, const QString &text)
{
    auto &found = part<QWidget>(dialog, name);
    found.setFocus();
    QTest::keyClick(&found, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&found, Qt::Key_Delete);
    QTest::keyClicks(&found, text);
}

void BotEditFixture::keys(const QString &text)
{
    ASSERT_NE(QApplication::focusWidget(), nullptr) << "nothing has the keyboard";
    QTest::keyClicks(QApplication::focusWidget(), text);
}

void BotEditFixture::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    ASSERT_NE(QApplication::focusWidget(), nullptr) << "nothing has the keyboard";
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

QString BotEditFixture::focus()
{
    const QWidget *has = QApplication::focusWidget();
    return has != nullptr ? has->objectName() : QString();
}

bool BotEditFixture::tabTo(const char *name)
{
    for (int presses = 0; presses < 60; ++presses) {
        if (focus() == QString::fromLatin1(name))
            return true;
        press(Qt::Key_Tab);
    }
    return false;
}

void BotEditFixture::chooseFile(QDialog &before, const QString &path)
{
    QFileDialog *files = nullptr;
    ASSERT_TRUE(waitUntil([&] {
        files = before.findChild<QFileDialog *>();
        return files != nullptr && files->isVisible();
    }));
    auto &name = part<QLineEdit>(*files, "fileNameEdit");
    name.setText(path);
    QTest::keyClick(&name, Qt::Key_Return);
    // A window manager would do this.
    before.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&before, 30'000));
}

QStringList BotEditFixture::everythingShown()
{
    QStringList all = onClipboard();
    for (QWidget *widget : QApplication::allWidgets()) {
        all += shownBy(*widget);
        all += spokenBy(*widget);
        for (const QAction *action : widget->actions())
            all += shownBy(*action);
        if (const auto *view = qobject_cast<QAbstractItemView *>(widget); view != nullptr && view->model())
            all += cellsOf(*view);
        if (const auto *text = qobject_cast<QPlainTextEdit *>(widget))
            all += text->toPlainText();
    }
    return all;
}

QString BotEditFixture::secretPart(domain::PlatformId platform) const
{
    const QString all = QString::fromUtf8(token(platform).reveal());
    return all.mid(all.indexOf(u':') + 1);
}

QByteArray BotEditFixture::newToken(domain::PlatformId platform) const
{
    const QByteArray old = token(platform).reveal().toByteArray();
    return old.left(old.indexOf(':') + 1) + "another-Secret_0123456789abcdefgh";
}

void BotEditFixture::expectHidden(const QString &secret)
{
    ASSERT_GE(secret.size(), 16);
    for (const QString &each : everythingShown()) {
        EXPECT_FALSE(each.contains(secret)) << qPrintable(each);
        EXPECT_FALSE(each.contains(secret.left(secret.size() / 2))) << qPrintable(each);
    }
}

void BotEditFixture::fillIn(QWidget &dialog, domain::PlatformId platform)
{
    auto &choice = part<QComboBox>(dialog, "platform");
    choice.setFocus();
    QTest::keyClick(&choice, Qt::Key_Home);
    for (int steps = 0; steps < int(platform); ++steps)
        QTest::keyClick(&choice, Qt::Key_Down);
    type(dialog, "token", QString::fromUtf8(token(platform).reveal()));
    if (!part<QWidget>(dialog, "server").isVisible())
        click(dialog, "more");
    type(dialog, "server", server(platform));
}

QString BotEditFixture::server(domain::PlatformId platform) const
{
    return bot(platform).value(QStringLiteral("server")).toString();
}

} // namespace botdeck::test
