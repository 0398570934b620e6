// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "domain/BotKey.h"

#include <QObject>

#include <functional>

namespace botdeck::services {

/// What a user of the sandbox does with an authorisation link that somebody sent.
struct PassportVisit
{
    domain::BotKey bot = {};
    /// "cloudchat://resolve?…" as it was copied.
    QString link = {};
    /// The bot's public key, PEM: what the operator would have handed to the platform.
    QByteArray publicKey = {};
    /// No: the callback says so and holds nothing about the user.
    bool consents = true;
    /// The callback's address is opened as well, as the user's browser would; on this computer only.
    bool opensCallback = false;
    /// Decimal. Empty: the user of the bot's first private chat.
    QString userId = {};
};

/// What came of it.
struct PassportReturn
{
    /// The address that the user's browser is sent to. What it encrypts is about a person.
    QString callback = {};
    /// The HTTP status that opening it brought; 0 where it was not opened or nobody answered.
    int status = 0;
    /// Why nobody answered; empty where it was not opened.
    QString problem = {};
};

/// The sandbox's side of the flow; empty where there is no sandbox in the program. `then` is called once from
/// the event loop, unless `context` is gone by then.
using PassportSide = std::function<void(
    const PassportVisit &visit, QObject *context,
    const std::function<void(const core::Result<PassportReturn> &)> &then)>;

/// A user of the sandbox's bots who is asked for an authorisation. Lives in the user interface's thread.
class PassportGuest : public QObject
{
    Q_OBJECT

public:
    explicit PassportGuest(PassportSide side, QObject *parent = nullptr);

    /// Whether there is a sandbox in the program.
    [[nodiscard]] bool isOffered() const { return bool(m_side); }
    /// returned() or refused() follows, never before control returned to the event loop. Of several visits
    /// only the newest is told of.
    void visit(const PassportVisit &visit);

Q_SIGNALS:
    void returned(const botdeck::services::PassportReturn &back);
    /// What is wrong with the link, the key or the user, in words.
    void refused(const botdeck::core::Error &error);

private:
    const PassportSide m_side;
    quint64 m_visits = 0;
};

} // namespace botdeck::services

Q_DECLARE_METATYPE(botdeck::services::PassportReturn)
