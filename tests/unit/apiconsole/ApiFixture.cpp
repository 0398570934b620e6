// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ApiFixture.h"

#include "core/AtomicFile.h"
#include "tests/support/Wait.h"

#include <algorithm>

namespace botdeck::test {

using namespace Qt::StringLiterals;
using platform::Argument;
using services::ApiField;
using services::ApiFieldKind;
using Kind = Argument::Kind;

namespace {

/// What no kind can tell.
const QHash<QString, QByteArray> &wantedTexts()
{
    static const QHash<QString, QByteArray> texts{
        {u"url"_s, "https://127.0.0.1:45678/invented-secret-path"},
        {u"ip_address"_s, "127.0.0.1"},
        {u"secret_token"_s, "invented_secret_token"},
        {u"emoji"_s, "👍"},
        {u"parse_mode"_s, "Markdown"},
        {u"allowed_updates"_s, R"(["message","channel_post","callback_query"])"},
        {u"photo"_s, R"({"Url":"https://cdn.example.org/a.png"})"},
        {u"ranges"_s, R"([{"start":0,"end":99}])"},
        {u"commands"_s, R"([{"command":"start","description":"Begins"}])"},
        {u"reaction"_s, R"([{"type":"emoji","emoji":"👍"}])"},
        {u"reply_markup"_s, R"({"inline_keyboard":[[{"text":"a","callback_data":"b"}]]})"},
        {u"extra"_s, "more"},
        {u"guild_credit"_s,
         R"({"authority":{"name":"A"},"slots":[[{"label":"x","value":"1"},{"img":"https://cdn.example.org/i.png"}]]})"},
    };
    return texts;
}

/// As long as the limits want it, in whatever they count.
QByteArray longEnough(const platform::Parameter &parameter)
{
    qint64 least = 1;
    for (const platform::Limit &limit : parameter.limits)
        least = std::max(least, limit.minimum.value_or(1));
    return QByteArray(least, 'a');
}

} // namespace

ApiFixture::ApiFixture()
    : m_desk(std::make_unique<services::ApiDesk>(*m_registry, *m_workbench, m_descriptions))
    , m_file(m_dir.filePath(u"upload.bin"_s))
{
    EXPECT_TRUE(core::writeWhole(m_file, "invented bytes"));
}

ApiFixture::~ApiFixture()
{
    m_desk.reset();
}

void ApiFixture::meet(domain::PlatformId platform)
{
    m_bot = add(platform);
    learn(control(
        u"say"_s, {{u"bot"_s, bot(platform).value(u"name"_s)}, {u"text"_s, u"hello"_s}})[u"update"_s]);
}

void ApiFixture::learn(const QJsonValue &update)
{
    const bool isChannel = update.toObject().contains(u"channel_post"_s);
    const QJsonValue message = isChannel ? update[u"channel_post"_s] : update[u"message"_s];
    know(u"chat_id"_s, idIn(message[u"chat"_s][u"id"_s]));
    know(u"user_id"_s, idIn(message[u"from"_s][u"id"_s]));
    know(u"message_id"_s, idIn(message[u"message_id"_s]));
    know(u"guild_id"_s, idIn(message[u"chat"_s][u"guild_id"_s]));
    for (const char *same : {"channel_id", "from_chat_id"})
        know(QString::fromLatin1(same), known("chat_id"));
}

const platform::Method &ApiFixture::method(domain::PlatformId id, QStringView key) const
{
    return **platform(id).method(key);
}

/// What the world has for it: by its name, else by what its picker offers.
QString ApiFixture::wellKnown(const ApiField &field) const
{
    const QString named = m_ids.value(field.name);
    return named.isEmpty() ? m_offered.value(field.picker) : named;
}

Argument ApiFixture::example(const ApiField &field) const
{
    if (!field.choices.isEmpty())
        return text(field.name, m_ids.value(field.name, field.choices.first()).toUtf8());
    if (field.kind == ApiFieldKind::File || field.kind == ApiFieldKind::FileOrText)
        return {field.name, Kind::File, m_ids.value(field.name, m_file).toUtf8()};
    if (field.kind == ApiFieldKind::Name)
        return text(field.name, "shop_floor");
    const QString there = wellKnown(field);
    if (!there.isEmpty())
        return text(
            field.name, field.kind == ApiFieldKind::List ? services::listText({there}) : there.toUtf8());
    if (field.kind == ApiFieldKind::Id || field.kind == ApiFieldKind::IdOrName)
        return text(field.name, "1001");
    const QByteArray wanted = wantedTexts().value(field.name);
    if (!wanted.isEmpty())
        return text(field.name, wanted);
    switch (field.kind) {
    case ApiFieldKind::Boolean:
        return text(field.name, "false");
    case ApiFieldKind::Integer:
    case ApiFieldKind::Number:
    case ApiFieldKind::Mask:
        return text(field.name, "1");
    case ApiFieldKind::List:
        return text(field.name, services::listText({u"1001"_s}));
    case ApiFieldKind::Object:
        return text(field.name, "{}");
    case ApiFieldKind::Array:
        return text(field.name, "[]");
    default:
        return text(field.name, "invented");
    }
}

QList<Argument> ApiFixture::filled(const platform::Method &method) const
{
    QList<Argument> arguments;
    for (const ApiField &field : services::apiFields(method)) {
        if (!field.oneOf.isEmpty() && field.oneOf.first() != field.name)
            continue;
        Argument argument = example(field);
        const platform::Parameter &parameter = *method.parameter(field.name);
        const bool isNumber = field.kind == ApiFieldKind::Integer;
        if (isNumber && !parameter.limits.isEmpty())
            argument.value = QByteArray::number(parameter.limits.first().minimum.value_or(1));
        else if (argument.value == "invented" && !parameter.limits.isEmpty())
            argument.value = longEnough(parameter);
        arguments.append(argument);
    }
    return arguments;
}

services::ApiCheck ApiFixture::check(const services::ApiRequest &request)
{
    services::ApiCheck found;
    bool isThere = false;
    QObject context;
    QObject::connect(
        m_desk.get(), &services::ApiDesk::checked, &context,
        [&](const services::ApiRequest &, const services::ApiCheck &check) {
            found = check;
            isThere = true;
        });
    m_desk->check(request);
    EXPECT_FALSE(isThere) << "it never comes before control is back in the event loop";
    EXPECT_TRUE(waitUntil([&] { return isThere; }));
    return found;
}

services::ApiAnswer ApiFixture::send(const services::ApiRequest &request)
{
    services::ApiAnswer came;
    int ends = 0;
    int finished = 0;
    services::ApiCall *call = m_desk->send(request);
    QObject context;
    QObject::connect(call, &services::ApiCall::finished, &context, [&] { ++finished; });
    QObject::connect(call, &services::ApiCall::succeeded, &context, [&](const services::ApiAnswer &answer) {
        came = answer;
        ++ends;
    });
    QObject::connect(call, &services::ApiCall::failed, &context, [&](const core::Error &error) {
        came = services::failedAnswer(error);
        ++ends;
    });
    EXPECT_EQ(ends, 0) << "nothing before control is back in the event loop";
    EXPECT_TRUE(waitUntil([&] { return ends > 0; }));
    EXPECT_EQ(finished, 1);
    EXPECT_EQ(ends, 1);
    return came;
}

QString idIn(const QJsonValue &value)
{
    return value.isString() ? value.toString() : QString::number(value.toInteger());
}

QList<Argument> with(QList<Argument> arguments, const Argument &other)
{
    arguments = without(std::move(arguments), other.name);
    arguments.append(other);
    return arguments;
}

QList<Argument> without(QList<Argument> arguments, const QString &name)
{
    arguments.removeIf([&name](const Argument &each) { return each.name == name; });
    return arguments;
}

Argument text(const QString &name, const QByteArray &value)
{
    return {name, Kind::Text, value};
}

} // namespace botdeck::test
