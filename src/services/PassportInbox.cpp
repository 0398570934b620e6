// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/PassportInbox.h"

#include "core/AtomicFile.h"
#include "domain/passport/AuthorisationLink.h"
#include "domain/passport/PassportCallback.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <algorithm>

namespace botdeck::services {

namespace {

constexpr qsizetype mostCallbacks = 1000;
// A digest takes some hundred bytes of the file; the oldest go first.
constexpr qsizetype mostSeen = 10'000;
constexpr qint64 largestFile = qint64(4) * 1024 * 1024;
constexpr qsizetype digestBytes = 32;
constexpr int version = 1;

using Seen = QHash<QByteArray, qint64>;

/// The same for every way of writing the hash; empty where there is none.
QByteArray digestOf(const QString &address)
{
    const auto query = domain::readCallbackAddress(address);
    const auto hash = query ? domain::readCallbackQuery(query.value) : query;
    const auto bytes = hash ? domain::readCallbackHash(hash.value) : hash;
    return bytes ? QCryptographicHash::hash(bytes.value, QCryptographicHash::Sha256) : QByteArray();
}

core::Error unreadable()
{
    return {
        core::ErrorKind::WrongUse,
        QT_TRANSLATE_NOOP("Phrase", "The list of callbacks seen before cannot be read; it begins anew.")};
}

core::Result<Seen> seenIn(const QByteArray &bytes)
{
    const QJsonObject file = QJsonDocument::fromJson(bytes).object();
    if (file.value(QStringLiteral("version")).toInt() != version)
        return unreadable();
    Seen seen;
    for (const QJsonValue &row : file.value(QStringLiteral("seen")).toArray()) {
        const QByteArray digest = QByteArray::fromHex(row[QStringLiteral("sha256")].toString().toLatin1());
        if (digest.size() == digestBytes)
            seen.insert(digest, row[QStringLiteral("at")].toInteger());
    }
    return seen;
}

QByteArray bytesOf(const Seen &seen)
{
    QList<std::pair<qint64, QByteArray>> rows;
    rows.reserve(seen.size());
    for (auto row = seen.begin(); row != seen.end(); ++row)
        rows += {row.value(), row.key()};
    std::ranges::sort(rows);
    QJsonArray list;
    for (const auto &[at, digest] : rows.sliced(std::max(qsizetype(0), rows.size() - mostSeen)))
        list += QJsonObject{
            {QStringLiteral("sha256"), QString::fromLatin1(digest.toHex())}, {QStringLiteral("at"), at}};
    return QJsonDocument(QJsonObject{{QStringLiteral("version"), version}, {QStringLiteral("seen"), list}})
        .toJson();
}

/// Nothing seen where there is no file yet.
core::Result<Seen> readSeen(const QString &path)
{
    const core::Result<QByteArray> bytes = core::readWhole(path, largestFile);
    if (bytes)
        return seenIn(*bytes);
    return bytes.error().kind == core::ErrorKind::NotFound ? core::Result<Seen>(Seen())
                                                           : core::Result<Seen>(bytes.error());
}

QString ownAddress(const api::ReceiverOptions &options, quint16 port)
{
    QUrl url;
    url.setScheme(QString::fromLatin1(options.certificate.isEmpty() ? "http" : "https"));
    url.setHost(options.address.toString());
    url.setPort(port);
    return url.toString();
}

} // namespace

PassportInbox::PassportInbox(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_receiver(parts.clock)
{
    connect(&m_receiver, &api::HttpReceiver::received, this, &PassportInbox::take);
}

PassportInbox::~PassportInbox() = default;

void PassportInbox::load()
{
    m_work.run(
        this, [path = m_parts.file] { return readSeen(path); },
        [this](const core::Result<Seen> &read) {
            m_loaded = true;
            if (!read)
                Q_EMIT said(read.error().detail);
            for (auto row = m_seen.begin(); read && row != m_seen.end(); ++row) {
                const auto before = read->constFind(row.key());
                if (before == read->constEnd())
                    continue;
                row.value() = *before;
                for (InboxCallback &callback : m_callbacks) {
                    if (digestOf(callback.address) != row.key())
                        continue;
                    callback.firstMs = *before;
                    Q_EMIT updated(callback);
                }
            }
            if (read) {
                for (auto row = read->constBegin(); row != read->constEnd(); ++row)
                    m_seen.insert(row.key(), row.value());
            }
            if (m_waitsToKeep)
                keep();
        });
}

core::Result<quint16> PassportInbox::listen(api::ReceiverOptions options, const QString &publicAddress)
{
    options.methods = {"GET"};
    const core::Result<quint16> port = m_receiver.listen(options);
    if (port)
        m_base = publicAddress.isEmpty() ? ownAddress(options, *port) : publicAddress;
    return port;
}

void PassportInbox::take(const api::ReceivedRequest &request)
{
    m_receiver.answer(request.id, 200, "text/plain; charset=utf-8", "You can go back to CloudChat.\n");
    // The path, which is a secret, is not part of what is kept.
    const qsizetype query = request.target.indexOf('?');
    add(m_base.section(u'?', 0, 0) +
            (query < 0 ? QString() : QString::fromUtf8(request.target.sliced(query))),
        CallbackWay::Received);
}

void PassportInbox::add(const QString &address, CallbackWay way)
{
    InboxCallback callback{++m_lastId, m_parts.clock.wallMs(), way, address};
    callback.state = domain::stateOf(address.trimmed());
    remember(callback);
    if (m_callbacks.size() == mostCallbacks)
        m_callbacks.removeFirst();
    m_callbacks += callback;
    Q_EMIT arrived(callback);
}

void PassportInbox::clear()
{
    m_callbacks.clear();
}

void PassportInbox::remember(InboxCallback &callback)
{
    const QByteArray digest = digestOf(callback.address);
    if (digest.isEmpty())
        return;
    const auto before = m_seen.constFind(digest);
    if (before != m_seen.constEnd()) {
        callback.firstMs = *before;
        return;
    }
    m_seen.insert(digest, callback.atMs);
    keep();
}

void PassportInbox::keep()
{
    // Before it was read, writing would forget what is in it.
    m_waitsToKeep = !m_loaded;
    if (m_waitsToKeep || m_parts.readOnly)
        return;
    m_work.run(
        this, [path = m_parts.file, seen = m_seen] { return core::writeWhole(path, bytesOf(seen)); },
        [this](const core::Result<void> &written) {
            if (!written)
                Q_EMIT said(written.error().detail);
        });
}

} // namespace botdeck::services

#include "moc_PassportInbox.cpp"
