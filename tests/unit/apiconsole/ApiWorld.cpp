// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ApiWorld.h"

#include "core/AtomicFile.h"
#include "tests/support/Certificates.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <map>

namespace botdeck::test {

using namespace Qt::StringLiterals;
using domain::PlatformId;
using platform::Argument;
using services::ApiPicker;

namespace {

struct Group
{
    /// 0: where somebody joins by himself, in the guild.
    qint64 id = 0;
    QString sending;
    /// Of the update that tells of a button's press, and the parameter that takes its id.
    QString query;
};

/// Where the first demo bot of each platform is, besides its private chats (resources/sandbox/chats.json).
const std::map<PlatformId, Group> &groups()
{
    static const std::map<PlatformId, Group> groups{
        {PlatformId::CloudChat, {20000001, u"sendTextMessage"_s, {}}},
        {PlatformId::Fanbook, {0, u"sendMessage"_s, u"callback_id"_s}},
        {PlatformId::Telegram, {-1002093847561, u"sendMessage"_s, u"callback_query_id"_s}}};
    return groups;
}

} // namespace

void ApiWorld::settle(PlatformId platform)
{
    m_platform = platform;
    m_bot = add(platform);
    Certificates maker;
    const QString certificate = m_dir.filePath(u"certificate.pem"_s);
    EXPECT_TRUE(core::writeWhole(certificate, maker.issue({.selfSigned = true}).localCertificate().toPem()));
    know(u"certificate"_s, certificate);
    renew();
    if (platform != PlatformId::Fanbook)
        return;
    // The only parse mode there takes JSON.
    know(u"text"_s, uR"({"type":"richText","title":"a","document":"[]"})"_s);
    learnPosts();
}

void ApiWorld::renew()
{
    const Group &group = groups().at(m_platform);
    QJsonObject joined{{u"bot"_s, bot(m_platform).value(u"name"_s)}, {u"kind"_s, u"join"_s}};
    if (group.id != 0)
        joined.insert(u"chat"_s, group.id);
    learn(control(u"event"_s, joined)[u"update"_s]);
    offer(ApiPicker::Chat, known("chat_id"));
    offer(ApiPicker::Channel, known("chat_id"));
    offer(ApiPicker::User, known("user_id"));
    offer(ApiPicker::Guild, known("guild_id"));
    if (m_platform == PlatformId::CloudChat)
        know(u"chat_type"_s, u"4"_s);
    const QString own = write();
    for (const auto &name : {u"message_id"_s, u"reply_to_message_id"_s, u"reply_to_message_id_level_2"_s})
        know(name, own);
    if (!group.query.isEmpty()) {
        learnButton();
        ask(u"pinChatMessage"_s,
            {text(u"chat_id"_s, known("chat_id").toUtf8()), text(u"message_id"_s, own.toUtf8())});
    }
    if (m_platform == PlatformId::Fanbook)
        learnGuild();
    if (m_platform == PlatformId::Telegram) {
        const QList<Argument> upload{
            text(u"chat_id"_s, known("chat_id").toUtf8()),
            {u"document"_s, Argument::Kind::File, m_dir.filePath(u"upload.bin"_s).toUtf8()}};
        know(u"file_id"_s, ask(u"sendDocument"_s, upload)[u"document"_s][u"file_id"_s].toString());
    }
}

QJsonValue ApiWorld::ask(const QString &method, const QList<Argument> &arguments)
{
    const services::ApiAnswer answer = send({m_bot, method, arguments});
    EXPECT_TRUE(answer.isGood()) << qPrintable(method) << ' ' << answer.body.constData();
    // An array is no document's object: wrapped, whatever it is can be looked into.
    return QJsonDocument::fromJson("{\"result\":" + answer.result + '}').object()[u"result"_s];
}

QString ApiWorld::write(const QList<Argument> &more)
{
    QList<Argument> words{text(u"chat_id"_s, known("chat_id").toUtf8()), text(u"text"_s, "mine")};
    if (m_platform == PlatformId::CloudChat)
        words.append(text(u"chat_type"_s, known("chat_type").toUtf8()));
    return idIn(ask(groups().at(m_platform).sending, words + more)[u"message_id"_s]);
}

void ApiWorld::learnButton()
{
    const QString message =
        write({text(u"reply_markup"_s, R"({"inline_keyboard":[[{"text":"a","callback_data":"b"}]]})")});
    const QJsonValue pressed = control(
        u"press"_s, {{u"bot"_s, bot(m_platform).value(u"name"_s)},
                     {u"chat"_s, known("chat_id")},
                     {u"user"_s, known("user_id")},
                     {u"message_id"_s, message},
                     {u"button"_s, u"a"_s}})[u"update"_s];
    know(groups().at(m_platform).query, pressed[u"callback_query"_s][u"id"_s].toString());
}

void ApiWorld::learnGuild()
{
    const QList<Argument> guild{text(u"guild_id"_s, known("guild_id").toUtf8())};
    const QJsonValue me = ask(u"getMe"_s, {});
    know(u"bot_id"_s, idIn(me[u"id"_s]));
    int lowest = INT_MAX;
    for (const QJsonValue &role : ask(u"getGuildRoles"_s, guild).toArray()) {
        const int position = role[u"position"_s].toInt();
        if (position < 1 || position >= lowest)
            continue;
        lowest = position;
        offer(ApiPicker::Role, idIn(role[u"id"_s]));
    }
    constexpr int category = 4;
    for (const QJsonValue &channel : ask(u"channel/list"_s, guild).toArray()) {
        if (channel[u"type"_s].toInt() == category)
            know(u"parent_id"_s, idIn(channel[u"channel_id"_s]));
    }
    const QJsonValue invites = ask(u"invite/guildList"_s, guild + QList<Argument>{text(u"size"_s, "1")});
    know(u"c"_s, invites[u"records"_s][0][u"code"_s].toString());
}

/// Nothing lists a guild's posts but by who wrote them.
void ApiWorld::learnPosts()
{
    const QList<Argument> guild{text(u"guild_id"_s, known("guild_id").toUtf8())};
    for (const QJsonValue &member : ask(u"getGuildMembers"_s, guild).toArray()) {
        const QByteArray author = idIn(member[u"user"_s][u"id"_s]).toUtf8();
        const QJsonValue posts = ask(u"v2/feeds/benefits"_s, {text(u"user_id"_s, author)});
        const QJsonValue post = posts[u"records"_s][0][u"post"_s];
        if (post.isUndefined())
            continue;
        know(u"post_id"_s, post[u"post_id"_s].toString());
        know(u"topic_id"_s, post[u"topic_id"_s].toString());
        return;
    }
    ADD_FAILURE() << "nobody wrote anything";
}

} // namespace botdeck::test
