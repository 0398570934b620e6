// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/Platform.h"

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
};

/// What a check found wrong. `rule` is a stable name: "required", "unknown", "type", "limit", "values", "one_of", "file".
struct Objection
{
    QString parameter;
    QString rule;
    /// The limit broken, as text with its unit ("4096 characters"), empty for other rules.
    QString limit;
    /// A sentence for people.
    QString text;
};

struct FilePart
{
    QString name;
    QString path;
};

/// A request ready for the transport: everything but server and token.
struct Request
{
    Verb verb = Verb::Post;
    /// Below the token, e.g. "v2/guild/role". Already percent-encoded.
    QByteArray path;
    /// Without "?"; empty where there is none.
    QByteArray query;
    /// Empty with Encoding::Query and with multipart (where the transport makes it).
    QByteArray contentType;
    QByteArray body;
    /// Multipart only: text fields in order, then files.
    QList<QPair<QString, QByteArray>> fields;
    QList<FilePart> files;
    bool changes = true;
};

/// All objections to these arguments, in the table's order; empty = fine. A parameter the table does not know is one too.
QList<Objection> check(const Method &method, const QList<Argument> &arguments);

/// The request's exact bytes, or ErrorKind::Refused with all objections in words. JSON keys stand in the table's order, ids
/// in the style the table gives; nothing is ever written through a double.
core::Result<Request> build(const Method &method, const QList<Argument> &arguments);

} // namespace botdeck::platform
