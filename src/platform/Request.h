// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/Platform.h"

#include <QHash>
#include <QPair>

namespace botdeck::platform {

/// One parameter's value as an operator or a program gives it.
struct Argument
{
    enum class Kind {
        Text, ///< converted to the type that the table gives
        Json, ///< raw JSON, sent as it is after checking
        File, ///< a path; only for Type::File
    };
    QString name;
    Kind kind = Kind::Text;
    QByteArray value;

    bool operator==(const Argument &) const = default;
};

/// An argument as it is typed: "@path" is a file where the parameter takes one, anything else is text.
Argument typedArgument(const Method &method, const QString &name, const QByteArray &text);

/// What a check found wrong. `rule` is a stable name: "required", "unknown", "repeated",
/// "type", "limit", "values", "one_of", "file". No text holds a value: some are secrets.
struct Objection
{
    QString parameter;
    QString rule;
    /// The limit broken, as text with its unit ("4096 characters"), empty for other rules.
    QString limit;
    /// A sentence for people.
    core::Phrase text;
};

struct FilePart
{
    QString name;
    QString path;
};

/// What an operator changed for one bot where the sources leave a platform open.
struct MethodOverrides
{
    /// From a method's key to the path to call instead: "sendPhoto" -> "sendphoto", "v2/getUpdates" ->
    /// "getUpdates".
    QHash<QString, QString> paths;
};

/// A request ready for the transport: everything but server and token.
struct Request
{
    Verb verb = Verb::Post;
    /// Below the token, e.g. "v2/guild/role". Already percent-encoded.
    QByteArray path;
    /// Without "?"; empty where there is none.
    QByteArray query;
    /// Empty in a request with a query, and in a multipart one (where the transport makes it).
    QByteArray contentType;
    QByteArray body;
    /// Multipart only: text fields in order, then files.
    QList<QPair<QString, QByteArray>> fields;
    QList<FilePart> files;
    bool changes = true;
};

/// All objections to these arguments, in the table's order, then those to unknown or repeated ones; empty =
/// fine. Where parse_mode is given, a maximum that the server measures after parsing is not held against the
/// source text: parsing shortens it by an amount that only the server's parser knows.
QList<Objection> check(const Method &method, const QList<Argument> &arguments);

/// The request's exact bytes, or ErrorKind::Refused with all objections in words. JSON keys stand in the
/// table's order, ids in the style the table gives; nothing is ever written through a double. A request with
/// an upload is multipart.
core::Result<Request>
build(const Method &method, const QList<Argument> &arguments, const MethodOverrides &overrides = {});

} // namespace botdeck::platform
