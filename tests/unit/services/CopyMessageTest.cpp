// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/keyboard/KeyboardJson.h"
#include "security/Redactor.h"
#include "services/CopyAs.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace botdeck::test {

namespace {

using domain::Dialect;
using domain::OutgoingMessage;
using domain::PlatformId;
using services::MessageForm;

// Invented; shaped like a token.
constexpr const char *copiedToken = "12345678:AAbbCCddEEffGGhhIIjjKKll-mm_nn";

class CopyMessageTest : public testing::Test
{
protected:
    CopyMessageTest() { m_redactor.add(core::Secret(copiedToken)); }

    /// The copy, or "refused: " and why.
    [[nodiscard]] std::string copied(
        MessageForm form, PlatformId id, const OutgoingMessage &message,
        const domain::SendOptions &options = {}) const
    {
        const platform::Platform platform = *platform::Platform::load(id);
        const services::ShownAddress address{
            QUrl(QStringLiteral("https://bots.example:8443")), platform.pathForm(),
            QStringLiteral("12345678:••••")};
        const auto made = services::CopyAs(m_redactor).message(form, message, options, address, platform);
        return made ? made->toStdString() : "refused: " + QString(made.error().detail).toStdString();
    }

    static OutgoingMessage toGroup(const QString &source, bool hasKeyboard)
    {
        OutgoingMessage message{
            QStringLiteral("20000001"), QStringLiteral("group"), Dialect::CloudChat, source};
        if (hasKeyboard)
            message.keyboard = domain::readKeyboard(R"([[{"text":"go","callback_data":"g"}]])").keyboard;
        return message;
    }

    static OutgoingMessage toTelegram(const QString &source)
    {
        return {QStringLiteral("-100"), QStringLiteral("supergroup"), Dialect::TelegramHtml, source};
    }

    security::Redactor m_redactor;
};

} // namespace

TEST_F(CopyMessageTest, EachCallIsALineForAShell)
{
    const OutgoingMessage message = toGroup(QStringLiteral("it's **new**"), true);
    EXPECT_EQ(
        copied(MessageForm::Curl, PlatformId::CloudChat, message),
        "curl -sS -X POST 'https://bots.example:8443/12345678:••••/sendTextMessage' "
        "-H 'Content-Type: application/json' --data-raw "
        R"('{"chat_id":20000001,"chat_type":4,"text":"it'\''s **new**","parse_mode":"Markdown"}')"
        "\n# Behind it, with the message_id that it answered in place of 0:\n"
        "curl -sS -X POST 'https://bots.example:8443/12345678:••••/editMessageText' "
        "-H 'Content-Type: application/json' --data-raw "
        R"('{"chat_id":20000001,"message_id":0,"chat_type":4,"text":"it'\''s **new**",)"
        R"("parse_mode":"Markdown","reply_markup":{"inline_keyboard":[[{"text":"go","callback_data":"g"}]]}}')"
        "\n");
    EXPECT_EQ(
        copied(MessageForm::Command, PlatformId::CloudChat, toGroup(QStringLiteral("it's **new**"), false)),
        "botdeck call 'sendTextMessage' --platform cloudchat --server 'https://bots.example:8443' "
        R"(chat_id=20000001 chat_type=4 'text=it'\''s **new**' parse_mode=Markdown)"
        "\n");
}

TEST_F(CopyMessageTest, FilesAreNamed)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("an \"odd\" name;.bin"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("x");
    file.close();
    OutgoingMessage message = toTelegram(QStringLiteral("@<b>all</b>"));
    message.media = {{QStringLiteral("document"), path}};
    const std::string escaped = folder.path().toStdString() + R"(/an \"odd\" name;.bin)";
    EXPECT_EQ(
        copied(MessageForm::Curl, PlatformId::Telegram, message),
        "curl -sS -X POST 'https://bots.example:8443/bot12345678:••••/sendDocument' "
        "--form-string 'chat_id=-100' --form-string 'caption=@<b>all</b>' --form-string 'parse_mode=HTML' "
        "-F 'document=@\"" +
            escaped + "\"'\n");
    EXPECT_NE(
        copied(MessageForm::Command, PlatformId::Telegram, message).find("'document=@" + path.toStdString()),
        std::string::npos);
    EXPECT_NE(
        copied(MessageForm::Grammy, PlatformId::Telegram, message).find("this message has files"),
        std::string::npos);
}

TEST_F(CopyMessageTest, JsonHasEveryCallWithItsParameters)
{
    EXPECT_EQ(
        copied(
            MessageForm::Json, PlatformId::Fanbook,
            {QStringLiteral("384533822017904601"), {}, Dialect::FanbookText, QStringLiteral("psst")},
            {{QStringLiteral("all")}}),
        "{\n  \"method\": \"sendMessage\",\n  \"parameters\": {\n    \"chat_id\": 384533822017904601,\n"
        "    \"text\": \"psst\",\n    \"ephemeral\": true,\n    \"users\": [\n      \"all\"\n    ]\n  "
        "}\n}\n");
    const std::string two =
        copied(MessageForm::Json, PlatformId::CloudChat, toGroup(QStringLiteral("a"), true));
    EXPECT_TRUE(two.starts_with("[\n")) << two;
    EXPECT_NE(two.find("\"method\": \"editMessageText\""), std::string::npos) << two;
}

TEST_F(CopyMessageTest, CodeSendsTheTextInItsMode)
{
    OutgoingMessage message = toTelegram(QStringLiteral("<b>a</b>"));
    message.replyToId = QStringLiteral("none");
    EXPECT_NE(
        copied(MessageForm::Grammy, PlatformId::Telegram, message)
            .find("bot.api.sendMessage(process.env.CHAT_ID, \"<b>a</b>\", { parse_mode: \"HTML\" });"),
        std::string::npos);
    EXPECT_NE(
        copied(MessageForm::Python, PlatformId::Telegram, message).find("parse_mode=\"HTML\""),
        std::string::npos);
    EXPECT_NE(
        copied(MessageForm::Qt, PlatformId::CloudChat, toGroup(QStringLiteral("a"), true))
            .find("editMessageText"),
        std::string::npos)
        << "where the keyboard comes by editing";
    const OutgoingMessage bare = toGroup(QStringLiteral("a"), false);
    EXPECT_NE(
        copied(MessageForm::Qt, PlatformId::CloudChat, bare).find("sendTextMessage"), std::string::npos);
    EXPECT_EQ(
        copied(MessageForm::Grammy, PlatformId::CloudChat, bare),
        "refused: This library does not speak to CloudChat. Nothing was copied.");
}

TEST_F(CopyMessageTest, NoCopyHoldsASecret)
{
    const OutgoingMessage message =
        toTelegram(QStringLiteral("my token is ") + QLatin1StringView(copiedToken));
    for (const MessageForm form :
         {MessageForm::Curl, MessageForm::Command, MessageForm::Json, MessageForm::Grammy,
          MessageForm::Python, MessageForm::Qt}) {
        const std::string copy = copied(form, PlatformId::Telegram, message);
        EXPECT_EQ(copy.find(copiedToken), std::string::npos) << copy;
        EXPECT_NE(copy.find("[secret]"), std::string::npos) << copy;
    }
}

TEST_F(CopyMessageTest, WhatWouldBeRefusedIsNotCopied)
{
    EXPECT_NE(
        copied(MessageForm::Curl, PlatformId::Telegram, toTelegram(QString(4097, u'a')))
            .find("4097 characters"),
        std::string::npos);
}

} // namespace botdeck::test
