// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

namespace botdeck::test {

/// A file of the project, by its path in the repository.
QString sourceText(const QString &path);
/// Of all .h and .cpp files below the folder.
QStringList sourceTextsBelow(const QString &folder);
/// Every string literal of ui, src and app: those that stand side by side as one, without a menu's marks.
const QSet<QString> &literals();
/// Every text of a language and how it is said there, without a menu's marks; unfinished ones are left out.
const QHash<QString, QStringList> &translations(const QString &language);

} // namespace botdeck::test
