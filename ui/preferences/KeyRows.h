// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

#include <functional>

namespace botdeck::ui::preferences {

/// Something the window can do, and its keys.
struct KeyRow
{
    QString what;
    /// Each of them does it; empty: it has no key.
    QList<QKeySequence> keys;
    /// What its change is kept by; empty: a view's own key, which cannot be changed.
    QString name = {};
    QList<QKeySequence> usual = {};
    /// It works while its own view has the focus and nowhere else: a plain letter may be its key.
    bool takesLetters = false;
    /// It works in the whole window, whatever has the focus.
    bool isWide = false;
    /// Where else it works: what lies in that begins with the same letters. Empty: in all of the group's
    /// view.
    QString part = {};
};

struct KeyGroup
{
    QString title;
    QList<KeyRow> rows;
};

/// Asked again whenever keys or language may be others.
using KeyGroups = std::function<QList<KeyGroup>()>;

} // namespace botdeck::ui::preferences
