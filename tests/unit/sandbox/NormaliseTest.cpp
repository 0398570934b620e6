// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/Normalise.h"

#include "platform/Request.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

#include <algorithm>
#include <array>

namespace botdeck::sandbox {

using domain::PlatformId;
using platform::Type;
using namespace Qt::StringLiterals;

namespace {

/// One parameter `p` of this type, given as JSON (typed) or as text; undefined where it was left out.
QJsonValue
normalised(Type type, const QJsonValue &value, PlatformId platform = PlatformId::Telegram, bool typed = true)
{
    platform::Method method;
    platform::Parameter parameter;
    parameter.name = u"p"_s;
    parameter.type = type;
    method.parameters.append(parameter);
    return normalise(method, platform, {{u"p"_s, value, typed}, {u"unknown"_s, 1, true}}).value("p"_L1);
}

} // namespace

TEST(Normalise, TextBecomesTheNumberThatTheTableWants)
{
    EXPECT_EQ(normalised(Type::Integer, "42"_L1), QJsonValue(42));
    EXPECT_EQ(
        normalised(Type::IdNumber, "-1009223372036854775"_L1), QJsonValue(qint64(-1009223372036854775)));
    EXPECT_EQ(normalised(Type::IdNumber, "9223372036854775807"_L1).toInteger(), 9223372036854775807);
    EXPECT_EQ(normalised(Type::Float, "1.5"_L1), QJsonValue(1.5));
}

TEST(Normalise, WhatCannotBeConvertedStaysAsItCame)
{
    EXPECT_EQ(normalised(Type::Integer, "four"_L1), QJsonValue("four"_L1));
    EXPECT_EQ(normalised(Type::IdNumber, "9223372036854775808"_L1), QJsonValue("9223372036854775808"_L1));
    EXPECT_EQ(normalised(Type::Boolean, "maybe"_L1), QJsonValue("maybe"_L1));
    EXPECT_EQ(normalised(Type::Object, "{"_L1), QJsonValue("{"_L1));
    EXPECT_EQ(normalised(Type::String, 1.5), QJsonValue(1.5));
}

TEST(Normalise, BooleansInTheWordsOfFormsAndPython)
{
    for (const char *word : {"true", "True", "1"})
        EXPECT_EQ(normalised(Type::Boolean, QLatin1StringView(word)), QJsonValue(true)) << word;
    for (const char *word : {"false", "False", "0"})
        EXPECT_EQ(normalised(Type::Boolean, QLatin1StringView(word)), QJsonValue(false)) << word;
    EXPECT_EQ(normalised(Type::Boolean, 1), QJsonValue(true));
    EXPECT_EQ(normalised(Type::Boolean, false), QJsonValue(false));
}

TEST(Normalise, NumbersBecomeTheTextThatTheTableWants)
{
    EXPECT_EQ(normalised(Type::String, 42), QJsonValue("42"_L1));
    EXPECT_EQ(normalised(Type::IdString, qint64(9007199254740993)), QJsonValue("9007199254740993"_L1));
    EXPECT_EQ(normalised(Type::Username, 20000001), QJsonValue("20000001"_L1));
}

TEST(Normalise, AnIdOrAUsername)
{
    EXPECT_EQ(normalised(Type::IdOrUsername, "-100123"_L1), QJsonValue(-100123));
    EXPECT_EQ(normalised(Type::IdOrUsername, "@somebody"_L1), QJsonValue("@somebody"_L1));
    EXPECT_EQ(normalised(Type::IdOrUsername, 5), QJsonValue(5));
}

TEST(Normalise, JsonTextInsideJsonBecomesWhatItHolds)
{
    EXPECT_EQ(normalised(Type::Object, R"({"a":[1]})"_L1), QJsonValue(QJsonObject{{"a"_L1, QJsonArray{1}}}));
    EXPECT_EQ(normalised(Type::List, "[[]]"_L1), QJsonValue(QJsonArray{QJsonValue(QJsonArray())}));
    EXPECT_EQ(normalised(Type::StringList, R"(["a",1])"_L1), QJsonValue(QJsonArray{"a"_L1, "1"_L1}));
    EXPECT_EQ(normalised(Type::IdNumberList, QJsonArray{"1"_L1, 2}), QJsonValue(QJsonArray{1, 2}));
}

TEST(Normalise, AMaskKeepsAll64Bits)
{
    for (const PlatformId platform : domain::allPlatforms) {
        EXPECT_EQ(normalised(Type::Mask, "18446744073709551615"_L1, platform), QJsonValue(-1));
        EXPECT_EQ(
            normalised(Type::Mask, "9223372036854775809"_L1, platform).toInteger(), -9223372036854775807);
        EXPECT_EQ(normalised(Type::Mask, 6, platform), QJsonValue(6));
    }
}

TEST(Normalise, TextIsEnoughForEveryParameterOfTheLenientPlatforms)
{
    constexpr std::array lists{
        Type::IntegerList, Type::StringList, Type::IdNumberList, Type::IdStringList, Type::List};
    for (const PlatformId id : {PlatformId::CloudChat, PlatformId::Telegram}) {
        const auto platform = platform::Platform::load(id);
        ASSERT_TRUE(platform);
        for (const platform::Method &method : platform->methods()) {
            for (const platform::Parameter &parameter : method.parameters) {
                const bool isList = std::find(lists.begin(), lists.end(), parameter.type) != lists.end();
                const QString text = parameter.type == Type::Object ? u"{}"_s : isList ? u"[]"_s : u"1"_s;
                const QJsonObject normal = normalise(method, id, {{parameter.name, text, false}});
                const QByteArray json =
                    QJsonDocument(QJsonArray{normal.value(parameter.name)}).toJson(QJsonDocument::Compact);
                const platform::Argument argument{
                    parameter.name, platform::Argument::Kind::Json, json.mid(1, json.size() - 2)};
                for (const platform::Objection &objection : platform::check(method, {argument}))
                    EXPECT_FALSE(objection.parameter == parameter.name && objection.rule == "type"_L1)
                        << qPrintable(method.key) << ' ' << qPrintable(parameter.name) << ": "
                        << qPrintable(objection.text);
            }
        }
    }
}

TEST(Normalise, FanbookKeepsTheTypesOfAJsonBody)
{
    const auto fanbook = PlatformId::Fanbook;
    EXPECT_EQ(normalised(Type::IdNumber, "42"_L1, fanbook), QJsonValue("42"_L1));
    EXPECT_EQ(normalised(Type::IdString, 42, fanbook), QJsonValue(42));
    EXPECT_EQ(normalised(Type::Object, R"({"a":1})"_L1, fanbook), QJsonValue(QJsonObject{{"a"_L1, 1}}));
    EXPECT_EQ(normalised(Type::IdNumber, "42"_L1, fanbook, false), QJsonValue(42));
}

TEST(Normalise, NullAndEmptyFormFieldsAndUnknownNamesSayNothing)
{
    EXPECT_TRUE(normalised(Type::Integer, QJsonValue()).isUndefined());
    EXPECT_TRUE(normalised(Type::Integer, QString(), PlatformId::Telegram, false).isUndefined());
    EXPECT_EQ(normalised(Type::String, QString(), PlatformId::Telegram, false), QJsonValue(QString()));
    platform::Method method;
    EXPECT_TRUE(normalise(method, PlatformId::Telegram, {{u"p"_s, 1, true}}).isEmpty());
}

TEST(Parameters, QueryThenBodyAndTheBodyWins)
{
    WireRequest request;
    request.query = "a=1&b=x%26y+z&c&=nothing";
    request.contentType = "application/json";
    request.body = R"({"a":2})";
    const auto parameters = parametersOf(request);
    ASSERT_TRUE(parameters);
    ASSERT_EQ(parameters->size(), 4);
    EXPECT_EQ(parameters->at(1).value, QJsonValue("x&y z"_L1));
    EXPECT_EQ(parameters->at(2).value, QJsonValue(QString()));
    EXPECT_EQ(parameters->last().value, QJsonValue(2));
    EXPECT_TRUE(parameters->last().typed);
    EXPECT_FALSE(parameters->first().typed);
}

TEST(Parameters, NumbersBeyond64BitsStayExactAsText)
{
    WireRequest request;
    request.contentType = "application/json";
    request.body =
        R"({"a":18446744073709551615,"b":"18446744073709551615, \\\"","c":9223372036854775807,"d":[-9223372036854775809],"e":1e20})";
    const auto parameters = parametersOf(request);
    ASSERT_TRUE(parameters);
    EXPECT_EQ(parameters->at(0).value, QJsonValue("18446744073709551615"_L1));
    EXPECT_EQ(parameters->at(1).value, QJsonValue("18446744073709551615, \\\""_L1));
    EXPECT_EQ(parameters->at(2).value.toInteger(), 9223372036854775807);
    EXPECT_EQ(parameters->at(3).value, QJsonValue(QJsonArray{"-9223372036854775809"_L1}));
    EXPECT_EQ(parameters->at(4).value.toDouble(), 1e20);
}

TEST(Parameters, ABodyWithoutContentTypeIsReadByItsLooks)
{
    WireRequest request;
    request.body = " {\"a\":1} ";
    EXPECT_EQ(parametersOf(request)->first().value, QJsonValue(1));
    request.body = "a=1";
    EXPECT_EQ(parametersOf(request)->first().value, QJsonValue("1"_L1));
    request.body = "null";
    EXPECT_TRUE(parametersOf(request)->isEmpty());
}

TEST(Parameters, PartsAreFieldsOrFiles)
{
    WireRequest request;
    request.parts = {{u"chat_id"_s, {}, {}, "5"}, {u"photo"_s, u"a.png"_s, u"image/png"_s, "bytes"}};
    EXPECT_EQ(parametersOf(request)->size(), 1);
    ASSERT_EQ(uploadsOf(request).size(), 1);
    EXPECT_EQ(uploadsOf(request).first().bytes, "bytes");
}

TEST(Parameters, ABodyThatCannotBeReadIsAnError)
{
    WireRequest request;
    request.state = WireRequest::Body::Unreadable;
    EXPECT_FALSE(parametersOf(request));
}

} // namespace botdeck::sandbox
