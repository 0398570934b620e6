// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/PlatformId.h"

#include <QList>
#include <QMetaType>
#include <QString>

namespace botdeck::models {

/// A saved call as a tree shows it.
struct SavedCallRow
{
    QString name = {};
    /// The method's key.
    QString method = {};
    domain::PlatformId platform = domain::PlatformId::CloudChat;

    bool operator==(const SavedCallRow &) const = default;
};

/// A collection of saved calls as a tree shows it.
struct CollectionRow
{
    QString name = {};
    QList<SavedCallRow> calls = {};

    bool operator==(const CollectionRow &) const = default;
};

/// Where something stands in a list of collections.
struct CollectionPlace
{
    int collection = -1;
    /// -1: the collection itself.
    int call = -1;

    bool operator==(const CollectionPlace &) const = default;
};

} // namespace botdeck::models

Q_DECLARE_METATYPE(botdeck::models::CollectionPlace)
