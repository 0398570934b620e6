// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Id.h"

#include <QByteArray>
#include <QJsonValue>
#include <QList>
#include <QString>

namespace botdeck::sandbox {

/// Writes one JSON object with its members in the order they are added, as the real servers write them, and
/// without the cost of a tree: an invented backlog is 100,000 of these.
class JsonText
{
public:
    JsonText &number(const char *name, qint64 value);
    JsonText &number(const char *name, core::Id id) { return number(name, id.value()); }
    /// The id as decimal text.
    JsonText &idText(const char *name, core::Id id);
    JsonText &text(const char *name, QStringView value);
    /// Leaves the member out when the text is empty.
    JsonText &textIfAny(const char *name, QStringView value);
    JsonText &boolean(const char *name, bool value);
    /// A member that is JSON already.
    JsonText &raw(const char *name, QByteArrayView json);
    JsonText &value(const char *name, const QJsonValue &value);
    /// Every member of the object.
    JsonText &members(const QJsonObject &object);

    /// The whole object.
    [[nodiscard]] QByteArray done() const { return '{' + m_members + '}'; }

private:
    JsonText &key(const char *key);

    QByteArray m_members;
};

/// A string with its quotes. Half of a surrogate pair is escaped, not mended: real servers pass such text on,
/// and a client that reads it strictly has to live with it.
QByteArray jsonString(QStringView text);
/// Any value, compact.
QByteArray jsonOf(const QJsonValue &value);
QByteArray jsonArray(const QList<QByteArray> &elements);
/// The object or array that these bytes hold; undefined where they hold neither.
QJsonValue jsonFrom(const QByteArray &json);

} // namespace botdeck::sandbox
