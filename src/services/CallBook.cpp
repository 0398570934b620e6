// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/CallBook.h"

#include "core/AtomicFile.h"
#include "core/Id.h"
#include "domain/JsonText.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace botdeck::services {

using core::Error;
using core::ErrorKind;
using core::Phrase;
using core::Result;
using domain::JsonElements;
using domain::JsonValue;
using ArgumentKind = platform::Argument::Kind;

namespace {

constexpr QLatin1StringView callBookMagic("collections");
constexpr int callBookVersion = 1;
constexpr qint64 largestCallBook = qint64(16) * 1024 * 1024;

// In the order of Argument::Kind.
constexpr std::array argumentKinds{"text", "json", "file"};
// In the order of CallStop.
constexpr std::array stopNames{"refusal", "status", "never"};

template <typename Value, size_t count>
std::optional<Value> valueNamed(const std::array<const char *, count> &names, const QString &name)
{
    const auto found =
        std::ranges::find_if(names, [&name](const char *each) { return name == QLatin1StringView(each); });
    return found == names.end() ? std::nullopt : std::optional(Value(found - names.begin()));
}

template <typename Values, typename Write>
QJsonArray arrayOf(const Values &values, Write write)
{
    QJsonArray array;
    for (const auto &each : values)
        array += write(each);
    return array;
}

QJsonObject writeArgument(const platform::Argument &argument)
{
    return {
        {QStringLiteral("name"), argument.name},
        {QStringLiteral("kind"), QLatin1StringView(argumentKinds.at(size_t(argument.kind)))},
        {QStringLiteral("value"), QString::fromUtf8(argument.value)}};
}

QJsonObject writeTake(const CallTake &take)
{
    return {{QStringLiteral("variable"), take.variable}, {QStringLiteral("path"), take.path}};
}

QJsonObject writeCall(const SavedCall &call)
{
    return {
        {QStringLiteral("name"), call.name},
        {QStringLiteral("platform"), domain::platformName(call.platform)},
        {QStringLiteral("method"), call.method},
        {QStringLiteral("arguments"), arrayOf(call.arguments, writeArgument)},
        {QStringLiteral("takes"), arrayOf(call.takes, writeTake)}};
}

QJsonObject writeVariable(const CallVariable &variable)
{
    return {{QStringLiteral("name"), variable.name}, {QStringLiteral("value"), variable.value}};
}

QJsonObject writeCollection(const CallCollection &collection)
{
    return {
        {QStringLiteral("name"), collection.name},
        {QStringLiteral("variables"), arrayOf(collection.variables, writeVariable)},
        {QStringLiteral("stop"), QLatin1StringView(stopNames.at(size_t(collection.stop)))},
        {QStringLiteral("stop_status"), collection.stopStatus},
        {QStringLiteral("calls"), arrayOf(collection.calls, writeCall)}};
}

Error noCallBook(const Phrase &why)
{
    return {ErrorKind::WrongUse, why};
}

Result<void> checkCallBookHead(const JsonValue &root)
{
    const std::optional<core::Id> version = core::Id::fromText(root["version"].text());
    if (root["botdeck"].text() != callBookMagic || !version || version->value() < 1)
        return noCallBook(QT_TRANSLATE_NOOP("Phrase", "it does not begin as one"));
    if (version->value() > callBookVersion) {
        return Error{
            ErrorKind::Refused,
            {QT_TRANSLATE_NOOP("Phrase", "a newer Botdeck wrote it (version %1; this program knows %2)"),
             {version->value(), callBookVersion}}};
    }
    return {};
}

Result<SavedCall> readSavedCall(const JsonValue &object)
{
    const auto platform = domain::platformFromName(object["platform"].text());
    if (!platform || object["method"].text().isEmpty())
        return noCallBook(QT_TRANSLATE_NOOP("Phrase", "a call in it has no platform or method"));
    SavedCall call{object["name"].text(), *platform, object["method"].text()};
    for (JsonElements each(object["arguments"]); each; each.next()) {
        const auto kind = valueNamed<ArgumentKind>(argumentKinds, each.value()["kind"].text());
        if (!kind)
            return noCallBook(QT_TRANSLATE_NOOP("Phrase", "a value in it is of a kind that is not known"));
        call.arguments.append({each.value()["name"].text(), *kind, each.value()["value"].text().toUtf8()});
    }
    for (JsonElements each(object["takes"]); each; each.next())
        call.takes.append({each.value()["variable"].text(), each.value()["path"].text()});
    return call;
}

Result<CallCollection> readCollection(const JsonValue &object)
{
    CallCollection collection{object["name"].text()};
    for (JsonElements each(object["variables"]); each; each.next())
        collection.variables.append({each.value()["name"].text(), each.value()["value"].text()});
    collection.stop = valueNamed<CallStop>(stopNames, object["stop"].text()).value_or(CallStop::AtRefusal);
    collection.stopStatus = object["stop_status"].text().toInt();
    for (JsonElements each(object["calls"]); each; each.next()) {
        const Result<SavedCall> call = readSavedCall(each.value());
        if (!call)
            return call.error();
        collection.calls.append(*call);
    }
    return collection;
}

} // namespace

QByteArray callBookBytes(const QList<CallCollection> &collections)
{
    return QJsonDocument({{QStringLiteral("botdeck"), callBookMagic},
                          {QStringLiteral("version"), callBookVersion},
                          {QStringLiteral("collections"), arrayOf(collections, writeCollection)}})
        .toJson();
}

Result<QList<CallCollection>> readCallBook(QByteArrayView bytes)
{
    const domain::JsonText json(bytes);
    if (json.fault() != domain::JsonFault::None)
        return noCallBook(domain::jsonFaultText(json.fault()));
    if (const Result<void> head = checkCallBookHead(json.root()); !head)
        return head.error();
    QList<CallCollection> collections;
    for (JsonElements each(json.root()["collections"]); each; each.next()) {
        const Result<CallCollection> collection = readCollection(each.value());
        if (!collection)
            return collection.error();
        collections.append(*collection);
    }
    return collections;
}

LoadedCallBook loadCallBook(const QString &path, bool readOnly)
{
    const Result<QByteArray> bytes = core::readWhole(path, largestCallBook);
    if (!bytes && bytes.error().kind == ErrorKind::NotFound)
        return {};
    if (!bytes)
        return {{}, bytes.error().detail, false};
    const Result<QList<CallCollection>> collections = readCallBook(*bytes);
    if (collections)
        return {*collections, {}, true};
    const Phrase words{
        QT_TRANSLATE_NOOP("Phrase", "The saved calls in %1 cannot be read: %2."),
        {path, collections.error().detail}};
    if (readOnly || collections.error().kind == ErrorKind::Refused)
        return {{}, words, false};
    return {{}, words, core::keepAside(path, *bytes).has_value()};
}

} // namespace botdeck::services
