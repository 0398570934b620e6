// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The verbs of a hand that has a keyboard and nothing else: keys go to the window, as from the system, and
// the window says who gets them.
#include "Hands.h"
#include "Seen.h"

#include <QApplication>
#include <QTest>
#include <QWindow>

namespace botdeck::test {

namespace {

/// Offscreen nobody brings a window to the front when the one before it closes.
QWindow *frontWindow()
{
    QWindow *focus = QGuiApplication::focusWindow();
    if (focus != nullptr && focus->isVisible())
        return focus;
    QWidget *dialog = QApplication::activeModalWidget();
    QWidget *front = dialog != nullptr ? dialog : findSeen(QStringLiteral("~QMainWindow"));
    if (front != nullptr)
        front->activateWindow();
    return nullptr;
}

QString told(const QWidget *widget)
{
    if (widget == nullptr)
        return QStringLiteral("nobody");
    return QStringLiteral("%1 %2 \"%3\"")
        .arg(
            QString::fromLatin1(widget->metaObject()->className()), widget->objectName(),
            widget->accessibleName());
}

} // namespace

/// `keys`, then `text`, of which every letter is a key of its own; it is Latin-1.
QJsonObject Hands::keys(const QJsonObject &command)
{
    const QPointer<QWindow> window = frontWindow();
    if (window == nullptr)
        return {
            {QStringLiteral("ok"), false},
            {QStringLiteral("why"), QStringLiteral("no window has the keyboard")}};
    const QString keys = command.value(QStringLiteral("keys")).toString();
    if (!keys.isEmpty())
        QTest::keySequence(window, QKeySequence(keys));
    for (const char letter : command.value(QStringLiteral("text")).toString().toLatin1()) {
        if (window != nullptr)
            QTest::keyClick(window, letter);
    }
    return {{QStringLiteral("ok"), true}};
}

/// Whether the keyboard is there; who else has it.
QJsonObject Hands::focus(const QJsonObject &command)
{
    const QWidget *popup = QApplication::activePopupWidget();
    const QWidget *widget = popup != nullptr ? popup : QApplication::focusWidget();
    const bool isThere =
        widget != nullptr && widget == findSeen(command.value(QStringLiteral("on")).toString());
    const QWindow *window = QGuiApplication::focusWindow();
    return {
        {QStringLiteral("ok"), isThere},
        {QStringLiteral("at"),
         told(widget) + QStringLiteral(" in ") + (window != nullptr ? window->objectName() : QString())}};
}

} // namespace botdeck::test
