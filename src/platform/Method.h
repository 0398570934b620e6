// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Phrase.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace botdeck::platform {

enum class Verb { Get, Post, Put, Patch, Delete };

/// "GET", "POST" …
QByteArray verbName(Verb verb);

/// How a method takes its parameters on the wire. A request with an upload is multipart whatever the table
/// says.
enum class Encoding { Query, Json, Form, Multipart };

/// What a parameter is on the wire. IdNumber and IdString are the platform's 64-bit ids as JSON number or as
/// JSON string.
enum class Type {
    Integer,
    /// 64 unsigned bits as a JSON number; a negative number means the same bits. As JSON also in quotes.
    Mask,
    Float,
    Boolean,
    String,
    IdNumber,
    IdString,
    /// An id as a number, or a user name as a string without a leading @ (CloudChat's getChat).
    IdOrUsername,
    /// An id as a number, or a public chat's name as a string with a leading @ (Telegram's chat_id).
    IdOrAtName,
    /// A chat's user name, sent without a leading @.
    Username,
    IntegerList,
    StringList,
    IdNumberList,
    IdStringList,
    Object,
    List,
    /// An upload; the value is a file's path.
    File,
    /// An upload, or a text that names a file the server knows or can fetch (Telegram's photo).
    FileOrText,
};

/// The type in words, e.g. "a whole number", for forms and objections.
core::Phrase typeWords(Type type);

struct Limit
{
    /// Value bounds the number itself, Bytes counts UTF-8 (or a file's size), Characters counts code points.
    enum class Unit { Value, Bytes, Utf16Units, Characters, Items };
    Unit unit = Unit::Value;
    std::optional<qint64> minimum;
    std::optional<qint64> maximum;
    /// The server measures after the markup is parsed away, which only ever shortens a text.
    bool afterParsing = false;
};

/// An amount with its unit, as objections print it: "4096 characters", "1 byte", "100" for a value.
core::Phrase amountText(qint64 amount, Limit::Unit unit);

struct Parameter
{
    QString name;
    Type type = Type::String;
    bool required = false;
    QList<Limit> limits;
    /// The only values allowed (as text), empty = any.
    QStringList values;
    /// Parameters with the same non-empty group: exactly one of them must be given.
    QString oneOf;
    /// Where this one is given (and not false), these must be given too.
    QStringList needs;
    QString help;
    /// Where the fact comes from: S-numbers of resources/platforms/SOURCES.md, "seed" or "guess".
    QString source;
    /// What the sources leave open.
    QString note;
};

struct Method
{
    /// The path, or "VERB path" where a path has several verbs: the method's key.
    QString key;
    QString path;
    Verb verb = Verb::Post;
    Encoding encoding = Encoding::Json;
    QList<Parameter> parameters;
    /// The answer's type in the platform's words: "Message", "Array of ChatMember", "True".
    QString result;
    /// The call changes something on the server; such a call is never sent twice by itself.
    bool changes = true;
    /// Other paths that the sources show for it: what a per-bot override offers.
    QStringList alternatives;
    QString help;
    QString source;
    QString note;

    [[nodiscard]] const Parameter *parameter(QStringView name) const;
};

} // namespace botdeck::platform
