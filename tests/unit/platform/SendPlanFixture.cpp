// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SendPlanFixture.h"

#include "domain/keyboard/KeyboardJson.h"

#include <QFileInfo>

namespace botdeck::test {

using namespace Qt::StringLiterals;
using domain::Dialect;
using domain::MessageAction;
using domain::OutgoingMedia;
using domain::OutgoingMessage;
using domain::PlatformId;
using domain::SendingOrder;
using platform::PlannedCall;

domain::Keyboard keyboardFrom(QByteArrayView json)
{
    const domain::ReadKeyboard read = domain::readKeyboard(json);
    EXPECT_TRUE(read);
    return read.keyboard;
}

domain::Keyboard go()
{
    return keyboardFrom(QByteArrayView(goKeyboard.data(), goKeyboard.size()));
}

OutgoingMessage message(Dialect dialect, const QString &chat, const QString &type, const QString &source)
{
    return {chat, type, dialect, source};
}

OutgoingMessage toGroup(const QString &source)
{
    return message(Dialect::CloudChat, u"20000001"_s, u"supergroup"_s, source);
}

OutgoingMessage toChannel(const QString &source, Dialect dialect)
{
    return message(dialect, u"384533822017904601"_s, u"channel"_s, source);
}

OutgoingMessage toTelegram(const QString &source, Dialect dialect)
{
    return message(dialect, u"-1001234567890"_s, u"supergroup"_s, source);
}

OutgoingMedia upload(const QString &kind)
{
    return {kind, fixture(u"upload.bin"_s)};
}

std::string requestLine(const platform::Platform &platform, const PlannedCall &planned)
{
    const PlannedCall call = planned.completes ? platform::withMessage(planned, u"57"_s) : planned;
    const auto request = platform::build(**platform.method(call.method), call.arguments);
    if (!request)
        return "refused: " + QString(request.error().detail).toStdString();
    QByteArray line = request->path + ' ' + request->body;
    for (const auto &[name, value] : request->fields)
        line += name.toUtf8() + '=' + value + ' ';
    for (const auto &[name, path] : request->files)
        line += name.toUtf8() + '@' + QFileInfo(path).fileName().toUtf8();
    return line.toStdString();
}

namespace {

Lines callsFor(PlatformId id, const SendingOrder &order)
{
    const platform::Platform &platform = builtIn(id);
    const auto plan = platform::planSending(platform, order);
    if (!plan)
        return {"refused: " + QString(plan.error().detail).toStdString()};
    Lines lines;
    for (const PlannedCall &call : plan->calls)
        lines.push_back(requestLine(platform, call));
    return lines;
}

} // namespace

Lines cloudChat(const SendingOrder &order)
{
    return callsFor(PlatformId::CloudChat, order);
}

Lines fanbook(const SendingOrder &order)
{
    return callsFor(PlatformId::Fanbook, order);
}

Lines telegram(const SendingOrder &order)
{
    return callsFor(PlatformId::Telegram, order);
}

bool isRefusal(const Lines &lines, const char *words)
{
    return lines.size() == 1 && lines.front().starts_with("refused: ") &&
           lines.front().find(words) != std::string::npos;
}

MessageAction action(MessageAction::Kind kind, const QString &chat, const QString &type)
{
    return {kind, chat, type, {}, u"57"_s, u"20000002"_s, u"group"_s};
}

} // namespace botdeck::test
