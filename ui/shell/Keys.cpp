// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Keys.h"

#include "services/SettingsKeeper.h"

#include <QAbstractButton>
#include <QAction>
#include <QMenu>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <utility>

namespace botdeck::ui::shell {

using preferences::KeyChanges;
using preferences::KeyGroup;
using preferences::KeyRow;
using storage::Setting;

namespace {

/// What an action's keys were when it was made.
constexpr const char *usualProperty = "usualKeys";

/// "&Quit", "Settings…" and "退出(&Q)" without what a menu needs.
QString withoutMark(QString text)
{
    static const QRegularExpression mark(QStringLiteral("\\(&\\w\\)"));
    text.remove(mark);
    text.replace(QStringLiteral("&&"), QStringLiteral("\n")).remove(u'&').replace(u'\n', u'&');
    return text.remove(QChar(0x2026)).trimmed();
}

QList<QWidget *> viewsOf(const QAction &action)
{
    QList<QWidget *> views;
    for (QObject *object : action.associatedObjects()) {
        auto *widget = qobject_cast<QWidget *>(object);
        if (widget != nullptr && qobject_cast<QMenu *>(widget) == nullptr)
            views.append(widget);
    }
    return views;
}

bool isInMenu(const QAction &action)
{
    const QList<QObject *> objects = action.associatedObjects();
    return std::any_of(objects.begin(), objects.end(), [](const QObject *object) {
        return qobject_cast<const QMenu *>(object) != nullptr;
    });
}

bool isWide(const QAction &action)
{
    return action.shortcutContext() == Qt::WindowShortcut ||
           action.shortcutContext() == Qt::ApplicationShortcut;
}

/// A key that is only said in a menu: whoever does it knows the key by himself.
bool isOnlySaid(const QAction &action)
{
    return !isWide(action) && viewsOf(action).isEmpty();
}

QList<QKeySequence> usualOf(const QAction &action)
{
    const QVariant kept = action.property(usualProperty);
    return kept.isValid() ? kept.value<QList<QKeySequence>>() : action.shortcuts();
}

bool lies(const QWidget &widget, const QList<QWidget *> &in)
{
    return std::any_of(in.begin(), in.end(), [&widget](const QWidget *root) {
        return root != nullptr && (root == &widget || root->isAncestorOf(&widget));
    });
}

bool stands(const QAction &action, const QMenu &menu)
{
    return menu.actions().contains(&action);
}

/// The way down to its view, of which only beginnings are compared.
QString partOf(const QAction &action)
{
    QString way;
    for (const QWidget *view : viewsOf(action)) {
        if (qobject_cast<const QAbstractButton *>(view) != nullptr)
            continue;
        for (const QWidget *at = view; at != nullptr && !at->isWindow(); at = at->parentWidget())
            way.prepend(QStringLiteral("/%1").arg(quintptr(at), 0, 16));
        break;
    }
    return way;
}

QString nameOf(const QAction &action, const Keys::Place &place)
{
    return place.word.isEmpty() ? action.objectName() : place.word + u'/' + action.objectName();
}

} // namespace

Keys::Keys(QWidget &window, services::SettingsKeeper &settings, Places places, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_settings(settings)
    , m_places(std::move(places))
{
    connect(&settings, &services::SettingsKeeper::changed, this, [this](Setting setting) {
        if (setting == Setting::KeyChanges)
            apply();
    });
}

/// A menu's own action opens it and has no key; dialogs keep theirs.
QList<QAction *> Keys::actions() const
{
    QList<QAction *> all;
    for (QAction *action : m_window.findChildren<QAction *>()) {
        const QList<QWidget *> views = viewsOf(*action);
        const bool isHere = std::all_of(
            views.begin(), views.end(), [this](const QWidget *view) { return view->window() == &m_window; });
        if (isHere && !action->objectName().isEmpty() && action->menu() == nullptr && !action->isSeparator())
            all.append(action);
    }
    return all;
}

/// By where it lies; what lies nowhere belongs to its menu's place.
qsizetype Keys::placeOf(const QAction &action, const QList<Place> &places)
{
    const QList<QWidget *> views = viewsOf(action);
    for (qsizetype at = 1; at < places.size(); ++at) {
        const Place &place = places.at(at);
        const bool inView = std::any_of(
            views.begin(), views.end(), [&place](const QWidget *view) { return lies(*view, place.widgets); });
        const bool inMenu = std::any_of(place.menus.begin(), place.menus.end(), [&action](const QMenu *menu) {
            return stands(action, *menu);
        });
        if (inView || inMenu)
            return at;
    }
    return 0;
}

void Keys::apply()
{
    const KeyChanges changes = preferences::keyChangesFrom(m_settings.settings().text(Setting::KeyChanges));
    const QList<Place> places = m_places();
    bool isAny = false;
    for (QAction *action : actions()) {
        if (isOnlySaid(*action))
            continue;
        if (!action->property(usualProperty).isValid())
            action->setProperty(usualProperty, QVariant::fromValue(action->shortcuts()));
        QList<QKeySequence> keys = usualOf(*action);
        const auto change = changes.find(nameOf(*action, places.at(placeOf(*action, places))));
        if (change != changes.end())
            keys = change->isEmpty() ? QList<QKeySequence>() : QList<QKeySequence>{*change};
        if (keys == action->shortcuts())
            continue;
        action->setShortcuts(keys);
        isAny = true;
    }
    if (isAny)
        Q_EMIT changed();
}

QList<KeyGroup> Keys::groups() const
{
    const QList<Place> places = m_places();
    QList<KeyGroup> groups;
    for (const Place &place : places)
        groups.append({place.title, {}});
    QSet<QString> known;
    for (const QAction *action : actions()) {
        // In no menu and without a key it is a part of some view, and not something to be done.
        const bool isSaid = isOnlySaid(*action);
        const bool hasKey = !action->shortcuts().isEmpty() || !usualOf(*action).isEmpty();
        if (action->text().isEmpty() || (!hasKey && (isSaid || !isInMenu(*action))))
            continue;
        const qsizetype at = placeOf(*action, places);
        const QString name = nameOf(*action, places.at(at));
        // What two parts of one place call the same is changed together.
        if (known.contains(name))
            continue;
        known.insert(name);
        KeyRow row{withoutMark(action->text()), action->shortcuts()};
        if (!isSaid) {
            row.name = name;
            row.usual = usualOf(*action);
            row.takesLetters = action->shortcutContext() == Qt::WidgetShortcut;
            row.isWide = isWide(*action);
            row.part = partOf(*action);
        }
        groups[at].rows.append(row);
    }
    for (qsizetype at = 0; at < places.size(); ++at)
        groups[at].rows += places.at(at).fixed;
    groups.removeIf([](const KeyGroup &group) { return group.rows.isEmpty(); });
    return groups;
}

} // namespace botdeck::ui::shell

#include "moc_Keys.cpp"
