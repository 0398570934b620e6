// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/DescriptionReader.h"

#include "platform/MethodReader.h"
#include "platform/StrictObject.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <limits>

namespace botdeck::platform {

using namespace Qt::StringLiterals;

namespace {

struct SectionName
{
    const char *name;
    bool required;
};

/// Every section a file may have; a new one is a row here and a line in resources/README.md.
constexpr std::array sectionNames{
    SectionName{"envelope", true},
    SectionName{"chat_types", true},
    SectionName{"keyboard", true},
    SectionName{"markdown", true},
    SectionName{"poll", true},
    SectionName{"webhook", true},
    SectionName{"token", true},
    SectionName{"commands", true},
    SectionName{"permission_overwrite", false},
    SectionName{"credit", false},
    SectionName{"gateway", false},
    SectionName{"passport", false},
};

QUrl readServer(const QString &text, StrictObject &object)
{
    QUrl url(text, QUrl::StrictMode);
    const bool bare =
        url.path().isEmpty() && !url.hasQuery() && !url.hasFragment() && url.userInfo().isEmpty();
    if (!url.isValid() || url.scheme() != "https"_L1 || url.host().isEmpty() || !bare)
        object.fail(u"\"%1\" is no server: https, host and port only"_s.arg(text));
    return url;
}

QList<ErrorWords> readErrors(const QJsonArray &array, const QString &place, QString &fault)
{
    QList<ErrorWords> errors;
    for (const QJsonValue &value : array) {
        StrictObject object(value, place + u"errors[%1]"_s.arg(errors.size()), fault);
        ErrorWords words;
        const std::optional<qint64> code = object.integerIfAny("code"_L1);
        words.text = object.textOr("text"_L1, {});
        words.meaning = object.text("meaning"_L1);
        words.source = object.text("source"_L1);
        object.refuseOthers();
        if (code.has_value() == !words.text.isEmpty())
            object.fail(u"needs either a code or a text"_s);
        if (code && (*code == 0 || *code < std::numeric_limits<int>::min() ||
                     *code > std::numeric_limits<int>::max()))
            object.fail(u"the code must be a number of 32 bits and not 0"_s);
        words.code = int(code.value_or(0));
        errors.append(words);
    }
    return errors;
}

QList<NotOffered> readNotOffered(const QJsonArray &array, const QString &place, QString &fault)
{
    QList<NotOffered> list;
    for (const QJsonValue &value : array) {
        StrictObject object(value, place + u"not_offered[%1]"_s.arg(list.size()), fault);
        NotOffered each;
        each.path = object.text("path"_L1);
        each.reason = object.text("reason"_L1);
        each.source = object.text("source"_L1);
        object.refuseOthers();
        list.append(each);
    }
    return list;
}

void checkSections(const QJsonObject &sections, const QString &place, QString &fault)
{
    StrictObject object(sections, place + u"sections"_s, fault);
    for (const auto &[name, required] : sectionNames) {
        const QLatin1StringView key(name);
        if (!required && !sections.contains(key))
            continue;
        StrictObject section(object.object(key), object.placeOf(key), fault);
        (void)section.text("source"_L1);
    }
    // The optional ones that are absent were not asked for, so nothing but misspelled names is left.
    object.refuseOthers();
}

void checkTogether(const Description &description, StrictObject &object)
{
    if (description.pathForm.count("{token}"_L1) != 1 || description.pathForm.count("{method}"_L1) != 1)
        object.fail(u"\"path_form\" must hold {token} and {method} once each"_s);
    const auto has = [&description](const QString &key) {
        return std::any_of(description.methods.begin(), description.methods.end(), [&](const Method &each) {
            return each.key == key;
        });
    };
    if (!has(description.pollMethod))
        object.fail(u"\"poll_method\" names \"%1\", which is no method"_s.arg(description.pollMethod));
    for (const NotOffered &each : description.notOffered) {
        if (has(each.path))
            object.fail(u"\"%1\" is both a method and not offered"_s.arg(each.path));
    }
}

Description readAll(PlatformId id, const QJsonObject &root, const QString &file, QString &fault)
{
    const QString place = file + u": "_s;
    StrictObject object(root, file, fault);
    Description description;
    description.id = id;
    if (object.text("platform"_L1) != domain::platformName(id))
        object.fail(u"\"platform\" must be \"%1\""_s.arg(domain::platformName(id)));
    description.title = object.text("title"_L1);
    description.defaultServer = readServer(object.text("server"_L1), object);
    for (const QString &each : object.textsIfAny("other_servers"_L1))
        description.otherServers.append(readServer(each, object));
    description.pathForm = object.text("path_form"_L1);
    description.pollMethod = object.text("poll_method"_L1);
    description.caseSensitive = object.flag("case_sensitive"_L1);
    description.note = object.textOr("note"_L1, {});
    description.methods = readMethods(object.list("methods"_L1), place, fault);
    description.notOffered = readNotOffered(object.listIfAny("not_offered"_L1), place, fault);
    description.errors = readErrors(object.list("errors"_L1), place, fault);
    description.sections = object.object("sections"_L1);
    object.refuseOthers();
    checkSections(description.sections, place, fault);
    checkTogether(description, object);
    return description;
}

} // namespace

core::Result<Description> readDescription(PlatformId id, const QByteArray &json)
{
    const QString file = domain::platformName(id) + u".json"_s;
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsing);
    if (parsing.error != QJsonParseError::NoError) {
        const auto line =
            1 + std::count(json.begin(), json.begin() + qMin<qsizetype>(parsing.offset, json.size()), '\n');
        return core::Error{
            core::ErrorKind::WrongUse, u"%1: line %2: %3"_s.arg(file).arg(line).arg(parsing.errorString())};
    }
    if (!document.isObject())
        return core::Error{core::ErrorKind::WrongUse, u"%1: must be an object"_s.arg(file)};
    QString fault;
    Description description = readAll(id, document.object(), file, fault);
    if (!fault.isEmpty())
        return core::Error{core::ErrorKind::WrongUse, fault};
    return description;
}

} // namespace botdeck::platform
