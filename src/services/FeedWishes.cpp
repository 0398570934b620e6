// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/FeedWishes.h"

#include "services/FeedEngine.h"

namespace botdeck::services {

using domain::BotKey;

FeedWishes::FeedWishes(FeedEngine &engine, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
{
    connect(&engine, &FeedEngine::settled, this, &FeedWishes::rowsChanged);
    connect(&engine, &FeedEngine::appended, this, [this](const BotKey &bot, const auto &outcome) {
        if (!outcome.changed.isEmpty())
            Q_EMIT rowsChanged(bot, outcome.changed);
    });
    connect(&engine, &FeedEngine::confirmed, this, &FeedWishes::confirmed);
    connect(&engine, &FeedEngine::confirmFailed, this, &FeedWishes::confirmFailed);
    connect(&engine, &FeedEngine::remedyFailed, this, &FeedWishes::remedyFailed);
}

template <typename Call>
void FeedWishes::inEngine(Call call)
{
    FeedEngine *engine = &m_engine;
    QMetaObject::invokeMethod(
        engine, [engine, call] { call(*engine); }, Qt::QueuedConnection);
}

void FeedWishes::confirmTo(const BotKey &bot, qint64 seq)
{
    inEngine([bot, seq](FeedEngine &engine) { engine.confirmTo(bot, seq); });
}

void FeedWishes::deleteWebhook(const BotKey &bot, bool drop)
{
    inEngine([bot, drop](FeedEngine &engine) { engine.deleteWebhook(bot, drop); });
}

void FeedWishes::takeOver(const BotKey &bot)
{
    inEngine([bot](FeedEngine &engine) { engine.takeOver(bot); });
}

void FeedWishes::waitForOther(const BotKey &bot)
{
    inEngine([bot](FeedEngine &engine) { engine.waitForOther(bot); });
}

} // namespace botdeck::services

#include "moc_FeedWishes.cpp"
