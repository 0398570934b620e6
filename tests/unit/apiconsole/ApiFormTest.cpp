// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ApiForm.h"

#include <gtest/gtest.h>

using namespace botdeck;
using namespace Qt::StringLiterals;
using domain::PlatformId;
using platform::Argument;
using services::ApiField;
using services::ApiFieldKind;
using services::ApiPicker;
using Kind = Argument::Kind;

namespace {

const platform::Method &methodOf(PlatformId id, QStringView key)
{
    static const std::map<PlatformId, platform::Platform> platforms{
        {PlatformId::CloudChat, *platform::Platform::load(PlatformId::CloudChat)},
        {PlatformId::Fanbook, *platform::Platform::load(PlatformId::Fanbook)},
        {PlatformId::Telegram, *platform::Platform::load(PlatformId::Telegram)}};
    return **platforms.at(id).method(key);
}

ApiField fieldOf(PlatformId id, QStringView key, const QString &name)
{
    for (const ApiField &field : services::apiFields(methodOf(id, key))) {
        if (field.name == name)
            return field;
    }
    ADD_FAILURE() << "no such field";
    return {};
}

QStringList limitsOf(const ApiField &field)
{
    QStringList words;
    for (const core::Phrase &each : field.limits)
        words.append(each);
    return words;
}

/// Through the JSON view and back.
QList<Argument> readBack(const platform::Method &method, const QList<Argument> &arguments)
{
    return services::readApiJson(method, services::apiJson(method, arguments)).arguments;
}

} // namespace

TEST(ApiForm, EveryMethodHasASectionAndSectionsStandTogether)
{
    for (const PlatformId id : domain::allPlatforms) {
        const platform::Platform platform = *platform::Platform::load(id);
        const QList<services::ApiMethod> methods = services::apiMethods(platform);
        EXPECT_EQ(methods.size(), platform.methods().size());
        QStringList sections;
        for (const services::ApiMethod &method : methods) {
            EXPECT_NE(method.section.english(), u"Others"_s) << qPrintable(method.key);
            EXPECT_FALSE(method.help.isEmpty()) << qPrintable(method.key);
            if (sections.isEmpty() || sections.last() != method.section.english())
                sections.append(method.section);
        }
        EXPECT_EQ(sections.removeDuplicates(), 0) << qPrintable(sections.join(u", "_s));
    }
}

TEST(ApiForm, FieldsAreWhatTheTableSays)
{
    const ApiField chat = fieldOf(PlatformId::CloudChat, u"sendTextMessage", u"chat_id"_s);
    EXPECT_EQ(chat.kind, ApiFieldKind::Id);
    EXPECT_EQ(chat.picker, ApiPicker::Chat);
    EXPECT_TRUE(chat.required);
    const ApiField text = fieldOf(PlatformId::CloudChat, u"sendTextMessage", u"text"_s);
    EXPECT_EQ(text.kind, ApiFieldKind::LongText);
    EXPECT_EQ(limitsOf(text), QStringList(u"1 to 4096 characters, counted after the markup is taken away"_s));
    EXPECT_EQ(
        fieldOf(PlatformId::CloudChat, u"sendTextMessage", u"chat_type"_s).choices,
        (QStringList{u"2"_s, u"4"_s}));
    EXPECT_EQ(
        limitsOf(fieldOf(PlatformId::CloudChat, u"sendDocument", u"document"_s)),
        QStringList(u"at most 52428800 bytes"_s));
    const ApiField role = fieldOf(PlatformId::Fanbook, u"PATCH v2/guild/role", u"id"_s);
    EXPECT_EQ(role.picker, ApiPicker::Role);
    EXPECT_EQ(
        fieldOf(PlatformId::Fanbook, u"PATCH v2/guild/role", u"permissions"_s).kind, ApiFieldKind::Mask);
    const ApiField place = fieldOf(PlatformId::Fanbook, u"getChatMember", u"guild_id"_s);
    EXPECT_EQ(place.oneOf, (QStringList{u"chat_id"_s, u"guild_id"_s}));
    EXPECT_EQ(fieldOf(PlatformId::Telegram, u"sendPhoto", u"photo"_s).kind, ApiFieldKind::FileOrText);
    EXPECT_EQ(fieldOf(PlatformId::Telegram, u"sendPhoto", u"has_spoiler"_s).kind, ApiFieldKind::Boolean);
    const ApiField seconds = fieldOf(PlatformId::Fanbook, u"forbidUserSpeaking", u"duration_in_second"_s);
    EXPECT_EQ(limitsOf(seconds), QStringList(u"from 60 to 2592000"_s));
}

TEST(ApiForm, JsonAndFieldsSayTheSame)
{
    const platform::Method &send = methodOf(PlatformId::Fanbook, u"sendMessage");
    const QList<Argument> typed{
        {u"chat_id"_s, Kind::Text, "384533822017904601"},
        {u"text"_s, Kind::Text, "line one\nline \"two\" 你好"},
        {u"users"_s, Kind::Text, R"(["1","2"])"},
        {u"mentions"_s, Kind::Text, R"(["7"])"},
        {u"reply_markup"_s, Kind::Text, R"({"inline_keyboard":[]})"},
        {u"ephemeral"_s, Kind::Text, "true"}};
    EXPECT_TRUE(services::apiJson(send, typed).startsWith(u"{\n"_s)) << "a line for each member";
    QList<Argument> back = readBack(send, typed);
    EXPECT_TRUE(platform::check(send, back).isEmpty());
    EXPECT_EQ(services::apiJson(send, back), services::apiJson(send, typed));
    for (const Argument &each : back)
        EXPECT_EQ(each.kind, Kind::Text) << qPrintable(each.name);
    EXPECT_EQ(back.first().value, typed.first().value) << "with every digit";

    const platform::Method &photo = methodOf(PlatformId::Telegram, u"sendPhoto");
    const QList<Argument> upload{{u"chat_id"_s, Kind::Text, "@news"}, {u"photo"_s, Kind::File, "/tmp/a.png"}};
    EXPECT_EQ(readBack(photo, upload), upload);
}

TEST(ApiForm, WhatDoesNotFitStaysJsonWithAnObjection)
{
    const platform::Method &send = methodOf(PlatformId::CloudChat, u"sendTextMessage");
    const services::ApiJsonRead read = services::readApiJson(
        send, u"{\"chat_id\":\"7\",\"chat_type\":2,\"text\":5,\"colour\":{\"a\":1},\"text\":\"x\"}"_s);
    ASSERT_EQ(read.arguments.size(), 5);
    EXPECT_EQ(read.arguments.at(0).kind, Kind::Json) << "an id in quotes is another request";
    EXPECT_EQ(read.arguments.at(1).kind, Kind::Text);
    EXPECT_EQ(read.arguments.at(2), (Argument{u"text"_s, Kind::Json, "5"}));
    QStringList objections;
    for (const platform::Objection &each : platform::check(send, read.arguments))
        objections.append(each.parameter + u' ' + each.rule);
    EXPECT_EQ(
        objections,
        (QStringList{u"chat_id type"_s, u"text type"_s, u"colour unknown"_s, u"text repeated"_s}));
    // What was typed is all there still.
    const QString json = services::apiJson(send, read.arguments);
    EXPECT_EQ(services::readApiJson(send, json).arguments.size(), 5);

    // As text it would be sent as "@news".
    const platform::Method &chat = methodOf(PlatformId::Telegram, u"getChat");
    EXPECT_EQ(
        services::readApiJson(chat, u"{\"chat_id\":\"news\"}"_s).arguments,
        QList<Argument>({{u"chat_id"_s, Kind::Json, "\"news\""}}));

    const services::ApiJsonRead broken = services::readApiJson(send, u"{\n\"text\" \"x\"}"_s);
    ASSERT_TRUE(broken.mistake);
    EXPECT_EQ(broken.mistake->line, 2);
    EXPECT_TRUE(broken.arguments.isEmpty());
}

TEST(ApiForm, ListsKeepWhatIsInTheirItems)
{
    const QStringList items{u"a,b"_s, u"\"q\""_s, u"你好"_s};
    EXPECT_EQ(services::listTexts(services::listText(items)), items);
    EXPECT_EQ(services::listTexts("1, 2"), (QStringList{u"1"_s, u"2"_s}));
    EXPECT_FALSE(services::listTexts("[{}]"));
}
