// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QTest>

namespace botdeck::test {

/// Clicks on an entry of an open menu or of a menu bar, as a hand does: the pointer comes to it first. Where
/// a menu has seen the pointer move fewer than some eight times Qt takes the click for the one that opened it
/// (QMenuPrivate::hasMouseMoved): 6.8 chooses no entry then.
template <typename Menu>
void clickEntry(Menu &menu, QAction *action)
{
    const QPoint place = menu.actionGeometry(action).center();
    for (int away = 12; away >= 0; --away)
        QTest::mouseMove(&menu, place - QPoint(away, 0));
    QTest::mouseClick(&menu, Qt::LeftButton, {}, place);
}

} // namespace botdeck::test
