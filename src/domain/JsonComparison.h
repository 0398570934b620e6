// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/JsonOutline.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace botdeck::domain {

enum class JsonChange { Same, Changed, Added, Removed };

/// What one of two documents has at a place.
struct JsonSide
{
    bool isThere = false;
    JsonType type = JsonType::Null;
    /// A scalar as received; empty for containers.
    QByteArray raw = {};
    /// Of a container.
    quint32 children = 0;

    bool operator==(const JsonSide &) const = default;
};

/// A place in two documents. A container that both have is Same or Changed by what is in it.
struct JsonPair
{
    /// Index of the container in the list; -1 for the outermost value.
    qint32 parent = -1;
    /// A member's name, decoded where it can be; an element's number, "3", or "3 → 5" where it moved.
    QString name = {};
    JsonChange change = JsonChange::Same;
    JsonSide first = {};
    JsonSide second = {};

    bool operator==(const JsonPair &) const = default;
};

/// Two documents laid beside each other by their structure, containers before what is in them. Members belong
/// together by their names, in whatever order they stand; elements of lists by what they are, so that one
/// more at the beginning changes no other, and by their places where they changed. Strings are compared
/// decoded, numbers as they are written: 1.0 is not 1, and ids stay exact. What is no JSON is one value, its
/// bytes. Nothing here recurses; lists of many thousand elements that differ are compared place by place.
QList<JsonPair> compareJson(const QByteArray &first, const QByteArray &second);

/// How many places say something else: scalars and whole containers that are added, removed or changed.
qsizetype differenceCount(const QList<JsonPair> &pairs);

} // namespace botdeck::domain
