// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/KeyChanges.h"

#include <QUrl>

#include <algorithm>

namespace botdeck::ui::preferences {

namespace {

/// What a name or key may hold as it is; all else is written as in an address.
constexpr const char *plainMarks = "+,/";

bool isOwn(const KeyRow &row, const KeyRow &other)
{
    return row.name == other.name && !row.name.isEmpty();
}

/// One lies in the other, or both are the same.
bool overlap(const KeyRow &row, const KeyRow &other)
{
    return row.part.startsWith(other.part) || other.part.startsWith(row.part);
}

} // namespace

QString keyChangesText(const KeyChanges &changes)
{
    QStringList all;
    for (auto at = changes.begin(); at != changes.end(); ++at) {
        const QString key = at.value().toString(QKeySequence::PortableText);
        all.append(at.key() + u'=' + QString::fromLatin1(QUrl::toPercentEncoding(key, plainMarks)));
    }
    return all.join(u' ');
}

KeyChanges keyChangesFrom(const QString &text)
{
    KeyChanges changes;
    const QStringList all = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString &one : all) {
        const qsizetype equals = one.indexOf(u'=');
        if (equals < 1)
            continue;
        const QString written = QUrl::fromPercentEncoding(one.sliced(equals + 1).toUtf8());
        const QKeySequence key(written, QKeySequence::PortableText);
        const bool isKey = key.count() > 0 && key[0].key() != Qt::Key_unknown;
        if (isKey || written.isEmpty())
            changes.insert(one.first(equals), key);
    }
    return changes;
}

bool isHeldKey(const QKeySequence &key)
{
    if (key.isEmpty())
        return true;
    const QKeyCombination first = key[0];
    const bool isFunction = first.key() >= Qt::Key_F1 && first.key() <= Qt::Key_F35;
    return isFunction ||
           (first.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) != 0;
}

QList<KeyRow> keyHolders(const QList<KeyGroup> &groups, const KeyRow &row, const QKeySequence &key)
{
    QList<KeyRow> holders;
    for (const KeyGroup &group : groups) {
        const bool isBeside = std::any_of(
            group.rows.begin(), group.rows.end(), [&row](const KeyRow &other) { return isOwn(row, other); });
        for (const KeyRow &other : group.rows) {
            const bool meet = row.isWide || other.isWide || (isBeside && overlap(row, other));
            if (meet && !isOwn(row, other) && other.keys.contains(key))
                holders.append(other);
        }
    }
    return holders;
}

QString keyWords(const QList<QKeySequence> &keys)
{
    QStringList words;
    for (const QKeySequence &key : keys)
        words.append(key.toString(QKeySequence::NativeText));
    return words.join(QStringLiteral(", "));
}

QList<KeyGroup> keySheet(const QList<KeyGroup> &groups)
{
    QList<KeyGroup> sheet;
    for (const KeyGroup &group : groups) {
        KeyGroup shown{group.title, {}};
        for (const KeyRow &row : group.rows) {
            const bool isThere = std::ranges::any_of(shown.rows, [&row](const KeyRow &other) {
                return other.what == row.what && other.keys == row.keys;
            });
            if (!row.keys.isEmpty() && !isThere)
                shown.rows.append(row);
        }
        if (!shown.rows.isEmpty())
            sheet.append(shown);
    }
    return sheet;
}

QString keySheetText(const QList<KeyGroup> &groups)
{
    QString text;
    for (const KeyGroup &group : groups) {
        qsizetype widest = 0;
        for (const KeyRow &row : group.rows)
            widest = std::max(widest, row.what.size());
        text += group.title + u'\n';
        for (const KeyRow &row : group.rows)
            text += QStringLiteral("  ") + row.what.leftJustified(widest + 2) + keyWords(row.keys) + u'\n';
        text += u'\n';
    }
    return text.trimmed() + u'\n';
}

} // namespace botdeck::ui::preferences
