// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"
#include "domain/BotKey.h"

#include <QList>
#include <QObject>

namespace botdeck::services {

class FeedEngine;

/// What an operator wants of a bot's feed besides start and stop, and what came of it. One for all windows;
/// each hears the others' answers. Whether anything that changes something may be sent for the bot is asked
/// before: BotRegistry::mayChange(). Lives in the user interface's thread.
class FeedWishes final : public QObject
{
    Q_OBJECT

public:
    /// `engine` outlives it.
    explicit FeedWishes(FeedEngine &engine, QObject *parent = nullptr);

    /// Of a bot that peeks: everything up to this stored update is done. confirmed() or confirmFailed().
    void confirmTo(const domain::BotKey &bot, qint64 seq);
    /// Of a bot that came to rest because of a webhook; `drop`: with what waits. Polling goes on, or
    /// remedyFailed().
    void deleteWebhook(const domain::BotKey &bot, bool drop);
    /// Of a bot that another Botdeck on this computer polls. Polling begins, or remedyFailed().
    void takeOver(const domain::BotKey &bot);
    /// Of a bot that another program polls: one try a minute from now on.
    void waitForOther(const domain::BotKey &bot);

Q_SIGNALS:
    /// Whether they are confirmed has changed.
    void rowsChanged(const botdeck::domain::BotKey &bot, const QList<qint64> &seqs);
    void confirmed(const botdeck::domain::BotKey &bot);
    /// `requestLeft`: it may have had its effect; a look at the server tells.
    void
    confirmFailed(const botdeck::domain::BotKey &bot, const botdeck::core::Error &error, bool requestLeft);
    void
    remedyFailed(const botdeck::domain::BotKey &bot, const botdeck::core::Error &error, bool requestLeft);

private:
    template <typename Call>
    void inEngine(Call call);

    FeedEngine &m_engine;
};

} // namespace botdeck::services
