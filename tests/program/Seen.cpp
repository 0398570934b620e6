// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Seen.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QLineEdit>
#include <QMetaProperty>
#include <QMimeData>

#include <algorithm>
#include <array>

namespace botdeck::test {

namespace {

constexpr int mostRows = 200;
constexpr int deepest = 12;

QString withoutMnemonic(QString text)
{
    return text.remove(u'&');
}

bool isNamed(const QWidget &widget, const QString &name)
{
    if (name.startsWith(u'='))
        return textOf(widget) == name.mid(1);
    if (name.startsWith(u'@'))
        return widget.accessibleName() == name.mid(1);
    if (name.startsWith(u'~'))
        return widget.inherits(qPrintable(name.mid(1)));
    return widget.objectName() == name;
}

bool standsIn(const QWidget &widget, QStringList outer)
{
    const QWidget *at = widget.parentWidget();
    while (!outer.isEmpty() && at) {
        if (isNamed(*at, outer.last()))
            outer.removeLast();
        at = at->parentWidget();
    }
    return outer.isEmpty();
}

void addProperties(const QObject &object, const QStringList &left, QStringList &words)
{
    const QMetaObject *meta = object.metaObject();
    for (int i = 0; i < meta->propertyCount(); ++i) {
        const QMetaProperty property = meta->property(i);
        if (left.contains(QLatin1StringView(property.name())))
            continue;
        const QVariant value = property.read(&object);
        if (value.typeId() == QMetaType::QString || value.typeId() == QMetaType::QUrl)
            words += value.toString();
        else if (value.typeId() == QMetaType::QStringList)
            words += value.toStringList();
    }
}

void addModel(const QAbstractItemModel &model, const QModelIndex &parent, int depth, QStringList &words)
{
    static constexpr std::array roles{Qt::DisplayRole,        Qt::EditRole,
                                      Qt::ToolTipRole,        Qt::StatusTipRole,
                                      Qt::AccessibleTextRole, Qt::AccessibleDescriptionRole};
    const int rows = std::min(model.rowCount(parent), mostRows);
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            for (const int role : roles)
                words += index.data(role).toString();
            if (depth < deepest && model.hasChildren(index))
                addModel(model, index, depth + 1, words);
        }
    }
}

void addAccessible(QWidget &widget, QStringList &words)
{
    const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&widget);
    const auto *field = qobject_cast<const QLineEdit *>(&widget);
    if (!face || (field && field->echoMode() != QLineEdit::Normal))
        return;
    for (const QAccessible::Text kind :
         {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
        words += face->text(kind);
}

void addWidget(QWidget &widget, QStringList &words)
{
    const auto *field = qobject_cast<const QLineEdit *>(&widget);
    const bool hides = field && field->echoMode() != QLineEdit::Normal;
    addProperties(
        widget, hides ? QStringList{QStringLiteral("text"), QStringLiteral("selectedText")} : QStringList(),
        words);
    addAccessible(widget, words);
    for (const QAction *action : widget.actions())
        addProperties(*action, {}, words);
    const auto *view = qobject_cast<const QAbstractItemView *>(&widget);
    if (view && view->model())
        addModel(*view->model(), {}, 0, words);
}

} // namespace

QString textOf(const QWidget &widget)
{
    for (const char *name : {"plainText", "displayText", "currentText", "text", "title"}) {
        const QVariant value = widget.property(name);
        if (value.typeId() == QMetaType::QString)
            return withoutMnemonic(value.toString());
    }
    // Of Qt's file dialog what it would give, which is not always what was typed.
    if (const auto *dialog = qobject_cast<const QFileDialog *>(&widget))
        return dialog->selectedFiles().join(u'\n');
    return widget.windowTitle();
}

QWidget *findSeen(const QString &name)
{
    QStringList outer = name.split(u'/');
    const QString own = outer.takeLast();
    QList<QWidget *> found;
    for (QWidget *widget : QApplication::allWidgets()) {
        if (widget->isVisible() && isNamed(*widget, own) && standsIn(*widget, outer))
            found += widget;
    }
    // What a dialog before it covers is not meant.
    const QWidget *front = QApplication::activeModalWidget();
    const auto inFront = std::find_if(found.begin(), found.end(), [front](const QWidget *widget) {
        return front && (front == widget || front->isAncestorOf(widget));
    });
    if (inFront != found.end())
        return *inFront;
    return found.isEmpty() ? nullptr : found.first();
}

QStringList everyWord()
{
    QStringList words;
    for (QWidget *widget : QApplication::allWidgets())
        addWidget(*widget, words);
    for (const auto mode : {QClipboard::Clipboard, QClipboard::Selection}) {
        const QMimeData *data = QApplication::clipboard()->mimeData(mode);
        for (const QString &format : data ? data->formats() : QStringList())
            words << format << QString::fromLatin1(data->data(format));
    }
    words.removeDuplicates();
    return words;
}

} // namespace botdeck::test
