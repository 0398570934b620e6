// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Stage.h"

namespace botdeck::test {

namespace {

QJsonObject formatted(const QString &mode, const QString &text)
{
    return {{u"chat_id"_s, adaAtReleases}, {u"text"_s, text}, {u"parse_mode"_s, mode}};
}

QJsonObject cloudFormatted(const QString &text)
{
    return {
        {u"chat_id"_s, tomAtSupport},
        {u"chat_type"_s, 2},
        {u"text"_s, text},
        {u"parse_mode"_s, u"Markdown"_s}};
}

QJsonObject span(const QString &type, int offset, int length)
{
    return {{u"type"_s, type}, {u"offset"_s, offset}, {u"length"_s, length}};
}

QJsonObject leading(QJsonObject entity, const QString &member, const QJsonValue &target)
{
    entity.insert(member, target);
    return entity;
}

QJsonObject edited(QJsonObject parameters, const QJsonValue &sent)
{
    parameters.insert(u"message_id"_s, sent["message_id"_L1]);
    return parameters;
}

QString brokenEntities(Stage &stage, const QString &mode, const QString &text)
{
    const QString prefix = u"Bad Request: can't parse entities: "_s;
    const QString said = stage.refusal("Release Notes", "sendMessage", formatted(mode, text));
    EXPECT_TRUE(said.startsWith(prefix)) << qPrintable(said);
    return said.mid(prefix.size());
}

QJsonObject photo(const QString &mode, const QString &caption)
{
    return {
        {u"chat_id"_s, adaAtReleases},
        {u"photo"_s, u"https://pictures.example/cat.jpg"_s},
        {u"caption"_s, caption},
        {u"parse_mode"_s, mode}};
}

} // namespace

TEST(Formatting, cloudChatMarkdownBecomesTextAndEntities)
{
    Stage stage;
    const QJsonValue sent = stage.result(
        "Support Desk", "sendTextMessage",
        cloudFormatted(u"**Refund approved** see [the shop](https://shop.example/r) `R-1`"_s));
    EXPECT_EQ(sent["text"_L1].toString(), u"Refund approved see the shop R-1"_s);
    const QJsonArray expected{
        span(u"bold"_s, 0, 15), leading(span(u"text_link"_s, 20, 8), u"url"_s, u"https://shop.example/r"_s),
        span(u"code"_s, 29, 3)};
    EXPECT_EQ(sent["entities"_L1].toArray(), expected);
}

// Offsets count UTF-16 units: the emoji is two of them.
TEST(Formatting, offsetsAfterChineseAndEmoji)
{
    Stage stage;
    const QJsonValue sent =
        stage.result("Release Notes", "sendMessage", formatted(u"MarkdownV2"_s, u"🎉退款 *已批准* _好_"_s));
    EXPECT_EQ(sent["text"_L1].toString(), u"🎉退款 已批准 好"_s);
    EXPECT_EQ(sent["entities"_L1].toArray(), (QJsonArray{span(u"bold"_s, 5, 3), span(u"italic"_s, 9, 1)}));
}

TEST(Formatting, preKeepsItsLanguageAndAMentionItsUser)
{
    Stage stage;
    const QString source =
        u"<pre><code class=\"language-python\">x = 1</code></pre> <a href=\"tg://user?id=%1\">Ada</a>"_s;
    const QJsonValue sent =
        stage.result("Release Notes", "sendMessage", formatted(u"HTML"_s, source.arg(adaAtReleases)));
    EXPECT_EQ(sent["text"_L1].toString(), u"x = 1 Ada"_s);
    const QJsonArray entities = sent["entities"_L1].toArray();
    ASSERT_EQ(entities.size(), 2);
    EXPECT_EQ(entities[0].toObject(), leading(span(u"pre"_s, 0, 5), u"language"_s, u"python"_s));
    EXPECT_EQ(entities[1]["type"_L1].toString(), u"text_mention"_s);
    EXPECT_EQ(entities[1]["offset"_L1].toInteger(), 6);
    EXPECT_EQ(entities[1]["user"_L1]["id"_L1].toInteger(), adaAtReleases);
    const QJsonValue stranger = stage.result(
        "Release Notes", "sendMessage", formatted(u"HTML"_s, u"<a href=\"tg://user?id=5\">Who</a>"_s));
    EXPECT_EQ(stranger["text"_L1].toString(), u"Who"_s);
    EXPECT_FALSE(stranger.toObject().contains("entities"_L1));
}

TEST(Formatting, customEmoji)
{
    Stage stage;
    const QJsonValue sent = stage.result(
        "Release Notes", "sendMessage",
        formatted(u"MarkdownV2"_s, u"![👍](tg://emoji?id=5368324170671202286)"_s));
    EXPECT_EQ(
        sent["entities"_L1].toArray(),
        QJsonArray{leading(span(u"custom_emoji"_s, 0, 2), u"custom_emoji_id"_s, u"5368324170671202286"_s)});
}

// In code nothing is found; beside it a command is.
TEST(Formatting, whatTheServerFindsStandsBesideWhatIsMarked)
{
    Stage stage;
    const QJsonValue sent = stage.result(
        "Release Notes", "sendMessage", formatted(u"HTML"_s, u"<b>/start</b> <code>/stop</code> @ada"_s));
    const QJsonArray expected{
        span(u"bot_command"_s, 0, 6), span(u"bold"_s, 0, 6), span(u"code"_s, 7, 5),
        span(u"mention"_s, 13, 4)};
    EXPECT_EQ(sent["entities"_L1].toArray(), expected);
    // A mark within a name is no less the sender's.
    const QJsonValue within =
        stage.result("Release Notes", "sendMessage", formatted(u"HTML"_s, u"@ad<code>a</code>"_s));
    EXPECT_EQ(within["entities"_L1].toArray(), QJsonArray{span(u"code"_s, 3, 1)});
}

TEST(Formatting, whiteSpaceAroundTheTextGoesAndOffsetsFollow)
{
    Stage stage;
    const QJsonValue sent =
        stage.result("Release Notes", "sendMessage", formatted(u"html"_s, u"\n  a <b>bold </b>\n"_s));
    EXPECT_EQ(sent["text"_L1].toString(), u"a bold"_s);
    EXPECT_EQ(sent["entities"_L1].toArray(), QJsonArray{span(u"bold"_s, 2, 4)});
    EXPECT_EQ(
        stage.refusal("Release Notes", "sendMessage", formatted(u"HTML"_s, u"<b> </b>"_s)),
        u"Bad Request: message text is empty"_s);
}

// The words are Telegram's: programs read the offset out of them.
TEST(Formatting, brokenMarkupIsRefusedInTheServersWords)
{
    Stage stage;
    EXPECT_EQ(
        brokenEntities(stage, u"MarkdownV2"_s, u"*v1.2*"_s),
        u"Character '.' is reserved and must be escaped with the preceding '\\'"_s);
    EXPECT_EQ(
        brokenEntities(stage, u"MarkdownV2"_s, u"好 *a __b"_s),
        u"Can't find end of Underline entity at byte offset 7"_s);
    EXPECT_EQ(
        brokenEntities(stage, u"MarkdownV2"_s, u"*open."_s),
        u"Character '.' is reserved and must be escaped with the preceding '\\'"_s);
    EXPECT_EQ(
        brokenEntities(stage, u"Markdown"_s, u"好 *a _b"_s),
        u"Can't find end of the entity starting at byte offset 4"_s);
    EXPECT_EQ(
        brokenEntities(stage, u"HTML"_s, u"好 <h1>x</h1>"_s),
        u"Unsupported start tag \"h1\" at byte offset 4"_s);
    EXPECT_EQ(
        brokenEntities(stage, u"HTML"_s, u"<b>a <i>b"_s),
        u"Can't find end tag corresponding to start tag \"i\""_s);
    EXPECT_EQ(brokenEntities(stage, u"HTML"_s, u"<b>a</b"_s), u"Unclosed end tag at byte offset 4"_s);
}

TEST(Formatting, anUnknownParseModeIsRefused)
{
    Stage stage;
    const QString words = u"Bad Request: unsupported parse_mode"_s;
    EXPECT_EQ(stage.refusal("Release Notes", "sendMessage", formatted(u"BBCode"_s, u"x"_s)), words);
    QJsonObject message = cloudFormatted(u"x"_s);
    message.insert(u"parse_mode"_s, u"BBCode"_s);
    EXPECT_EQ(stage.refusal("Support Desk", "sendTextMessage", message), words);
}

TEST(Formatting, lengthCountsWithoutTheMarkup)
{
    Stage stage;
    const auto bold = [](int length) { return u"<b>"_s + QString(length, u'x') + u"</b>"_s; };
    const QJsonValue sent = stage.result("Release Notes", "sendMessage", formatted(u"HTML"_s, bold(4096)));
    EXPECT_EQ(sent["text"_L1].toString().size(), 4096);
    EXPECT_EQ(
        stage.refusal("Release Notes", "sendMessage", formatted(u"HTML"_s, bold(4097))),
        u"Bad Request: message is too long"_s);
    EXPECT_EQ(
        stage.refusal("Release Notes", "sendPhoto", photo(u"HTML"_s, bold(1025))),
        u"Bad Request: message caption is too long"_s);
}

TEST(Formatting, anEditReplacesTheEntities)
{
    Stage stage;
    const QJsonValue sent =
        stage.result("Release Notes", "sendMessage", formatted(u"HTML"_s, u"<b>done</b>"_s));
    const QJsonValue slanted = stage.result(
        "Release Notes", "editMessageText", edited(formatted(u"HTML"_s, u"<i>done</i>"_s), sent));
    EXPECT_EQ(slanted["entities"_L1].toArray(), QJsonArray{span(u"italic"_s, 0, 4)});
    EXPECT_TRUE(
        stage
            .refusal(
                "Release Notes", "editMessageText", edited(formatted(u"MarkdownV2"_s, u"_done_"_s), sent))
            .startsWith(u"Bad Request: message is not modified: "_s));
    const QJsonObject plain{{u"chat_id"_s, adaAtReleases}, {u"text"_s, u"<i>done</i>"_s}};
    const QJsonValue bare = stage.result("Release Notes", "editMessageText", edited(plain, sent));
    EXPECT_EQ(bare["text"_L1].toString(), u"<i>done</i>"_s);
    EXPECT_FALSE(bare.toObject().contains("entities"_L1));
}

TEST(Formatting, captionsHaveEntitiesOfTheirOwn)
{
    Stage stage;
    const QJsonValue sent =
        stage.result("Release Notes", "sendPhoto", photo(u"MarkdownV2"_s, u"*猫* /pet"_s));
    EXPECT_EQ(sent["caption"_L1].toString(), u"猫 /pet"_s);
    EXPECT_EQ(
        sent["caption_entities"_L1].toArray(),
        (QJsonArray{span(u"bold"_s, 0, 1), span(u"bot_command"_s, 2, 4)}));
    EXPECT_FALSE(sent.toObject().contains("entities"_L1));
    QJsonObject edit{{u"chat_id"_s, adaAtReleases}, {u"caption"_s, u"cat"_s}};
    const QJsonValue plain = stage.result("Release Notes", "editMessageCaption", edited(edit, sent));
    EXPECT_EQ(plain["caption"_L1].toString(), u"cat"_s);
    EXPECT_FALSE(plain.toObject().contains("caption_entities"_L1));
    edit.insert(u"caption_entities"_s, QJsonArray{span(u"spoiler"_s, 0, 3)});
    EXPECT_EQ(
        stage.result("Release Notes", "editMessageCaption", edited(edit, sent))["caption_entities"_L1]
            .toArray(),
        QJsonArray{span(u"spoiler"_s, 0, 3)});
}

// Types that only the server gives, unknown ones and a link without an address are passed over.
TEST(Formatting, entitiesGivenInsteadOfMarkup)
{
    Stage stage;
    const QJsonObject link = leading(span(u"text_link"_s, 4, 4), u"url"_s, u"https://a.example/"_s);
    const QJsonObject message{
        {u"chat_id"_s, adaAtReleases},
        {u"text"_s, u" *a* link "_s},
        {u"entities"_s, QJsonArray{
                            span(u"underline"_s, 1, 3), span(u"header"_s, 0, 4), span(u"glow"_s, 0, 4),
                            span(u"text_link"_s, 1, 3),
                            leading(span(u"text_link"_s, 5, 4), u"url"_s, u"https://a.example/"_s)}}};
    const QJsonValue sent = stage.result("Release Notes", "sendMessage", message);
    EXPECT_EQ(sent["text"_L1].toString(), u"*a* link"_s);
    EXPECT_EQ(sent["entities"_L1].toArray(), (QJsonArray{span(u"underline"_s, 0, 3), link}));
}

TEST(Formatting, forwardAndCopyKeepIt)
{
    Stage stage;
    const auto again = [&stage](const QJsonValue &sent, const char *method) {
        const QJsonObject parameters{{u"chat_id"_s, releaseRoom}, {u"from_chat_id"_s, adaAtReleases}};
        return stage.result("Release Notes", method, edited(parameters, sent));
    };
    const QJsonValue sent =
        stage.result("Release Notes", "sendMessage", formatted(u"HTML"_s, u"<b>done</b>"_s));
    EXPECT_EQ(again(sent, "forwardMessage")["entities"_L1], sent["entities"_L1]);
    const QJsonValue picture =
        stage.result("Release Notes", "sendPhoto", photo(u"HTML"_s, u"a <b>cat</b>"_s));
    EXPECT_EQ(again(picture, "forwardMessage")["caption_entities"_L1], picture["caption_entities"_L1]);
    // A copy's answer is its id alone; forwarding the copy shows it.
    const QJsonObject back{{u"chat_id"_s, adaAtReleases}, {u"from_chat_id"_s, releaseRoom}};
    EXPECT_EQ(
        stage
            .result(
                "Release Notes", "forwardMessage", edited(back, again(sent, "copyMessage")))["entities"_L1]
            .toArray(),
        QJsonArray{span(u"bold"_s, 0, 4)});
}

// A copied picture may get another caption; a copied text has none.
TEST(Formatting, aCopyWithACaptionOfItsOwn)
{
    Stage stage;
    const auto copied = [&stage](const QJsonValue &sent) {
        const QJsonObject copy{
            {u"chat_id"_s, adaAtReleases},
            {u"from_chat_id"_s, adaAtReleases},
            {u"caption"_s, u"<i>new</i>"_s},
            {u"parse_mode"_s, u"HTML"_s}};
        const QJsonValue id = stage.result("Release Notes", "copyMessage", edited(copy, sent));
        const QJsonObject forward{{u"chat_id"_s, releaseRoom}, {u"from_chat_id"_s, adaAtReleases}};
        return stage.result("Release Notes", "forwardMessage", edited(forward, id)).toObject();
    };
    const QJsonObject picture =
        copied(stage.result("Release Notes", "sendPhoto", photo(u"HTML"_s, u"a <b>cat</b>"_s)));
    EXPECT_EQ(picture["caption"_L1].toString(), u"new"_s);
    EXPECT_EQ(picture["caption_entities"_L1].toArray(), QJsonArray{span(u"italic"_s, 0, 3)});
    const QJsonObject text =
        copied(stage.result("Release Notes", "sendMessage", formatted(u"HTML"_s, u"<b>done</b>"_s)));
    EXPECT_FALSE(text.contains("caption"_L1));
    EXPECT_EQ(text["entities"_L1].toArray(), QJsonArray{span(u"bold"_s, 0, 4)});
}

} // namespace botdeck::test
