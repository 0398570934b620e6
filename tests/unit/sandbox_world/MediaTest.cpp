// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Stage.h"

namespace botdeck::test {

namespace {

/// The first bytes of a PNG of 3 by 2.
QByteArray png()
{
    return QByteArray::fromHex("89504e470d0a1a0a0000000d49484452000000030000000208060000009d74661a");
}

const QJsonObject adasChat{{u"chat_id"_s, adaAtReleases}};

} // namespace

TEST(Media, anUploadedDocumentCanBeFetchedAgain)
{
    Stage stage;
    const QByteArray bytes("line\n");
    const sandbox::Answer answer = stage.call(
        "Release Notes", "sendDocument", adasChat, {{u"document"_s, u"日志.txt"_s, u"text/plain"_s, bytes}});
    ASSERT_TRUE(answer.ok) << qPrintable(answer.description);
    const QJsonValue document = parsed(answer.result)["document"_L1];
    EXPECT_EQ(document["file_name"_L1].toString(), u"日志.txt"_s);
    EXPECT_EQ(document["file_size"_L1].toInteger(), bytes.size());
    const QJsonValue file =
        stage.result("Release Notes", "getFile", {{u"file_id"_s, document["file_id"_L1]}});
    EXPECT_EQ(stage.world.file(file["file_path"_L1].toString()), bytes);
    EXPECT_EQ(
        stage.refusal("Release Notes", "getFile", {{u"file_id"_s, u"nothing"_s}}),
        u"Bad Request: invalid file_id"_s);
    EXPECT_FALSE(stage.world.file(u"photos/none").has_value());
}

TEST(Media, aPhotosSizeIsReadFromIt)
{
    Stage stage;
    const sandbox::Answer answer = stage.call(
        "Support Desk", "sendPhoto",
        {{u"chat_id"_s, tomAtSupport}, {u"chat_type"_s, 2}, {u"caption"_s, u"here"_s}},
        {{u"photo"_s, u"a.png"_s, u"image/png"_s, png()}});
    ASSERT_TRUE(answer.ok) << qPrintable(answer.description);
    const QJsonValue message = parsed(answer.result);
    EXPECT_EQ(message["caption"_L1].toString(), u"here"_s);
    const QJsonValue largest = message["photo"_L1].toArray().last();
    EXPECT_EQ(largest["width"_L1].toInteger(), 3);
    EXPECT_EQ(largest["height"_L1].toInteger(), 2);
}

TEST(Media, attachedUnderAnotherName)
{
    Stage stage;
    QJsonObject photo = adasChat;
    photo.insert("photo"_L1, u"attach://file0"_s);
    EXPECT_TRUE(
        stage.call("Release Notes", "sendPhoto", photo, {{u"file0"_s, u"a.png"_s, u"image/png"_s, png()}})
            .ok);
}

TEST(Media, byIdAndByAddress)
{
    Stage stage;
    QJsonObject photo = adasChat;
    photo.insert("photo"_L1, u"https://pictures.example/cat.jpg"_s);
    const QJsonValue first =
        stage.result("Release Notes", "sendPhoto", photo)["photo"_L1].toArray().last()["file_id"_L1];
    photo.insert("photo"_L1, first);
    EXPECT_EQ(
        stage.result("Release Notes", "sendPhoto", photo)["photo"_L1].toArray().last()["file_id"_L1], first);
    photo.insert("photo"_L1, u"no id"_s);
    EXPECT_EQ(stage.call("Release Notes", "sendPhoto", photo).errorCode, 400);
}

TEST(Media, whatIsMissingEmptyOrTooLargeIsRefused)
{
    Stage stage;
    const QJsonObject toTom{{u"chat_id"_s, tomAtSupport}, {u"chat_type"_s, 2}};
    EXPECT_EQ(stage.call("Support Desk", "sendDocument", toTom).errorCode, 400);
    QJsonObject asText = toTom;
    asText.insert("document"_L1, u"no upload"_s);
    EXPECT_EQ(stage.call("Support Desk", "sendDocument", asText).errorCode, 400);
    EXPECT_EQ(
        stage.call("Support Desk", "sendDocument", toTom, {{u"document"_s, u"a"_s, {}, {}}}).errorCode, 400);
    const QByteArray much(52'428'801, 'x');
    EXPECT_EQ(
        stage.call("Support Desk", "sendDocument", toTom, {{u"document"_s, u"a"_s, {}, much}}).errorCode,
        413);
}

TEST(Media, captionsCanBeEditedTextsCannot)
{
    Stage stage;
    QJsonObject edit = adasChat;
    const sandbox::Answer sent =
        stage.call("Release Notes", "sendVideo", adasChat, {{u"video"_s, u"v.mp4"_s, u"video/mp4"_s, "x"}});
    ASSERT_TRUE(sent.ok) << qPrintable(sent.description);
    edit.insert("message_id"_L1, parsed(sent.result)["message_id"_L1]);
    edit.insert("caption"_L1, u"new"_s);
    EXPECT_EQ(stage.result("Release Notes", "editMessageCaption", edit)["caption"_L1].toString(), u"new"_s);
    edit.insert(
        "message_id"_L1, stage.result(
                             "Release Notes", "sendMessage",
                             {{u"chat_id"_s, adaAtReleases}, {u"text"_s, u"t"_s}})["message_id"_L1]);
    EXPECT_EQ(
        stage.refusal("Release Notes", "editMessageCaption", edit),
        u"Bad Request: there is no caption in the message to edit"_s);
}

TEST(Media, fanbookSendsPhotosByAddress)
{
    Stage stage;
    const QJsonValue chat = stage.say("Guild Warden", u"x"_s)["message"_L1]["chat"_L1]["id"_L1];
    QJsonObject photo{
        {u"chat_id"_s, chat}, {u"photo"_s, QJsonObject{{u"Url"_s, u"https://pictures.example/cat.jpg"_s}}}};
    const QJsonValue sent = stage.result("Guild Warden", "sendPhoto", photo);
    EXPECT_EQ(
        sent["photo"_L1].toArray().at(0)["file_id"_L1].toString(), u"https://pictures.example/cat.jpg"_s);
    photo.insert("photo"_L1, QJsonObject{{u"url"_s, u"https://pictures.example/cat.jpg"_s}});
    EXPECT_EQ(stage.call("Guild Warden", "sendPhoto", photo).errorCode, 1001);
}

} // namespace botdeck::test
