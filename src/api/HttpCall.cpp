// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/HttpCall.h"

#include "api/Endpoint.h"

#include <QNetworkProxyFactory>

#include <algorithm>
#include <utility>

namespace botdeck::api {

using core::Error;
using core::ErrorKind;

namespace {

// simdjson reads this much behind a text; leaving room spares the decoder a copy.
constexpr qint64 decoderPadding = 64;
constexpr qint64 usualBody = qint64(64) * 1024;
constexpr qint64 readBufferSize = qint64(512) * 1024;
constexpr qint64 bytesPerMegabyte = qint64(1024) * 1024;

int statusOf(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

/// How much to allocate. Without an announced length it is little, or else all there may be (pages that are
/// not written cost nothing), but never the doubling that copies.
qint64 roomFor(qint64 announced, qint64 needed, qint64 cap)
{
    if (announced > 0)
        return needed + decoderPadding;
    return (needed <= usualBody ? usualBody : cap) + decoderPadding;
}

} // namespace

HttpCall::HttpCall(HttpOrder order, core::Clock &clock, core::Secret token, QObject *parent)
    : Job(parent)
    , m_order(std::move(order))
    , m_clock(clock)
    , m_token(std::move(token))
    , m_startedAt(clock.monotonic())
{
    send();
    watch();
}

HttpCall::~HttpCall()
{
    dropReply();
}

void HttpCall::send()
{
    QNetworkAccessManager &manager = *m_order.manager;
    QNetworkRequest request = m_order.request;
    request.setHeader(QNetworkRequest::ContentLengthHeader, m_order.body->size());
    bool startsAtOnce = false;
    if (!m_order.repeatable) {
        // Without this attribute Qt copies the body into a buffer of its own, which it can rewind.
        request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        m_reply = manager.sendCustomRequest(request, m_order.verb, m_order.body.get());
    } else if (m_order.verb == "GET" && m_order.body->size() == 0) {
        m_reply = manager.get(m_order.request);
        startsAtOnce = true;
    } else {
        m_reply = manager.sendCustomRequest(request, m_order.verb, m_order.body->readAll());
    }
    // Without a limit Qt's network thread takes an endless body in for as long as it comes, gigabytes of it,
    // and looks at nothing else, not even abort(). Qt forgets a limit that is set before its thread has
    // begun, which for a request with a body is an event later; a limit set twice costs connections.
    QMetaObject::invokeMethod(
        this, &HttpCall::limitReadBuffer, startsAtOnce ? Qt::DirectConnection : Qt::QueuedConnection);
}

void HttpCall::limitReadBuffer()
{
    if (m_reply != nullptr)
        m_reply->setReadBufferSize(readBufferSize);
}

void HttpCall::watch()
{
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpCall::read);
    connect(m_reply, &QNetworkReply::finished, this, &HttpCall::arrived);
    connect(m_reply, &QNetworkReply::sslErrors, this, &HttpCall::noteCertificate);
    connect(m_reply, &QNetworkReply::encrypted, this, [this] { m_encrypted = true; });
    connect(m_reply, &QNetworkReply::uploadProgress, this, [this](qint64 sent, qint64 total) {
        // Of a body that cannot be rewound Qt takes what it has read for all there is, and it ends with 0 of
        // 0.
        if (total > 0)
            Q_EMIT uploadProgress(sent, m_order.body->size());
    });
    connect(m_order.body.get(), &UploadBody::broken, this, [this] {
        m_fileBroke = true;
    }); // the reply fails by itself
    m_clock.after(m_order.deadline, this, [this] { deadlinePassed(); });
}

/// Whether the request may have reached the server whole. A body tells by itself: it is only handed over once
/// the connection stands, and the server can do nothing before its last byte. Without one the handshake
/// tells, and on plain HTTP or a kept connection the cautious answer is yes.
bool HttpCall::requestLeft() const
{
    if (isOver())
        return exchange().requestLeft;
    if (m_neverLeft)
        return false;
    if (m_order.body->size() > 0)
        return m_order.body->isSpent();
    const bool safe = m_order.request.url().scheme() == QLatin1StringView("https");
    return !safe || m_encrypted || !m_order.fresh;
}

void HttpCall::read()
{
    const qint64 announced = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    const qint64 needed = std::max(announced, m_body.size() + m_reply->bytesAvailable());
    if (needed > m_order.bodyCap) {
        m_body.clear();
        return fail(
            {ErrorKind::TooLarge,
             {QT_TRANSLATE_NOOP("Phrase", "The answer is larger than %1 MB; reading stopped there."),
              {m_order.bodyCap / bytesPerMegabyte}}});
    }
    if (m_body.capacity() < needed)
        m_body.reserve(roomFor(announced, needed, m_order.bodyCap));
    m_body += m_reply->readAll();
}

void HttpCall::noteCertificate(const QList<QSslError> &errors)
{
    if (!errors.isEmpty())
        m_certificateFault = certificateFault(errors.constFirst().error());
}

void HttpCall::deadlinePassed()
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(m_order.deadline).count();
    fail(
        {ErrorKind::Timeout,
         {QT_TRANSLATE_NOOP("Phrase", "No complete answer came within %1 s."), {seconds}}});
}

void HttpCall::arrived()
{
    if (m_reply->bytesAvailable() > 0)
        read();
    if (isOver())
        return;
    if (answerIsWhole())
        endWithAnswer();
    else
        fail(transferError());
}

/// An HTTP error is an answer like any other; Qt files it under errors (400 even among those of the
/// protocol). What is left over are transfers that broke. An interim answer (1xx) that nothing follows is
/// none.
bool HttpCall::answerIsWhole() const
{
    const auto error = m_reply->error();
    const int status = statusOf(*m_reply);
    if (error == QNetworkReply::NoError)
        return status >= 200;
    // Qt wants to have the body again for these, also where it is not to follow them, and ends without it.
    if (error == QNetworkReply::ContentReSendError && (status == 307 || status == 308))
        return true;
    const bool broken = error < QNetworkReply::ContentAccessDenied ||
                        error == QNetworkReply::ContentReSendError || error == QNetworkReply::ProtocolFailure;
    return status >= 400 && !broken;
}

void HttpCall::endWithAnswer()
{
    const int status = statusOf(*m_reply);
    if (status >= 300 && status < 400 && !m_order.redirectIsAnswer)
        return fail(redirectError());
    const HttpAnswer answer{
        status, m_reply->attribute(QNetworkRequest::HttpReasonPhraseAttribute).toByteArray(),
        m_reply->rawHeader("Retry-After"), m_body};
    const auto outcome = m_order.read(answer);
    const Exchange exchange = exchangeSoFar();
    dropReply();
    if (outcome)
        endWith(exchange, *outcome);
    else
        endWith(exchange, outcome.error());
}

/// Plain HTTP is said to the proxy itself, and Qt then takes the proxy's failures for the server's.
QNetworkReply::NetworkError HttpCall::replyError() const
{
    const QUrl url = m_order.request.url();
    QNetworkProxyFactory *proxies = m_order.manager->proxyFactory();
    const bool plain = url.scheme() == QLatin1StringView("http");
    if (m_reply->error() == QNetworkReply::NoError || !plain || proxies == nullptr)
        return m_reply->error();
    const QList<QNetworkProxy> used = proxies->queryProxy(QNetworkProxyQuery(url));
    const bool direct = used.isEmpty() || used.constFirst().type() == QNetworkProxy::NoProxy;
    return direct ? m_reply->error() : behindProxy(m_reply->error());
}

Error HttpCall::transferError() const
{
    if (m_fileBroke)
        return {
            ErrorKind::NotFound,
            QT_TRANSLATE_NOOP("Phrase", "A file became shorter while it was being sent.")};
    if (!m_certificateFault.isEmpty()) {
        return {
            ErrorKind::Tls,
            {QT_TRANSLATE_NOOP("Phrase", "The server %1 cannot be trusted: %2. Nothing was sent."),
             {m_order.request.url().host(), m_certificateFault}}};
    }
    const NetworkFault fault = networkFault(replyError());
    if (fault.kind != ErrorKind::Tls)
        return {fault.kind, fault.words};
    return {fault.kind, {QT_TRANSLATE_NOOP("Phrase", "%1 Nothing was sent."), {fault.words}}};
}

/// Names the other server and nothing else: the address it gives may repeat the token.
Error HttpCall::redirectError() const
{
    const QUrl asked = m_order.request.url();
    const QUrl given = asked.resolved(QUrl::fromEncoded(m_reply->rawHeader("Location")));
    const QUrl target = given.host().isEmpty() ? asked : given;
    QUrl server;
    server.setScheme(target.scheme());
    server.setHost(target.host());
    server.setPort(target.port());
    return {
        ErrorKind::BadReply,
        {QT_TRANSLATE_NOOP(
             "Phrase",
             "The server sends us on to %1, HTTP %2. That is not followed, since it would take the token "
             "there: check the server's address."),
         {server.toString(), statusOf(*m_reply)}},
        {},
        statusOf(*m_reply)};
}

/// Ends the call without an answer. Once a change has left, whatever broke says nothing about its effect.
void HttpCall::fail(Error error)
{
    if (isOver())
        return;
    m_neverLeft = m_neverLeft || !m_certificateFault.isEmpty() || networkFault(replyError()).beforeSending;
    const Exchange exchange = exchangeSoFar();
    abandon();
    const bool answered = error.code != 0 || error.kind == ErrorKind::TooLarge;
    if (m_order.changes && exchange.requestLeft && !answered) {
        error.kind = ErrorKind::UnknownOutcome;
        error.detail = {
            QT_TRANSLATE_NOOP(
                "Phrase", "%1 The request had left, so it may have had its effect; it was not sent again."),
            {error.detail}};
    }
    error.detail =
        error.detail.withWords([this](const QString &words) { return withoutToken(words, m_token); });
    endWith(exchange, error);
}

void HttpCall::abandon()
{
    dropReply();
    if (m_order.whenBroken)
        m_order.whenBroken();
}

void HttpCall::dropReply()
{
    if (m_reply == nullptr)
        return;
    QNetworkReply *reply = std::exchange(m_reply, nullptr);
    reply->disconnect(this);
    reply->abort();
    // Qt reads from the body until the reply is gone.
    m_order.body.release()->setParent(reply);
    reply->deleteLater();
    m_order.manager.reset();
}

Exchange HttpCall::exchangeSoFar() const
{
    return {
        statusOf(*m_reply), m_body, m_clock.monotonic() - m_startedAt, requestLeft(),
        m_reply->rawHeaderPairs()};
}

} // namespace botdeck::api

#include "moc_HttpCall.cpp"
