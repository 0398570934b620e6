// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The worked example of src/README.md: a method that is added to a platform is one row of its table.
#include "platform/Platform.h"
#include "platform/Request.h"

#include <QFile>

#include <gtest/gtest.h>

using namespace botdeck;
using namespace Qt::StringLiterals;
using platform::PlatformId;

TEST(AddedRow, IsAMethodThatIsCheckedAndBuilt)
{
    QFile file(u":/botdeck/platforms/telegram.json"_s);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    QByteArray json = file.readAll();
    const QByteArray list = "\"methods\": [";
    const QByteArray row = R"(
      {"path": "sendWave", "verb": "POST", "encoding": "json", "result": "Message", "changes": true,
       "help": "Waves to a chat.", "source": "S30", "parameters": [
         {"name": "chat_id", "type": "id_or_username", "required": true, "help": "The chat.", "source": "S30"},
         {"name": "word", "type": "string", "help": "What is said.", "source": "S30",
          "limits": [{"unit": "characters", "maximum": 3}]}]},)";
    json.insert(json.indexOf(list) + list.size(), row);
    const core::Result<platform::Platform> platform = platform::Platform::parse(PlatformId::Telegram, json);
    ASSERT_TRUE(platform) << platform.error().detail.english().toStdString();
    const auto method = platform->method(u"sendWave");
    ASSERT_TRUE(method);
    EXPECT_TRUE((*method)->changes);
    const platform::Argument chat{u"chat_id"_s, platform::Argument::Kind::Text, "42"};
    const QList<platform::Argument> tooLong{
        chat, platform::Argument{u"word"_s, platform::Argument::Kind::Text, "hello"}};
    const auto objections = platform::check(**method, tooLong);
    ASSERT_EQ(objections.size(), 1);
    EXPECT_EQ(objections.first().parameter, u"word"_s);
    const auto request = platform::build(
        **method, {chat, platform::Argument{u"word"_s, platform::Argument::Kind::Text, "hi"}});
    ASSERT_TRUE(request) << request.error().detail.english().toStdString();
    EXPECT_EQ(request->path, "sendWave");
    EXPECT_EQ(request->body, R"({"chat_id":42,"word":"hi"})");
}
