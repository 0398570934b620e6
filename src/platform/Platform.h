// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "domain/PlatformId.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace botdeck::platform {

using domain::PlatformId;

enum class Verb { Get, Post, Put, Patch, Delete };

/// "GET", "POST" …
QByteArray verbName(Verb verb);

/// How a method takes its parameters on the wire.
enum class Encoding { Query, Json, Form, Multipart };

/// What a parameter is on the wire. IdNumber and IdString are the platform's 64-bit ids as JSON number or as JSON string.
enum class Type {
    Integer,
    Float,
    Boolean,
    String,
    IdNumber,
    IdString,
    /// An id as a number, or a user name as a string (CloudChat's getChat).
    IdOrUsername,
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
};

struct Limit
{
    enum class Unit { Value, Bytes, Utf16Units, Characters, Items };
    Unit unit = Unit::Value;
    std::optional<qint64> minimum;
    std::optional<qint64> maximum;
};

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
    QString help;
    /// Where the fact comes from, and what the sources leave open.
    QString source;
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
    QString help;
    QString source;
    QString note;

    [[nodiscard]] const Parameter *parameter(QStringView name) const;
};

/// One error number of the platform, in words.
struct ErrorWords
{
    int code = 0;
    QString meaning;
    QString source;
};

/// One platform as `resources/platforms/NAME.json` describes it.
class Platform
{
public:
    /// Reads the description built into the program. It is checked when loaded; an error names file and place.
    static core::Result<Platform> load(PlatformId id);
    /// The same from bytes; what tests feed with broken files.
    static core::Result<Platform> parse(PlatformId id, const QByteArray &json);

    [[nodiscard]] PlatformId id() const { return m_id; }
    /// "CloudChat", "Fanbook", "Telegram-compatible".
    [[nodiscard]] const QString &title() const { return m_title; }
    [[nodiscard]] const QUrl &defaultServer() const { return m_defaultServer; }
    /// "/{token}/{method}" with these two place holders.
    [[nodiscard]] const QString &pathForm() const { return m_pathForm; }
    [[nodiscard]] const QList<Method> &methods() const { return m_methods; }
    /// By key, or by bare path where it has one verb only. ErrorKind::NotFound, or WrongUse listing the candidates.
    [[nodiscard]] core::Result<const Method *> method(QStringView keyOrPath) const;
    /// The method that long polling calls ("getUpdates", "v2/getUpdates").
    [[nodiscard]] const QString &pollMethod() const { return m_pollMethod; }
    [[nodiscard]] const QList<ErrorWords> &errors() const { return m_errors; }
    /// Everything else of the file, by section: "envelope", "chat_types", "keyboard", "markdown", "poll".
    [[nodiscard]] QJsonObject section(QStringView name) const;

private:
    PlatformId m_id = PlatformId::CloudChat;
    QString m_title;
    QUrl m_defaultServer;
    QString m_pathForm;
    QString m_pollMethod;
    QList<Method> m_methods;
    QList<ErrorWords> m_errors;
    QJsonObject m_sections;
};

} // namespace botdeck::platform
