// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace botdeck::models {

/// What can be found: its words, and others that mean the same.
struct Findable
{
    QString words;
    QStringList also = {};
};

/// Which of them the typed letters find, as places in the list, the best first; of equally good ones the
/// order stays. Letters count without their case, each typed word by itself and in any order. Words that
/// begin with them come before words that hold them. Letters that stand apart ("mkrd" in "Mark as read")
/// count only where nothing holds them together. Nothing typed finds everything.
QList<qsizetype> fuzzyFind(const QString &typed, const QList<Findable> &all);

} // namespace botdeck::models
