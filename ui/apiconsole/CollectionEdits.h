// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/CollectionRow.h"
#include "services/CallBook.h"

// What is done to a list of collections: each gives the list as it is to be.
namespace botdeck::ui::apiconsole {

using Collections = QList<services::CallCollection>;

Collections withCollection(Collections collections, const QString &name);
/// At the end of the collection; a name that is there already gets a number.
Collections withCall(Collections collections, int collection, services::SavedCall call);
Collections withName(Collections collections, const models::CollectionPlace &place, const QString &name);
/// `to`: before what it is to stand, as the list is now.
Collections moved(Collections collections, const models::CollectionPlace &from, models::CollectionPlace to);
Collections without(Collections collections, const models::CollectionPlace &place);

/// For the tree.
QList<models::CollectionRow> collectionRows(const Collections &collections);

} // namespace botdeck::ui::apiconsole
