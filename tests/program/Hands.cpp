// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Hands.h"

#include "Seen.h"
#include "tests/support/MenuClick.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QSocketNotifier>
#include <QTabBar>
#include <QTest>

#include <dlfcn.h>
#include <unistd.h>

#include <array>
#include <cstdio>

namespace botdeck::test {

namespace {

const QString onKey = QStringLiteral("on");
const QString textKey = QStringLiteral("text");

QJsonObject done()
{
    return {{QStringLiteral("ok"), true}};
}

QJsonObject cannot(const QString &why)
{
    return {{QStringLiteral("ok"), false}, {QStringLiteral("why"), why}};
}

QWidget *target(const QJsonObject &command)
{
    return findSeen(command.value(onKey).toString());
}

/// A person can reach it now: it is there, enabled, and no dialog stands before it.
QString obstacle(const QWidget *widget)
{
    if (!widget)
        return QStringLiteral("nobody sees it");
    if (!widget->isEnabled())
        return QStringLiteral("it is disabled");
    const QWidget *front = QApplication::activeModalWidget();
    if (front && front != widget && !front->isAncestorOf(widget))
        return QStringLiteral("a dialog stands before it: ") + front->windowTitle();
    return {};
}

/// Offscreen nobody does that when another window is closed.
void bringToFront(QWidget *window)
{
    if (window)
        window->activateWindow();
}

/// Those of its row, joined by tabs.
QString cellsOf(const QModelIndex &index)
{
    QStringList cells;
    for (int column = 0; index.isValid() && column < index.model()->columnCount(index.parent()); ++column)
        cells += index.siblingAtColumn(column).data().toString();
    return cells.join(u'\t');
}

QModelIndex itemWith(const QAbstractItemModel &model, const QString &text, const QModelIndex &parent = {})
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex first = model.index(row, 0, parent);
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = first.siblingAtColumn(column);
            if (index.data().toString().contains(text))
                return index;
        }
        const QModelIndex inside = itemWith(model, text, first);
        if (inside.isValid())
            return inside;
    }
    return {};
}

} // namespace

Hands::Hands(QObject *parent)
    : QObject(parent)
{
    auto *notifier = new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, &Hands::read);
}

void Hands::read()
{
    QByteArray line;
    char letter = 0;
    while (::read(STDIN_FILENO, &letter, 1) == 1 && letter != '\n')
        line += letter;
    if (line.isEmpty()) { // the test has gone
        QCoreApplication::exit(1);
        return;
    }
    const QByteArray answer =
        QJsonDocument(obey(QJsonDocument::fromJson(line).object())).toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(answer.constData(), 1, size_t(answer.size()), stdout);
    std::fflush(stdout);
}

QJsonObject Hands::obey(const QJsonObject &command)
{
    struct Verb
    {
        const char *name;
        QJsonObject (Hands::*act)(const QJsonObject &);
    };
    static constexpr std::array verbs{
        Verb{"choose", &Hands::choose},   Verb{"click", &Hands::click},
        Verb{"item", &Hands::clickItem},  Verb{"dragHeader", &Hands::dragHeader},
        Verb{"type", &Hands::type},       Verb{"press", &Hands::press},
        Verb{"look", &Hands::look},       Verb{"rows", &Hands::rows},
        Verb{"windows", &Hands::windows}, Verb{"words", &Hands::words},
        Verb{"keys", &Hands::keys},       Verb{"focus", &Hands::focus}};
    const QString wanted = command.value(QStringLiteral("do")).toString();
    for (const Verb &verb : verbs) {
        if (wanted == QLatin1StringView(verb.name))
            return (this->*verb.act)(command);
    }
    return cannot(QStringLiteral("no such verb"));
}

QJsonObject Hands::click(const QJsonObject &command)
{
    QWidget *widget = target(command);
    const QString why = obstacle(widget);
    if (!why.isEmpty())
        return cannot(why);
    // Of a check box or a link only the text counts.
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    const QPoint place = button && button->isCheckable() && widget->width() > widget->height() * 2
                             ? QPoint(widget->height() / 2, widget->height() / 2)
                             : widget->rect().center();
    QTest::mouseClick(widget, Qt::LeftButton, {}, place);
    return done();
}

QJsonObject Hands::clickTab(QTabBar &tabs, const QString &text)
{
    for (int at = 0; at < tabs.count(); ++at) {
        if (!tabs.tabText(at).contains(text))
            continue;
        QTest::mouseClick(&tabs, Qt::LeftButton, {}, tabs.tabRect(at).center());
        return done();
    }
    return cannot(QStringLiteral("no such tab"));
}

QJsonObject Hands::clickItem(const QJsonObject &command)
{
    if (auto *tabs = qobject_cast<QTabBar *>(target(command)))
        return clickTab(*tabs, command.value(textKey).toString());
    auto *view = qobject_cast<QAbstractItemView *>(target(command));
    const QString why = obstacle(view);
    if (!why.isEmpty())
        return cannot(why);
    const QJsonValue row = command.value(QStringLiteral("row"));
    const QModelIndex index = row.isUndefined() ? itemWith(*view->model(), command.value(textKey).toString())
                                                : view->model()->index(row.toInt(), 0, view->rootIndex());
    if (!index.isValid())
        return cannot(QStringLiteral("no such item"));
    view->scrollTo(index);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
    return done();
}

/// Clicks on an entry of the open menu, else of the menu bar.
QJsonObject Hands::choose(const QJsonObject &command)
{
    const QString text = command.value(textKey).toString();
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    auto *bar = qobject_cast<QMenuBar *>(findSeen(QStringLiteral("~QMenuBar")));
    QWidget *widget = menu ? static_cast<QWidget *>(menu) : bar;
    const QString why = menu ? QString() : obstacle(widget);
    if (!why.isEmpty())
        return cannot(why);
    for (QAction *action : widget->actions()) {
        if (action->text().remove(u'&') != text || !action->isEnabled())
            continue;
        if (menu)
            clickEntry(*menu, action);
        else
            clickEntry(*bar, action);
        return done();
    }
    return cannot(QStringLiteral("no such entry"));
}

/// Moves the right edge of a table's column by so many pixels.
QJsonObject Hands::dragHeader(const QJsonObject &command)
{
    auto *header = qobject_cast<QHeaderView *>(target(command));
    const QString why = obstacle(header);
    if (!why.isEmpty())
        return cannot(why);
    const int section = command.value(QStringLiteral("section")).toInt();
    const int by = command.value(QStringLiteral("by")).toInt();
    const int middle = header->height() / 2;
    const QPoint edge(header->sectionViewportPosition(section) + header->sectionSize(section) - 1, middle);
    QTest::mouseMove(header->viewport(), edge);
    QTest::mousePress(header->viewport(), Qt::LeftButton, {}, edge);
    QTest::mouseMove(header->viewport(), edge + QPoint(by / 2, 0));
    QTest::mouseMove(header->viewport(), edge + QPoint(by, 0));
    QTest::mouseRelease(header->viewport(), Qt::LeftButton, {}, edge + QPoint(by, 0));
    return {{QStringLiteral("ok"), true}, {QStringLiteral("size"), header->sectionSize(section)}};
}

QJsonObject Hands::type(const QJsonObject &command)
{
    QWidget *widget = target(command);
    const QString why = obstacle(widget);
    if (!why.isEmpty())
        return cannot(why);
    if (!QApplication::activeWindow()) {
        bringToFront(widget->window());
        return cannot(QStringLiteral("no window is active"));
    }
    widget->setFocus(Qt::TabFocusReason);
    if (command.value(QStringLiteral("anew")).toBool())
        QTest::keySequence(widget, QKeySequence::SelectAll);
    QTest::keyClicks(widget, command.value(textKey).toString());
    return done();
}

QJsonObject Hands::press(const QJsonObject &command)
{
    QWidget *widget = QApplication::focusWidget();
    if (!widget)
        widget = QApplication::activeWindow();
    if (!widget) {
        QWidget *dialog = QApplication::activeModalWidget();
        bringToFront(dialog ? dialog : findSeen(QStringLiteral("~QMainWindow")));
        return cannot(QStringLiteral("no window is active"));
    }
    QTest::keySequence(widget, QKeySequence(command.value(QStringLiteral("keys")).toString()));
    return done();
}

QJsonObject Hands::look(const QJsonObject &command)
{
    const QWidget *widget = target(command);
    if (!widget)
        return cannot(QStringLiteral("nobody sees it"));
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    const auto *header = qobject_cast<const QHeaderView *>(widget);
    QJsonObject seen{
        {QStringLiteral("ok"), true},
        {QStringLiteral("enabled"), widget->isEnabled()},
        {textKey, textOf(*widget)},
        {QStringLiteral("checked"), button && button->isChecked()},
        {QStringLiteral("width"), widget->width()},
        {QStringLiteral("height"), widget->height()}};
    if (header)
        seen.insert(
            QStringLiteral("size"), header->sectionSize(command.value(QStringLiteral("section")).toInt()));
    return seen;
}

/// What a view lists, a text a row, cells joined by tabs; what is spoken of each row; which row is the
/// current one, and what it says; which one is the topmost.
QJsonObject Hands::rows(const QJsonObject &command)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(target(command));
    if (!view)
        return cannot(QStringLiteral("nobody sees it"));
    const QAbstractItemModel &model = *view->model();
    QJsonArray rows;
    QJsonArray spoken;
    for (int row = 0; row < std::min(model.rowCount(view->rootIndex()), 500); ++row) {
        rows += cellsOf(model.index(row, 0, view->rootIndex()));
        spoken += model.index(row, 0, view->rootIndex()).data(Qt::AccessibleTextRole).toString();
    }
    return {
        {QStringLiteral("ok"), true},
        {QStringLiteral("rows"), rows},
        {QStringLiteral("spoken"), spoken},
        {QStringLiteral("count"), model.rowCount(view->rootIndex())},
        {QStringLiteral("current"), view->currentIndex().row()},
        {QStringLiteral("currentText"), view->currentIndex().data().toString()},
        {QStringLiteral("currentRow"), cellsOf(view->currentIndex())},
        {QStringLiteral("top"), view->indexAt(QPoint(2, 2)).row()}};
}

QJsonObject Hands::windows(const QJsonObject &)
{
    QJsonArray titles;
    for (const QWidget *widget : QApplication::topLevelWidgets()) {
        if (widget->isVisible() && qobject_cast<const QMainWindow *>(widget))
            titles += widget->windowTitle();
    }
    const QWidget *front = QApplication::activeModalWidget();
    return {
        {QStringLiteral("ok"), true},
        {QStringLiteral("titles"), titles},
        {QStringLiteral("dialog"), front ? front->objectName() : QString()}};
}

QJsonObject Hands::words(const QJsonObject &)
{
    return {{QStringLiteral("ok"), true}, {QStringLiteral("words"), QJsonArray::fromStringList(everyWord())}};
}

namespace {

/// QtKeychain unloads libsecret at the end; what libsecret's own variables point at is a leak then to
/// LeakSanitizer, in a library that has no name any more. It stays loaded, where there is one.
void keepLibsecret()
{
    dlopen("libsecret-1.so.0", RTLD_LAZY | RTLD_NODELETE);
}

/// The application object is not whole yet when this is called.
void growHands()
{
    keepLibsecret();
    QMetaObject::invokeMethod(
        QCoreApplication::instance(),
        [] {
            if (qobject_cast<QApplication *>(QCoreApplication::instance()))
                new Hands(QCoreApplication::instance());
        },
        Qt::QueuedConnection);
}

} // namespace

// The rest of the program is as it always is, its main() too.
Q_COREAPP_STARTUP_FUNCTION(growHands)

} // namespace botdeck::test

#include "moc_Hands.cpp"
