// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What receiving costs without a store:
//   bench_receive parse URL     our long poll, whose batches go nowhere
//   bench_receive network URL   Qt's network alone: of a body only the last update_id is looked for
// Runs until it is ended.
#include "api/BotClient.h"
#include "api/LongPoll.h"
#include "api/Transport.h"
#include "platform/Platform.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <cstdio>

using namespace botdeck;

namespace {

const QByteArray token = "4100:AAEbenchbenchbenchbenchbenchbenchbenc";

class BareNetwork final : public QObject
{
public:
    explicit BareNetwork(const QString &server)
        : m_address(
              server + QStringLiteral("/bot") + QString::fromLatin1(token) + QStringLiteral("/getUpdates"))
    {
        poll();
    }

private:
    void poll()
    {
        QNetworkRequest request{QUrl(m_address)};
        request.setHeader(
            QNetworkRequest::ContentTypeHeader, QStringLiteral("application/x-www-form-urlencoded"));
        QNetworkReply *reply = m_manager.post(
            request, "limit=100&timeout=25" +
                         (m_offset > 0 ? "&offset=" + QByteArray::number(m_offset) : QByteArray()));
        connect(reply, &QNetworkReply::finished, this, [this, reply] {
            take(reply->readAll());
            reply->deleteLater();
        });
    }

    void take(const QByteArray &body)
    {
        static const QByteArray name = "\"update_id\":";
        if (const qsizetype last = body.lastIndexOf(name); last >= 0) {
            const qsizetype begin = last + name.size();
            m_offset = body.mid(begin, body.indexOf(',', begin) - begin).toLongLong() + 1;
        }
        poll();
    }

    const QString m_address;
    QNetworkAccessManager m_manager;
    qint64 m_offset = 0;
};

int receiveParsed(const QString &server)
{
    const auto platform = platform::Platform::load(domain::PlatformId::Telegram);
    if (!platform)
        return 1;
    core::SystemClock clock;
    api::Transport transport;
    api::BotClient client(
        {domain::PlatformId::Telegram, QUrl(server), platform->pathForm(), core::Secret(token)}, *platform,
        clock, transport);
    api::LongPoll poll(client, clock, [] { return 0.0; });
    QObject::connect(&poll, &api::LongPoll::batchReceived, &poll, [&poll](const domain::DecodedBatch &batch) {
        poll.acknowledge(core::Id(batch.updates.constLast().updateId->value() + 1));
    });
    poll.start(std::nullopt);
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() == 3 && words.at(1) == QLatin1StringView("parse"))
        return receiveParsed(words.at(2));
    if (words.size() == 3 && words.at(1) == QLatin1StringView("network")) {
        const BareNetwork network(words.at(2));
        return QCoreApplication::exec();
    }
    std::fputs("bench_receive parse|network URL\n", stderr);
    return 2;
}
