// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/KeyTree.h"

#include "models/FuzzyFind.h"

#include <QTreeWidget>

namespace botdeck::ui::preferences {

void narrowKeys(QTreeWidget &list, const QString &typed)
{
    QList<QTreeWidgetItem *> items;
    QList<models::Findable> words;
    for (int at = 0; at < list.topLevelItemCount(); ++at) {
        QTreeWidgetItem *group = list.topLevelItem(at);
        group->setHidden(true);
        for (int row = 0; row < group->childCount(); ++row) {
            QTreeWidgetItem *item = group->child(row);
            item->setHidden(true);
            items.append(item);
            words.append({item->text(0), {item->text(1), group->text(0)}});
        }
    }
    for (const qsizetype at : models::fuzzyFind(typed, words)) {
        items.at(at)->setHidden(false);
        items.at(at)->parent()->setHidden(false);
    }
}

} // namespace botdeck::ui::preferences
