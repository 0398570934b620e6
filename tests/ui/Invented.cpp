// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Invented.h"

#include <array>

namespace botdeck::test {

namespace {

using domain::PlatformId;

struct Sample
{
    const char *kind;
    const char *content;
    const char *chat;
    const char *from;
    const char *text;
};

constexpr std::array samples{
    Sample{
        "message", "text", "Harbour · Orders", "Edda Lund",
        "Two crates of pears arrived bruised, photos follow."},
    Sample{"callback_query", "", "Harbour · Orders", "Pavel Brod", "order:confirm:5521"},
    Sample{"message", "new_join_members", "晨光公会", "赵一鸣", ""},
    Sample{"message", "photo", "Night shift", "Rosa Mendel", "The label of the second crate"},
    Sample{"message", "text", "客服 · 退款", "沈悦", "用户 3310 要求退款，订单 77120，已核对付款记录。"},
    Sample{"edited_message", "text", "Night shift", "Edda Lund", "Gate 4 opens at 06:30, not 06:00"},
    Sample{"message", "document", "Harbour · Orders", "Pavel Brod", "manifest-2026-11.pdf · customs copy"},
    Sample{"message", "text", "Direct", "Jon Aalto", "Can you move my slot to Thursday?\nAfternoon is fine."},
    Sample{"callback_query", "", "# 活动报名", "林晚", "signup:go"},
    Sample{"message", "voice", "Direct", "Rosa Mendel", ""},
    Sample{"message", "text", "晨光公会", "Otter_88", "谢谢，已经收到了！"},
    Sample{"poll", "", "", "", "Which day for the drill?"},
    Sample{"message", "left_chat_member", "晨光公会", "白桦", ""},
    Sample{"message", "location", "Night shift", "Jon Aalto", ""},
    Sample{
        "channel_post", "text", "Harbour news", "",
        "Berth 2 is closed until noon. Ships go to berth 5 meanwhile."},
    Sample{"dock_event", "", "Harbour · Orders", "", "A kind that nobody has named yet"},
};

models::BotRow bot(PlatformId platform, const char *id, const char *name, const char *username, double rate)
{
    models::BotRow row;
    row.key = domain::BotKey::fromStored(
        domain::platformName(platform) + QStringLiteral(":bots.example:") + QString::fromLatin1(id));
    row.name = QString::fromUtf8(name);
    row.username = QString::fromLatin1(username);
    row.platform = platform;
    row.status.state = domain::BotState::Live;
    row.perSecond = rate;
    return row;
}

QByteArray rawOf(const Sample &sample, qint64 seq)
{
    return "{\"update_id\":" + QByteArray::number(80000 + seq) + ",\"" + sample.kind +
           "\":{\"message_id\":" + QByteArray::number(5000 + seq) +
           ",\"from\":{\"id\":9007199254740993,\"is_bot\":false,\"first_name\":\"" + sample.from +
           "\"},\"chat\":{\"id\":-1001234567890123,\"type\":\"group\",\"title\":\"" + sample.chat +
           "\"},\"date\":1795236423,\"text\":\"" + QByteArray(sample.text).replace('\n', "\\n") +
           "\",\"entities\":[]}}";
}

} // namespace

QList<models::BotRow> inventedBots()
{
    QList<models::BotRow> bots{
        bot(PlatformId::CloudChat, "40001", "Harbour Desk", "harbour_desk_bot", 12.4),
        bot(PlatformId::CloudChat, "40002", "Tide Alerts", "tide_alerts_bot", 0),
        bot(PlatformId::Fanbook, "50001", "公会管家", "guild_keeper", 3),
        bot(PlatformId::Fanbook, "50002", "Onboarding 新人引导", "onboarding_fb", 0.4),
        bot(PlatformId::Telegram, "60001", "Ferry Times", "ferry_times_bot", 1),
        bot(PlatformId::CloudChat, "90001", "Demo Support", "demo_support_bot", 5),
        bot(PlatformId::Fanbook, "90002", "演示助手", "demo_helper", 2),
    };
    bots[5].demo = true;
    bots[6].demo = true;
    return bots;
}

QList<domain::StoredUpdate>
inventedUpdates(const QList<models::BotRow> &bots, qint64 firstSeq, int count, qint64 lastMs)
{
    QList<domain::StoredUpdate> updates;
    for (int at = 0; at < count; ++at) {
        const qint64 seq = firstSeq + at;
        const Sample &sample = samples.at(size_t(seq) % samples.size());
        domain::StoredUpdate stored;
        stored.seq = seq;
        stored.bot = bots.at(qsizetype(seq * 5 % bots.size())).key;
        stored.receivedMs = lastMs - qint64(count - 1 - at) * 1370;
        stored.update.updateId = core::Id(80000 + seq);
        stored.update.kind = QString::fromLatin1(sample.kind);
        stored.update.content = QString::fromLatin1(sample.content);
        stored.update.chatTitle = QString::fromUtf8(sample.chat);
        stored.update.fromName = QString::fromUtf8(sample.from);
        stored.update.text = QString::fromUtf8(sample.text);
        stored.update.raw = rawOf(sample, seq);
        updates.append(stored);
    }
    return updates;
}

domain::StoredUpdate quarantinedUpdate(const models::BotRow &bot, qint64 seq, qint64 ms)
{
    domain::StoredUpdate stored;
    stored.seq = seq;
    stored.bot = bot.key;
    stored.receivedMs = ms;
    stored.update.kind = QStringLiteral("quarantined");
    stored.update.fault = QStringLiteral("byte 41 is no valid UTF-8");
    stored.update.raw = "{\"update_id\":81999,\"message\":{\"text\":\"\xff\xfe broken \xe2\x80\xae txet\"}}";
    return stored;
}

} // namespace botdeck::test
