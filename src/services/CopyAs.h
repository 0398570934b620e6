// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "domain/Update.h"
#include "platform/SendPlan.h"

#include <QByteArray>
#include <QUrl>

namespace botdeck::security {
class Redactor;
}

namespace botdeck::services {

/// Where a bot is reached, as it may be shown.
struct ShownAddress
{
    QUrl server;
    /// "/{token}/{method}" and the like.
    QString pathForm;
    /// What stands in the token's place: "12345678:••••••••".
    QString maskedToken;
    platform::MethodOverrides overrides = {};
};

/// How a message that is being written can be copied: its calls as lines for a shell or as JSON, or a program
/// that sends it.
enum class MessageForm { Curl, Command, Json, Grammy, Python, Qt };

/// How a call can be copied: as a line for a shell, as JSON, or as a program that makes it.
enum class CallForm { Curl, Command, Json, Python, Node, Qt };

/// An update, or a message that is being written, in the forms in which it can be copied. Everything passes
/// the redactor and is looked at once more: what still holds a secret is ErrorKind::Refused.
class CopyAs
{
public:
    /// The redactor outlives this object.
    explicit CopyAs(const security::Redactor &redactor)
        : m_redactor(redactor)
    {
    }

    /// The bytes as received, but for secrets; they need be neither JSON nor text.
    [[nodiscard]] core::Result<QByteArray> received(const QByteArray &raw) const;
    /// A line for each member, tokens as received, a line end behind. ErrorKind::WrongUse for what is no
    /// JSON.
    [[nodiscard]] core::Result<QByteArray> formatted(const QByteArray &raw) const;
    /// The call that would fetch this update again while the server still has it, the token masked. Whoever
    /// runs it confirms every update before this one: that is what an offset means. ErrorKind::WrongUse for
    /// an update that no call fetches (from the gateway, or without an update_id).
    [[nodiscard]] core::Result<QByteArray> curl(
        const domain::StoredUpdate &update, const ShownAddress &address,
        const platform::Platform &platform) const;
    /// The same call as a `botdeck call`, which takes the token from BOTDECK_TOKEN or --token-file. Errors as
    /// of curl().
    [[nodiscard]] core::Result<QByteArray> command(
        const domain::StoredUpdate &update, const ShownAddress &address,
        const platform::Platform &platform) const;
    /// The POST of an update to a webhook. `address` stands in it as it was typed, but for saved secrets.
    /// ErrorKind::WrongUse for bytes that are no JSON: no shell's word holds them all.
    [[nodiscard]] core::Result<QByteArray> webhookCurl(const QByteArray &raw, const QUrl &address) const;
    /// A message's calls with their exact arguments, in order; 0 stands for the number of a message that is
    /// not sent yet. Looks at the files, so not in the user interface's thread. Errors as of
    /// platform::planSending(), ErrorKind::WrongUse where a language cannot send it. Programs send it anew,
    /// whatever it edits or replies to.
    [[nodiscard]] core::Result<QByteArray> message(
        MessageForm form, const domain::OutgoingMessage &message, const domain::SendOptions &options,
        const ShownAddress &address, const platform::Platform &platform) const;
    /// A call as it would be made. Looks at its files, so not in the user interface's thread. Errors as of
    /// platform::build(); Command is given whatever is wrong with it, Json with what is right.
    [[nodiscard]] core::Result<QByteArray> call(
        CallForm form, const platform::Method &method, const QList<platform::Argument> &arguments,
        const ShownAddress &address, const platform::Platform &platform) const;
    /// A program that holds no token of its own.
    [[nodiscard]] core::Result<QByteArray> program(const QString &code) const
    {
        return cleared(code.toUtf8());
    }
    /// RFC 4180, with its line end. A cell that a spreadsheet would take for a formula begins with an
    /// apostrophe; ids stay as they are.
    [[nodiscard]] core::Result<QByteArray> csvRow(const domain::StoredUpdate &update) const;
    /// The names of csvRow()'s cells.
    static QByteArray csvHeader();

private:
    [[nodiscard]] core::Result<QByteArray> cleared(const QByteArray &text) const;

    const security::Redactor &m_redactor;
};

} // namespace botdeck::services
