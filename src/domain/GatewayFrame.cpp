// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/GatewayFrame.h"

#include "domain/GatewayContent.h"
#include "domain/JsonText.h"
#include "domain/SalvageScanner.h"
#include "domain/UpdateFaults.h"
#include "domain/UpdateFields.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>

namespace botdeck::domain {

namespace {

constexpr QLatin1StringView hashPrefix("sha256:");
constexpr QLatin1StringView messagePrefix("message:");

struct RoleRow
{
    const char *action;
    FrameRole role;
};

constexpr std::array controlFrames{
    RoleRow{"connect", FrameRole::Hello},
    RoleRow{"pong", FrameRole::Heartbeat},
};

/// What an action is about: the member of its data that names it.
struct IdentityRow
{
    const char *action;
    const char *prefix;
    const char *member;
};

constexpr std::array identities{
    IdentityRow{"push", "message:", "message_id"},
    IdentityRow{"circleEnter", "post:", "post_id"},
};

/// Chats are channels; of a channel's types only these two have words that other platforms have too.
constexpr std::array chatTypes{
    std::pair{QLatin1StringView("3"), QLatin1StringView("private")},
    std::pair{QLatin1StringView("10"), QLatin1StringView("group")},
};

QString chatTypeOf(const QString &channelType)
{
    if (channelType.isEmpty())
        return {};
    for (const auto &[number, name] : chatTypes) {
        if (channelType == number)
            return name;
    }
    return QStringLiteral("channel");
}

QString identityOf(const QString &action, const JsonValue &body, const GatewayContent &content)
{
    if (!content.callbackId.isEmpty())
        return QStringLiteral("callback:") + content.callbackId;
    for (const IdentityRow &row : identities) {
        const QString id = plainText(body[row.member]);
        if (action == QLatin1StringView(row.action) && core::Id::fromText(id))
            return QLatin1StringView(row.prefix) + id;
    }
    return {};
}

QString hashIdent(const QByteArray &raw)
{
    return hashPrefix +
           QString::fromLatin1(QCryptographicHash::hash(raw, QCryptographicHash::Sha256).toHex());
}

QString firstSaid(std::initializer_list<JsonValue> values)
{
    for (const JsonValue &value : values) {
        if (const QString text = plainText(value); !text.isEmpty())
            return text;
    }
    return {};
}

Update unreadableFrame(const QByteArray &bytes, const QString &fault)
{
    Update update = quarantinedUpdate(bytes, fault, {});
    update.fault = updateFault(UpdateFault::UnreadableFrame, fault);
    return update;
}

Update frameOfMessage(QByteArrayView message)
{
    const QByteArray frame =
        "{\"action\":\"push\",\"data\":" + message.toByteArray() + ",\"via\":\"message/getList\"}";
    return readFrame(frame).update;
}

} // namespace

bool isFrame(const JsonValue &root)
{
    return root["action"].isString() && !root["update_id"];
}

Update readFrameUpdate(const JsonValue &root)
{
    Update update;
    update.raw = root.raw().toByteArray();
    update.kind = plainText(root["action"]);
    if (update.kind.isEmpty())
        update.kind = QStringLiteral("unknown");
    const JsonValue data = root["data"];
    // A new post lies one floor deeper.
    const JsonValue body = data["records"].isObject() ? data["records"] : data;
    const GatewayContent content = readGatewayContent(body);
    update.content = content.type.isEmpty() ? firstSaid({data["method"], root["method"]}) : content.type;
    update.text = content.text;
    update.chatId = plainText(body["channel_id"]);
    update.chatType = chatTypeOf(plainText(body["channel_type"]));
    update.fromId = plainText(body["user_id"]);
    update.fromName =
        firstSaid({body["member"]["nick"], body["author"]["nickname"], body["author"]["username"]});
    if (update.fromName.isEmpty())
        update.fromName = content.callbackName;
    update.ident = identityOf(update.kind, body, content);
    if (update.ident.isEmpty())
        update.ident = hashIdent(update.raw);
    return update;
}

GatewayFrame readFrame(const QByteArray &bytes)
{
    const JsonText text(bytes, bytes.capacity() - bytes.size());
    if (text.fault() != JsonFault::None)
        return {FrameRole::Event, unreadableFrame(bytes, jsonFaultText(text.fault()))};
    const JsonValue root = text.root();
    if (!root.isObject())
        return {FrameRole::Event, unreadableFrame(bytes, QStringLiteral("it is no JSON object"))};
    GatewayFrame frame{FrameRole::Event, readFrameUpdate(root)};
    const auto row = std::find_if(controlFrames.begin(), controlFrames.end(), [&](const RoleRow &known) {
        return frame.update.kind == QLatin1StringView(known.action);
    });
    if (row != controlFrames.end())
        frame.role = row->role;
    return frame;
}

void stampArrival(Update &update, qint64 arrivedMs)
{
    if (update.ident.startsWith(hashPrefix) && !update.ident.contains(u'@'))
        update.ident += u'@' + QString::number(arrivedMs);
}

core::Result<DecodedBatch> decodeHistory(const QByteArray &body)
{
    const core::Result<QList<QByteArrayView>> elements = splitElements(body);
    if (!elements)
        return elements.error();
    DecodedBatch batch;
    for (auto message = elements->rbegin(); message != elements->rend(); ++message) {
        batch.updates.append(frameOfMessage(*message));
        batch.quarantined += batch.updates.last().isQuarantined() ? 1 : 0;
    }
    return batch;
}

std::optional<core::Id> messageOfIdent(QStringView ident)
{
    if (!ident.startsWith(messagePrefix))
        return std::nullopt;
    const QStringView rest = ident.sliced(messagePrefix.size());
    const qsizetype end = rest.indexOf(u'#');
    return core::Id::fromText(rest.first(end < 0 ? rest.size() : end).toString());
}

} // namespace botdeck::domain
