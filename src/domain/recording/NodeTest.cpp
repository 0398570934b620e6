// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/recording/NodeTest.h"

#include "domain/conversation/ChatCall.h"
#include "domain/keyboard/CodeLiterals.h"
#include "domain/recording/NodeTestProgram.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace botdeck::domain {

using core::Error;
using core::ErrorKind;
using core::Result;
using namespace Qt::StringLiterals;

namespace {

/// The test knows no markup: a text without any formats is written as its readers see it.
QByteArray plainWhereItIs(const RecordedCall &call, PlatformId platform)
{
    const ReadCall read = readCall({0, call.method, call.parameters, {}, 0}, platform);
    QJsonObject parameters = QJsonDocument::fromJson(call.parameters).object();
    const bool isPlain = !read.messages.isEmpty() && read.messages.first().text.entities.isEmpty();
    if (!isPlain || !parameters.contains("parse_mode"_L1))
        return call.parameters;
    parameters.remove("parse_mode"_L1);
    const QLatin1StringView member = parameters.contains("caption"_L1) ? "caption"_L1 : "text"_L1;
    parameters[member] = read.messages.first().text.text;
    return QJsonDocument(parameters).toJson(QJsonDocument::Compact);
}

QString entryCode(const RecordedUpdate &update)
{
    return u"{ update: %1 }"_s.arg(javaScriptLiteral(QString::fromUtf8(update.raw)));
}

QString entryCode(const RecordedCall &call)
{
    return u"{\n        call: %1,\n        parameters: %2,\n        result: %3,\n    }"_s.arg(
        javaScriptLiteral(call.method), visibleJson(plainWhereItIs(call, PlatformId::Telegram)),
        javaScriptLiteral(QString::fromUtf8(recordedResult(call))));
}

QString identityCode(const RecordedBot &bot)
{
    const QString username = bot.username.isEmpty() ? u"recorded_bot"_s : bot.username;
    return u"{ id: %1, is_bot: true, first_name: %2, username: %3 }"_s.arg(
        bot.id, javaScriptLiteral(bot.name.isEmpty() ? username : bot.name), javaScriptLiteral(username));
}

bool isGatewayFrame(const RecordedEntry &entry)
{
    const auto *update = std::get_if<RecordedUpdate>(&entry);
    return update != nullptr && update->stream == Stream::Gateway;
}

} // namespace

Result<QByteArray> nodeTest(const Recording &recording)
{
    if (recording.bot.platform != PlatformId::Telegram ||
        std::ranges::any_of(recording.entries, isGatewayFrame)) {
        return Error{
            ErrorKind::Refused,
            QT_TRANSLATE_NOOP(
                "Phrase", "Only a conversation with a Telegram-compatible bot can become a Node test: the "
                          "libraries speak to no other server. Save it as a recording instead.")};
    }
    QString entries;
    for (const RecordedEntry &entry : recording.entries)
        entries += u"    "_s + std::visit([](const auto &one) { return entryCode(one); }, entry) + u",\n"_s;
    const QString data =
        u"const me = %1;\nconst entries = [\n"_s.arg(identityCode(recording.bot)) + entries + u"];\n"_s;
    return QByteArray(nodeTestHead) + data.toUtf8() + nodeTestProgram;
}

} // namespace botdeck::domain
