// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences/KeyChanges.h"

#include <QObject>

#include <functional>

class QAction;
class QMenu;

namespace botdeck::services {
class SettingsKeeper;
}

namespace botdeck::ui::shell {

/// The keys of a window's actions: the usual ones where they are made, the operator's own from the settings.
/// An action is known by its object name; one without a name keeps its key.
class Keys final : public QObject
{
    Q_OBJECT

public:
    /// A part of the window whose keys are told together.
    struct Place
    {
        /// What the settings call it; empty: the whole window.
        QString word;
        QString title;
        /// What lies in it; null while it is not made.
        QList<QWidget *> widgets;
        /// Menus that belong to it.
        QList<QMenu *> menus;
        /// Its views' own keys.
        QList<preferences::KeyRow> fixed = {};
    };
    /// Asked whenever it matters. The first is the whole window: what lies in no other place.
    using Places = std::function<QList<Place>()>;

    Keys(QWidget &window, services::SettingsKeeper &settings, Places places, QObject *parent = nullptr);

    /// Gives every action that is there by now its key.
    void apply();
    /// In the order of the places, words as they are now.
    [[nodiscard]] QList<preferences::KeyGroup> groups() const;

Q_SIGNALS:
    /// Keys are others.
    void changed();

private:
    [[nodiscard]] QList<QAction *> actions() const;
    [[nodiscard]] static qsizetype placeOf(const QAction &action, const QList<Place> &places);

    QWidget &m_window;
    services::SettingsKeeper &m_settings;
    const Places m_places;
};

} // namespace botdeck::ui::shell
