// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour/AccessCheck.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAction>
#include <QButtonGroup>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDockWidget>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTabBar>
#include <QTextEdit>
#include <QToolButton>

#include <algorithm>

namespace botdeck::ui::tour {

namespace {

/// Something that is pressed, written into or chosen from.
bool isControl(const QWidget &widget)
{
    return qobject_cast<const QAbstractButton *>(&widget) != nullptr ||
           qobject_cast<const QLineEdit *>(&widget) != nullptr ||
           qobject_cast<const QComboBox *>(&widget) != nullptr ||
           qobject_cast<const QAbstractSpinBox *>(&widget) != nullptr ||
           qobject_cast<const QAbstractItemView *>(&widget) != nullptr ||
           qobject_cast<const QTabBar *>(&widget) != nullptr ||
           qobject_cast<const QTextEdit *>(&widget) != nullptr ||
           qobject_cast<const QPlainTextEdit *>(&widget) != nullptr;
}

/// What Qt puts into another control, or beside it, and which is reached with that.
bool isPartOfAnother(const QWidget &widget)
{
    if (qobject_cast<const QHeaderView *>(&widget) != nullptr || widget.focusProxy() != nullptr)
        return true;
    for (const QWidget *above = widget.parentWidget(); above != nullptr && !above->isWindow();
         above = above->parentWidget()) {
        if (qobject_cast<const QLineEdit *>(above) || qobject_cast<const QComboBox *>(above) ||
            qobject_cast<const QAbstractSpinBox *>(above) || qobject_cast<const QTabBar *>(above) ||
            qobject_cast<const QAbstractItemView *>(above) || qobject_cast<const QMenuBar *>(above))
            return true;
    }
    return false;
}

QString nameOf(QWidget &widget)
{
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(&widget);
    return access != nullptr ? access->text(QAccessible::Name).trimmed() : QString();
}

/// Its action can be had without it.
bool isElsewhere(const QWidget &widget)
{
    const auto *button = qobject_cast<const QToolButton *>(&widget);
    const QAction *action = button != nullptr ? button->defaultAction() : nullptr;
    if (action == nullptr)
        return false;
    const QList<QObject *> objects = action->associatedObjects();
    return !action->shortcuts().isEmpty() ||
           std::any_of(objects.begin(), objects.end(), [](const QObject *at) {
               return qobject_cast<const QMenu *>(at) != nullptr;
           });
}

/// Of some that exclude each other Tab reaches the chosen one, the arrows the others.
bool isOneOfSeveral(const QWidget &widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    return button != nullptr && button->isCheckable() && !button->isChecked() &&
           (button->autoExclusive() || (button->group() != nullptr && button->group()->exclusive()));
}

/// "QToolButton search in MethodsPane"
QString called(const QWidget &widget)
{
    QString name = QString::fromLatin1(widget.metaObject()->className()).section(QLatin1StringView("::"), -1);
    if (!widget.objectName().isEmpty())
        name += u' ' + widget.objectName();
    if (widget.parentWidget() != nullptr && !widget.isWindow()) {
        const char *above = widget.parentWidget()->metaObject()->className();
        name += QStringLiteral(" in ") + QString::fromLatin1(above).section(QLatin1StringView("::"), -1);
    }
    return name;
}

/// An editor that takes Tab lets nobody go on.
bool keepsTab(const QWidget &widget)
{
    if (const auto *text = qobject_cast<const QTextEdit *>(&widget))
        return !text->isReadOnly() && !text->tabChangesFocus();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(&widget))
        return !text->isReadOnly() && !text->tabChangesFocus();
    return false;
}

} // namespace

QStringList accessFlaws(const QWidget &shown)
{
    QStringList flaws;
    for (QWidget *widget : shown.findChildren<QWidget *>()) {
        const bool isHere = widget->window() == shown.window() && widget->isVisible() && widget->isEnabled();
        if (!isHere || isPartOfAnother(*widget))
            continue;
        const bool takesTab = (widget->focusPolicy() & Qt::TabFocus) != 0;
        const bool counts = isControl(*widget);
        if ((counts || takesTab) && nameOf(*widget).isEmpty())
            flaws.append(QStringLiteral("%1 has no name").arg(called(*widget)));
        if (counts && !takesTab && !isElsewhere(*widget) && !isOneOfSeveral(*widget))
            flaws.append(QStringLiteral("%1 is not reached by Tab").arg(called(*widget)));
        if (counts && keepsTab(*widget))
            flaws.append(QStringLiteral("%1 keeps the Tab key").arg(called(*widget)));
    }
    return flaws;
}

} // namespace botdeck::ui::tour
