// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/GapFiller.h"

#include "api/BotClient.h"
#include "api/PollPlan.h"
#include "domain/GatewayFrame.h"
#include "services/CallLog.h"
#include "services/ServerChats.h"
#include "storage/UpdateStore.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <utility>

namespace botdeck::services {

using core::Error;
using core::ErrorKind;
using platform::Argument;

namespace {

/// What is no word about this channel alone, so that asking for the next would be the same.
constexpr std::array passing{ErrorKind::Network,     ErrorKind::Timeout, ErrorKind::ServerTrouble,
                             ErrorKind::RateLimited, ErrorKind::Tls,     ErrorKind::Unauthorised};

bool isPassing(ErrorKind kind)
{
    return std::find(passing.begin(), passing.end(), kind) != passing.end();
}

QList<Argument> argumentsOf(const QString &channel, core::Id mark)
{
    const auto text = [](const char *name, const QByteArray &value) {
        return Argument{QString::fromLatin1(name), Argument::Kind::Text, value};
    };
    return {
        text("channel_id", channel.toUtf8()), text("size", QByteArray::number(GapFiller::pageSize)),
        text("message_id", mark.toString().toUtf8()), text("behavior", "after")};
}

QByteArray asJson(const QList<Argument> &arguments)
{
    QJsonObject object;
    for (const Argument &argument : arguments)
        object.insert(argument.name, QString::fromUtf8(argument.value));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

GapFiller::GapFiller(
    api::BotClient &client, core::Clock &clock, storage::UpdateStore &store, api::LongPoll::Random random,
    QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_clock(clock)
    , m_store(store)
    , m_random(std::move(random))
{
}

GapFiller::~GapFiller()
{
    cancel();
}

void GapFiller::cancel()
{
    m_running = false;
    m_timers.reset();
    if (m_job)
        m_job->cancel();
    m_job = nullptr;
}

void GapFiller::fill(const domain::BotKey &bot, const ChannelMarks &marks)
{
    cancel();
    m_running = true;
    m_timers = std::make_unique<QObject>();
    m_bot = bot;
    m_open = marks;
    m_rest = {};
    nextChannel();
}

void GapFiller::nextChannel()
{
    if (m_open.isEmpty()) {
        finish();
        return;
    }
    m_channel = m_open.firstKey();
    m_mark = m_open.take(m_channel);
    m_tries = 0;
    ask();
}

void GapFiller::ask()
{
    const QList<Argument> arguments = argumentsOf(m_channel, m_mark);
    const core::Result<const platform::Method *> method = m_client.platform().method(historyMethod);
    const core::Result<platform::Request> request =
        method ? platform::build(**method, arguments) : core::Result<platform::Request>(method.error());
    if (!request) {
        failed(request.error(), false);
        return;
    }
    const qint64 startedMs = m_clock.wallMs();
    api::Job *job = m_client.call(*request);
    m_job = job;
    const auto log = [=, this](const std::optional<Error> &error) {
        logCall(
            m_store, {m_bot, historyMethod, asJson(arguments), startedMs, job->exchange(), error},
            m_client.endpoint().token);
    };
    connect(job, &api::Job::succeeded, this, [=, this](const api::Reply &reply) {
        log({});
        answered(reply);
    });
    connect(job, &api::Job::failed, this, [=, this](const Error &error) {
        log(error);
        failed(error, job->exchange().requestLeft);
    });
}

void GapFiller::answered(const api::Reply &reply)
{
    m_tries = 0;
    core::Result<domain::DecodedBatch> page = domain::decodeHistory(reply.body);
    if (!page) {
        failed(page.error(), true);
        return;
    }
    m_more = page->updates.size() >= pageSize;
    const core::Id mark = m_mark;
    page->updates.removeIf([&](const domain::Update &update) {
        const std::optional<core::Id> number = domain::messageOfIdent(update.ident);
        if (number && *number > m_mark)
            m_mark = *number;
        return number && *number <= mark;
    });
    // A page that leads no further would be the same for ever.
    m_more = m_more && m_mark > mark;
    if (page->updates.isEmpty())
        nextChannel();
    else
        Q_EMIT batchReceived(*page);
}

void GapFiller::goOn()
{
    if (!m_running)
        return;
    if (m_more)
        ask();
    else
        nextChannel();
}

void GapFiller::failed(const Error &error, bool requestLeft)
{
    m_rest.reason = error.detail;
    if (!isPassing(error.kind)) {
        m_rest.refused += m_channel;
        nextChannel();
        return;
    }
    const domain::BotStatus next = api::whatNow(error, requestLeft, ++m_tries, m_random());
    if (m_tries < mostTries && next.retryIn) {
        m_clock.after(*next.retryIn, m_timers.get(), [this] { ask(); });
        return;
    }
    // What does not answer for one channel will not for the next.
    m_rest.later = QStringList{m_channel} + m_open.keys();
    m_open.clear();
    finish();
}

void GapFiller::finish()
{
    m_running = false;
    Q_EMIT finished(m_rest);
}

} // namespace botdeck::services

#include "moc_GapFiller.cpp"
