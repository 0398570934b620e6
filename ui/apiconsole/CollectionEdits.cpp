// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/apiconsole/CollectionEdits.h"

#include <algorithm>

namespace botdeck::ui::apiconsole {

using models::CollectionPlace;
using services::CallCollection;
using services::SavedCall;

namespace {

template <typename Named>
QString freeName(const QList<Named> &others, const QString &wanted)
{
    const auto isTaken = [&others](const QString &name) {
        return std::any_of(
            others.begin(), others.end(), [&name](const Named &other) { return other.name == name; });
    };
    QString name = wanted;
    for (int number = 2; isTaken(name); ++number)
        name = QStringLiteral("%1 %2").arg(wanted).arg(number);
    return name;
}

bool isThere(const Collections &collections, const CollectionPlace &place)
{
    return place.collection >= 0 && place.collection < collections.size() &&
           place.call < collections.at(place.collection).calls.size();
}

} // namespace

Collections withCollection(Collections collections, const QString &name)
{
    CallCollection collection;
    collection.name = freeName(collections, name);
    return collections << collection;
}

Collections withCall(Collections collections, int collection, SavedCall call)
{
    if (!isThere(collections, {collection, -1}))
        return collections;
    QList<SavedCall> &calls = collections[collection].calls;
    call.name = freeName(calls, call.name);
    calls += call;
    return collections;
}

Collections withName(Collections collections, const CollectionPlace &place, const QString &name)
{
    if (!isThere(collections, place))
        return collections;
    CallCollection &collection = collections[place.collection];
    (place.call < 0 ? collection.name : collection.calls[place.call].name) = name;
    return collections;
}

Collections moved(Collections collections, const CollectionPlace &from, CollectionPlace to)
{
    if (!isThere(collections, from))
        return collections;
    if (from.call < 0) {
        const CallCollection moving = collections.takeAt(from.collection);
        const int row = to.collection > from.collection ? to.collection - 1 : to.collection;
        collections.insert(std::clamp<qsizetype>(row, 0, collections.size()), moving);
        return collections;
    }
    if (!isThere(collections, {to.collection, -1}))
        return collections;
    SavedCall moving = collections[from.collection].calls.takeAt(from.call);
    if (to.collection == from.collection && to.call > from.call)
        --to.call;
    QList<SavedCall> &calls = collections[to.collection].calls;
    moving.name = freeName(calls, moving.name);
    calls.insert(std::clamp<qsizetype>(to.call, 0, calls.size()), moving);
    return collections;
}

Collections without(Collections collections, const CollectionPlace &place)
{
    if (!isThere(collections, place))
        return collections;
    if (place.call < 0)
        collections.removeAt(place.collection);
    else
        collections[place.collection].calls.removeAt(place.call);
    return collections;
}

QList<models::CollectionRow> collectionRows(const Collections &collections)
{
    QList<models::CollectionRow> rows;
    for (const CallCollection &collection : collections) {
        models::CollectionRow row{collection.name, {}};
        for (const SavedCall &call : collection.calls)
            row.calls += models::SavedCallRow{call.name, call.method, call.platform};
        rows += row;
    }
    return rows;
}

} // namespace botdeck::ui::apiconsole
