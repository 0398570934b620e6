// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/PassportInbox.h"

#include "core/AtomicFile.h"
#include "domain/passport/AuthorisationLink.h"
#include "domain/passport/PassportCallback.h"

#include <QCryptographicHash>
#include <QUrl>

namespace botdeck::services {

namespace {

constexpr qsizetype mostCallbacks = 1000;

QByteArray sumOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

/// The same for every way of writing the hash; empty where there is none.
QByteArray digestOf(const QString &address)
{
    const auto query = domain::readCallbackAddress(address);
    const auto hash = query ? domain::readCallbackQuery(query.value) : query;
    const auto bytes = hash ? domain::readCallbackHash(hash.value) : hash;
    return bytes ? sumOf(bytes.value) : QByteArray();
}

/// Empty where there is none.
QByteArray digestOfState(const QString &state)
{
    return state.isEmpty() ? QByteArray() : sumOf(state.toUtf8());
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
        this,
        [path = m_parts.file, readOnly = m_parts.readOnly] { return loadPassportMemory(path, readOnly); },
        [this](const LoadedPassportMemory &found) { merge(found); });
}

/// What came before it was read is compared now.
void PassportInbox::merge(const LoadedPassportMemory &found)
{
    m_loaded = true;
    m_mayKeep = found.mayReplace && !m_parts.readOnly;
    for (const core::Phrase &words : found.objections)
        Q_EMIT said(words);
    PassportMemory all = found.memory;
    for (auto each = m_memory.seen.cbegin(); each != m_memory.seen.cend(); ++each) {
        if (!all.seen.contains(each.key()))
            all.seen.insert(each.key(), each.value());
    }
    all.given.insert(m_memory.given);
    m_memory = all;
    for (InboxCallback &callback : m_callbacks) {
        const auto before = found.memory.seen.constFind(digestOf(callback.address));
        const bool isRepeated = before != found.memory.seen.cend();
        if (isRepeated)
            callback.firstMs = *before;
        const StateCheck state = callback.state;
        judge(callback);
        if (isRepeated || callback.state != state)
            Q_EMIT updated(callback);
    }
    if (m_waitsToKeep)
        keep();
}

core::Result<quint16>
PassportInbox::listen(api::ReceiverOptions options, const domain::BotKey &bot, const QString &publicAddress)
{
    options.methods = {"GET"};
    const core::Result<quint16> port = m_receiver.listen(options);
    if (port) {
        m_base = publicAddress.isEmpty() ? ownAddress(options, *port) : publicAddress;
        m_listeningFor = bot;
    }
    return port;
}

void PassportInbox::take(const api::ReceivedRequest &request)
{
    m_receiver.answer(request.id, 200, "text/plain; charset=utf-8", "You can go back to CloudChat.\n");
    // The path, which is a secret, is not part of what is kept.
    const qsizetype query = request.target.indexOf('?');
    add(m_base.section(u'?', 0, 0) +
            (query < 0 ? QString() : QString::fromUtf8(request.target.sliced(query))),
        CallbackWay::Received, m_listeningFor);
}

void PassportInbox::add(const QString &address, CallbackWay way, const domain::BotKey &bot)
{
    InboxCallback callback{++m_lastId, m_parts.clock.wallMs(), way, address, bot};
    judge(callback);
    remember(callback);
    if (m_callbacks.size() == mostCallbacks)
        m_callbacks.removeFirst();
    m_callbacks += callback;
    Q_EMIT arrived(callback);
}

void PassportInbox::giveOut(const QString &state, const domain::BotKey &bot)
{
    m_hasState.insert(bot, !state.isEmpty());
    const QByteArray digest = digestOfState(state);
    if (digest.isEmpty() || m_memory.given.contains(digest))
        return;
    m_memory.given.insert(digest, {m_parts.clock.wallMs(), bot});
    keep();
}

StateCheck PassportInbox::checkState(const QString &address, const domain::BotKey &bot) const
{
    const QByteArray digest = digestOfState(domain::stateOf(address.trimmed()));
    if (digest.isEmpty())
        return m_hasState.value(bot) ? StateCheck::Missing : StateCheck::NotAsked;
    const auto given = m_memory.given.constFind(digest);
    if (given == m_memory.given.cend())
        return StateCheck::Unknown;
    return given->bot == bot ? StateCheck::Ours : StateCheck::OtherBot;
}

/// A state that was given out says whose callback it is.
void PassportInbox::judge(InboxCallback &callback) const
{
    const auto given = m_memory.given.constFind(digestOfState(domain::stateOf(callback.address.trimmed())));
    if (given != m_memory.given.cend())
        callback.bot = given->bot;
    callback.state = checkState(callback.address, callback.bot);
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
    const auto before = m_memory.seen.constFind(digest);
    if (before != m_memory.seen.cend()) {
        callback.firstMs = *before;
        return;
    }
    m_memory.seen.insert(digest, callback.atMs);
    keep();
}

void PassportInbox::keep()
{
    // Before it was read, writing would forget what is in it.
    m_waitsToKeep = !m_loaded;
    if (m_waitsToKeep || !m_mayKeep)
        return;
    m_work.run(
        this, [path = m_parts.file, memory = m_memory] { return core::writeWhole(path, memory.toBytes()); },
        [this](const core::Result<void> &written) {
            if (!written)
                Q_EMIT said(written.error().detail);
        });
}

} // namespace botdeck::services

#include "moc_PassportInbox.cpp"
