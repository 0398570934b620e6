// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Phrase.h"
#include "domain/JsonMistake.h"
#include "platform/Platform.h"
#include "platform/Request.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

// Forms for a platform's methods, derived from its description and from nothing else.
namespace botdeck::services {

/// What a field's text is, and with it which widget takes it.
enum class ApiFieldKind {
    Text,
    LongText, ///< may have several lines
    Integer,  ///< 64 bits, signed
    Number,   ///< may have a fraction
    Boolean,  ///< "true" or "false"
    Id,
    IdOrName, ///< a chat's id or its user name
    Name,     ///< a chat's user name
    Mask,     ///< 64 bits, unsigned
    List,     ///< listTexts() and listText()
    File,     ///< the argument's kind is File, its value a path
    FileOrText,
    Object, ///< JSON
    Array,  ///< JSON
};

/// Of what the console knows something to choose from for a field; of a List for each of its items.
enum class ApiPicker { None, Chat, User, Role, Channel, Guild };

struct ApiField
{
    /// The parameter's.
    QString name;
    ApiFieldKind kind = ApiFieldKind::Text;
    ApiPicker picker = ApiPicker::None;
    bool required = false;
    /// The only values that are allowed, as they are sent; empty: any.
    QStringList choices = {};
    /// "a whole number of 64 bits"
    core::Phrase type = {};
    /// Each limit by itself: "1 to 4096 characters, counted after the markup is taken away".
    QList<core::Phrase> limits = {};
    /// Exactly one of these is to be given, this one among them; empty: it stands by itself.
    QStringList oneOf = {};
    /// These are to be given with it.
    QStringList needs = {};
    /// In the sources' words, English.
    QString help = {};
    QString source = {};
    QString note = {};
};

/// A method as a list shows it.
struct ApiMethod
{
    QString key;
    /// "POST"
    QString verb;
    QString path;
    /// "Messages": methods of one section stand together in apiMethods().
    core::Phrase section;
    QString help = {};
    QString source = {};
    QString note = {};
    /// The answer's type in the platform's words.
    QString result = {};
    bool changes = true;
    /// No source shows all of it.
    bool isGuess = false;
};

/// Section after section, within each in the description's order.
QList<ApiMethod> apiMethods(const platform::Platform &platform);
/// In the description's order.
QList<ApiField> apiFields(const platform::Method &method);

/// A list's items from what an argument has for it: JSON, or items between commas. Nothing for what is no
/// list of texts and numbers.
std::optional<QStringList> listTexts(const QByteArray &value);
/// The items as an argument of kind Text takes them, whatever is in them.
QByteArray listText(const QStringList &items);

/// The request as JSON with a line for each member: in the table's order where all is well, else as far as
/// it goes, so that nothing that was typed is missing. Files are "@path". Looks at no file.
QString apiJson(const platform::Method &method, const QList<platform::Argument> &arguments);

/// What a text of JSON means for the fields.
struct ApiJsonRead
{
    /// What a field cannot show as it stands stays an argument of kind Json, for which platform::check() has
    /// an objection where it does not fit. Empty where the text is no JSON object.
    QList<platform::Argument> arguments;
    std::optional<domain::JsonMistake> mistake = {};
};

ApiJsonRead readApiJson(const platform::Method &method, const QString &json);

} // namespace botdeck::services
