// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/CopyAs.h"

#include "core/Clock.h"
#include "domain/JsonIndent.h"
#include "domain/JsonText.h"
#include "security/Redactor.h"
#include "services/CsvCell.h"
#include "services/ShellLines.h"

#include <array>

namespace botdeck::services {

namespace {

using core::Error;
using core::ErrorKind;

struct CsvColumn
{
    const char *name;
    QString (*text)(const domain::StoredUpdate &stored);
};

using Stored = domain::StoredUpdate;

constexpr std::array csvColumns{
    CsvColumn{"received", [](const Stored &s) { return core::isoUtc(s.receivedMs); }},
    CsvColumn{"bot", [](const Stored &s) { return s.bot.toString(); }},
    CsvColumn{"seq", [](const Stored &s) { return QString::number(s.seq); }},
    CsvColumn{"stream", [](const Stored &s) { return domain::streamName(s.stream); }},
    CsvColumn{"epoch", [](const Stored &s) { return QString::number(s.epoch); }},
    CsvColumn{
        "update_id",
        [](const Stored &s) { return s.update.updateId ? s.update.updateId->toString() : QString(); }},
    CsvColumn{"kind", [](const Stored &s) { return s.update.kind; }},
    CsvColumn{"content", [](const Stored &s) { return s.update.content; }},
    CsvColumn{"chat_id", [](const Stored &s) { return s.update.chatId; }},
    CsvColumn{"chat_type", [](const Stored &s) { return s.update.chatType; }},
    CsvColumn{"chat", [](const Stored &s) { return s.update.chatTitle; }},
    CsvColumn{"from_id", [](const Stored &s) { return s.update.fromId; }},
    CsvColumn{"from", [](const Stored &s) { return s.update.fromName; }},
    CsvColumn{"text", [](const Stored &s) { return s.update.text; }},
    CsvColumn{"fault", [](const Stored &s) { return s.update.fault; }},
    CsvColumn{"marked", [](const Stored &s) { return s.marked ? QStringLiteral("yes") : QString(); }},
    CsvColumn{"note", [](const Stored &s) { return s.note; }},
};

/// The call that would fetch an update again.
struct Fetch
{
    /// The platform's.
    const platform::Method *method = nullptr;
    QList<platform::Argument> arguments;
};

core::Result<Fetch> fetchOf(const domain::StoredUpdate &update, const platform::Platform &platform)
{
    if (update.stream != domain::Stream::Poll || !update.update.updateId) {
        return Error{
            ErrorKind::WrongUse,
            QT_TRANSLATE_NOOP(
                "Phrase",
                "No call fetches this update: it came through the gateway or has no update_id. Nothing was "
                "copied; copy it as received.")};
    }
    const core::Result<const platform::Method *> method = platform.method(platform.pollMethod());
    if (!method)
        return method.error();
    Fetch fetch{
        *method,
        {{QStringLiteral("offset"), platform::Argument::Kind::Text,
          update.update.updateId->toString().toLatin1()},
         {QStringLiteral("limit"), platform::Argument::Kind::Text, "1"},
         {QStringLiteral("timeout"), platform::Argument::Kind::Text, "0"}}};
    fetch.arguments.removeIf(
        [&](const platform::Argument &argument) { return (*method)->parameter(argument.name) == nullptr; });
    return fetch;
}

} // namespace

core::Result<QByteArray> CopyAs::received(const QByteArray &raw) const
{
    return cleared(security::withoutSecretMembers(raw));
}

core::Result<QByteArray> CopyAs::formatted(const QByteArray &raw) const
{
    if (const domain::JsonFault fault = domain::JsonText{QByteArrayView(raw)}.fault();
        fault != domain::JsonFault::None) {
        return Error{
            ErrorKind::WrongUse,
            {QT_TRANSLATE_NOOP(
                 "Phrase", "This update cannot be formatted: %1. Nothing was copied; copy it as received."),
             {domain::jsonFaultText(fault)}}};
    }
    const QByteArray open = security::withoutSecretMembers(raw);
    return cleared(domain::indentedJson(QString::fromUtf8(open)).toUtf8() + '\n');
}

core::Result<QByteArray> CopyAs::curl(
    const domain::StoredUpdate &update, const ShownAddress &address, const platform::Platform &platform) const
{
    const core::Result<Fetch> fetch = fetchOf(update, platform);
    if (!fetch)
        return fetch.error();
    const core::Result<platform::Request> request =
        platform::build(*fetch->method, fetch->arguments, address.overrides);
    if (!request)
        return request.error();
    return cleared(curlLine(address, *request) + '\n');
}

core::Result<QByteArray> CopyAs::command(
    const domain::StoredUpdate &update, const ShownAddress &address, const platform::Platform &platform) const
{
    const core::Result<Fetch> fetch = fetchOf(update, platform);
    if (!fetch)
        return fetch.error();
    return cleared(commandLine(address, platform, *fetch->method, fetch->arguments) + '\n');
}

core::Result<QByteArray> CopyAs::webhookCurl(const QByteArray &raw, const QUrl &address) const
{
    if (domain::JsonText{QByteArrayView(raw)}.fault() != domain::JsonFault::None)
        return Error{
            ErrorKind::WrongUse, QT_TRANSLATE_NOOP("Phrase", "No command line can hold what is no JSON.")};
    const QByteArray body = security::withoutSecretMembers(raw);
    return cleared(
        "curl -sS -X POST " + shellWord(address.toEncoded()) +
        " -H 'Content-Type: application/json' --data-raw " + shellWord(body) + '\n');
}

core::Result<QByteArray> CopyAs::csvRow(const domain::StoredUpdate &update) const
{
    QByteArrayList cells;
    for (const CsvColumn &column : csvColumns)
        cells += csvCell(column.text(update));
    return cleared(cells.join(',') + "\r\n");
}

QByteArray CopyAs::csvHeader()
{
    QByteArrayList names;
    for (const CsvColumn &column : csvColumns)
        names += column.name;
    return names.join(',') + "\r\n";
}

core::Result<QByteArray> CopyAs::cleared(const QByteArray &text) const
{
    const QByteArray redacted = m_redactor.redact(text);
    if (!m_redactor.containsSecret(redacted))
        return redacted;
    return Error{
        ErrorKind::Refused,
        QT_TRANSLATE_NOOP(
            "Phrase", "A secret would have been in the copy. Nothing was copied; the update is unchanged.")};
}

} // namespace botdeck::services
