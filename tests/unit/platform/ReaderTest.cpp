// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Broken description files: each is refused with the place and the reason.
#include "platform/Platform.h"

#include <QFile>

#include <gtest/gtest.h>

using namespace botdeck;
using namespace Qt::StringLiterals;
using platform::Platform;
using platform::PlatformId;

namespace {

// The smallest file that is right. Every broken one differs from it in one place.
const QByteArray right = R"json({
"platform": "cloudchat", "title": "T", "server": "https://api.example.org", "other_servers": [],
"path_form": "/{token}/{method}", "poll_method": "getUpdates", "case_sensitive": true,
"methods": [
{"path": "getUpdates", "verb": "POST", "encoding": "json", "result": "R", "changes": false, "help": "h", "source": "seed",
 "parameters": [
  {"name": "a", "type": "integer", "limits": [{"unit": "value", "minimum": 1, "maximum": 2}], "help": "h", "source": "seed"},
  {"name": "b", "type": "string", "one_of": "g", "help": "h", "source": "seed"},
  {"name": "c", "type": "string", "one_of": "g", "needs": ["a"], "help": "h", "source": "seed"}
 ]},
{"path": "getMe", "verb": "GET", "encoding": "query", "result": "R", "changes": false, "help": "h", "source": "seed", "parameters": []}
],
"errors": [{"code": 400, "meaning": "m", "source": "seed"}],
"sections": {
"envelope": {"source": "seed"}, "chat_types": {"source": "seed"}, "keyboard": {"source": "seed"}, "markdown": {"source": "seed"},
"poll": {"source": "seed"}, "webhook": {"source": "seed"}, "token": {"source": "seed"}, "commands": {"source": "seed"}
}
})json";

struct Slip
{
    const char *what;
    const char *from;
    const char *to;
    const char *detail;
};

const Slip slips[] = {
    {"another platform", R"("platform": "cloudchat")", R"("platform": "fanbook")",
     R"(cloudchat.json: "platform" must be "cloudchat")"},
    {"a key is missing", R"("title": "T",)", "", R"(cloudchat.json: "title" is missing)"},
    {"a key is unknown", R"("title": "T",)", R"("title": "T", "titel": "T",)",
     R"(cloudchat.json: "titel" is not a known key)"},
    {"a text is empty", R"("title": "T")", R"("title": "")", R"(cloudchat.json: "title" is empty)"},
    {"a flag is a text", R"("case_sensitive": true)", R"("case_sensitive": "yes")",
     R"(cloudchat.json: "case_sensitive" must be true or false)"},
    {"the server is not https", "https://api.example.org", "http://api.example.org",
     R"(cloudchat.json: "http://api.example.org" is no server: https, host and port only)"},
    {"the server has a path", "https://api.example.org", "https://api.example.org/x",
     R"(cloudchat.json: "https://api.example.org/x" is no server: https, host and port only)"},
    {"the path form lacks the token", "/{token}/{method}", "/{method}",
     R"(cloudchat.json: "path_form" must hold {token} and {method} once each)"},
    {"the poll method is no method", R"("poll_method": "getUpdates")", R"("poll_method": "poll")",
     R"(cloudchat.json: "poll_method" names "poll", which is no method)"},
    {"methods is no array", R"("methods": [)", R"("methods": 7, "m": [)",
     R"(cloudchat.json: "methods" must be an array)"},
    {"a method is no object",
     R"({"path": "getMe", "verb": "GET", "encoding": "query", "result": "R", "changes": false, "help": "h", "source": "seed", "parameters": []})",
     "7", R"(cloudchat.json: methods[1]: must be an object)"},
    {"a method stands there twice", R"({"path": "getMe", "verb": "GET", "encoding": "query",)",
     R"({"path": "getUpdates", "verb": "POST", "encoding": "json",)",
     R"(cloudchat.json: methods[1] (getUpdates): this path and verb stand there twice)"},
    {"a verb is unknown", R"("verb": "GET")", R"("verb": "HEAD")",
     R"(cloudchat.json: methods[1] (getMe): "verb" has no meaning "HEAD")"},
    {"GET has a body", R"("encoding": "query")", R"("encoding": "json")",
     R"(cloudchat.json: methods[1] (getMe): GET goes with the encoding query, and with no other)"},
    {"changes is missing",
     R"("result": "R", "changes": false, "help": "h", "source": "seed", "parameters": [])",
     R"("result": "R", "help": "h", "source": "seed", "parameters": [])",
     R"(cloudchat.json: methods[1] (getMe): "changes" is missing)"},
    {"a source is missing", R"("one_of": "g", "help": "h", "source": "seed"})",
     R"("one_of": "g", "help": "h"})",
     R"(cloudchat.json: methods[0] (getUpdates), parameters[1] (b): "source" is missing)"},
    {"a parameter's type is unknown", R"("type": "integer")", R"("type": "int")",
     R"(cloudchat.json: methods[0] (getUpdates), parameters[0] (a): "type" has no meaning "int")"},
    {"a parameter's key is misspelled", R"("one_of": "g", "needs")", R"("one_off": "g", "needs")",
     R"(cloudchat.json: methods[0] (getUpdates), parameters[2] (c): "one_off" is not a known key)"},
    {"a parameter stands there twice", R"("name": "c")", R"("name": "b")",
     R"(cloudchat.json: methods[0] (getUpdates): the parameter "b" stands there twice)"},
    {"a group of one", R"("one_of": "g", "needs")", R"("one_of": "i", "needs")",
     R"(cloudchat.json: methods[0] (getUpdates): the group "g" has one member only)"},
    {"required and one of several", R"("one_of": "g", "needs")",
     R"("required": true, "one_of": "g", "needs")",
     R"(cloudchat.json: methods[0] (getUpdates), parameters[2] (c): cannot be both required and one of several)"},
    {"needs what is not there", R"("needs": ["a"])", R"("needs": ["z"])",
     R"(cloudchat.json: methods[0] (getUpdates): "c" needs "z", which does not exist)"},
    {"values is no array of texts", R"("one_of": "g", "needs")", R"("values": [2], "one_of": "g", "needs")",
     R"(cloudchat.json: methods[0] (getUpdates), parameters[2] (c): "values" must be an array of texts)"},
    {"a limit's unit is missing", R"({"unit": "value", "minimum": 1, "maximum": 2})",
     R"({"minimum": 1, "maximum": 2})",
     R"(cloudchat.json: methods[0] (getUpdates), parameters[0] (a), limits: "unit" is missing)"},
    {"a limit without an end", R"({"unit": "value", "minimum": 1, "maximum": 2})", R"({"unit": "value"})",
     R"(cloudchat.json: methods[0] (getUpdates), parameters[0] (a), limits: has neither minimum nor maximum)"},
    {"a limit the wrong way round", R"("minimum": 1)", R"("minimum": 3)",
     R"(cloudchat.json: methods[0] (getUpdates), parameters[0] (a), limits: the minimum is above the maximum)"},
    {"a limit that is no whole number", R"("minimum": 1)", R"("minimum": 1.5)",
     R"(cloudchat.json: methods[0] (getUpdates), parameters[0] (a), limits: "minimum" must be a whole number)"},
    {"characters of a number", R"("unit": "value")", R"("unit": "characters")",
     R"(cloudchat.json: methods[0] (getUpdates), parameters[0] (a), limits: this unit does not suit the parameter's type)"},
    {"an upload in a query", R"("source": "seed", "parameters": []})",
     R"("source": "seed", "parameters": [{"name": "f", "type": "file", "help": "h", "source": "seed"}]})",
     R"(cloudchat.json: methods[1] (getMe): "f" is an upload, which a query cannot carry)"},
    {"an error with neither code nor text", R"({"code": 400, "meaning": "m")", R"({"meaning": "m")",
     R"(cloudchat.json: errors[0]: needs either a code or a text)"},
    {"an error with both", R"({"code": 400,)", R"({"code": 400, "text": "t",)",
     R"(cloudchat.json: errors[0]: needs either a code or a text)"},
    {"an error code of 64 bits", R"("code": 400)", R"("code": 4000000000)",
     R"(cloudchat.json: errors[0]: the code must be a number of 32 bits and not 0)"},
    {"a method that is not offered", R"("errors": [)",
     R"("not_offered": [{"path": "getMe", "reason": "r", "source": "seed"}], "errors": [)",
     R"(cloudchat.json: "getMe" is both a method and not offered)"},
    {"a section is missing", R"("poll": {"source": "seed"}, )", "",
     R"(cloudchat.json: sections: "poll" is missing)"},
    {"a section is unknown", R"("poll": {)", R"("pole": {"source": "seed"}, "poll": {)",
     R"(cloudchat.json: sections: "pole" is not a known key)"},
    {"a section without a source", R"("poll": {"source": "seed"})", R"("poll": {})",
     R"(cloudchat.json: sections, poll: "source" is missing)"},
};

class EverySlip : public testing::TestWithParam<Slip>
{
};

INSTANTIATE_TEST_SUITE_P(Reader, EverySlip, testing::ValuesIn(slips));

/// What a failing test prints.
void PrintTo(const Slip &slip, std::ostream *stream)
{
    *stream << slip.what;
}

std::string faultOf(const QByteArray &json)
{
    const auto platform = Platform::parse(PlatformId::CloudChat, json);
    return platform ? "" : platform.error().detail.english().toStdString();
}

} // namespace

TEST_P(EverySlip, isNamedWithItsPlace)
{
    const Slip &slip = GetParam();
    const qsizetype at = right.indexOf(slip.from);
    ASSERT_GE(at, 0) << "the sample has no " << slip.from;
    QByteArray broken = right;
    broken.replace(at, qsizetype(qstrlen(slip.from)), slip.to);
    EXPECT_EQ(faultOf(broken), slip.detail);
}

TEST(Reader, takesTheSampleAsItIs)
{
    EXPECT_EQ(faultOf(right), "");
}

TEST(Reader, namesTheLineOfASyntaxError)
{
    QByteArray broken = right;
    broken.replace(
        "\"changes\": false, \"help\": \"h\", \"source\": \"seed\", \"parameters\": []}",
        "\"changes\" false}");
    EXPECT_EQ(faultOf(broken).rfind("cloudchat.json: line 11: ", 0), 0U) << faultOf(broken);
}

TEST(Reader, survivesEveryCut)
{
    for (qsizetype length = 0; length < right.size(); length += 7)
        EXPECT_NE(faultOf(right.left(length)), "") << length;
    EXPECT_NE(faultOf("[]"), "");
    EXPECT_NE(faultOf("{}"), "");
    EXPECT_NE(faultOf(QByteArray(1000, '[')), "");
}
