// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/OutsideRun.h"

#include "api/NetworkWords.h"
#include "api/Transport.h"
#include "services/OutsideAnswer.h"
#include "services/OutsidePlace.h"
#include "services/OutsideTls.h"
#include "services/WebhookAddress.h"

#include <QHostInfo>
#include <QSslCipher>
#include <QSslConfiguration>

#include <algorithm>

namespace botdeck::services {

using core::Phrase;
using domain::OutsideStep;

OutsideRun::OutsideRun(
    api::Transport &transport, core::Clock &clock, const QString &address, OutsideOptions options)
    : m_transport(transport)
    , m_clock(clock)
    , m_options(std::move(options))
    , m_stageBegan(clock.monotonic())
{
    connect(&m_socket, &QSslSocket::connected, this, &OutsideRun::connected);
    connect(&m_socket, &QSslSocket::encrypted, this, [this] { seen({}); });
    connect(&m_socket, &QSslSocket::sslErrors, this, &OutsideRun::seen);
    connect(&m_socket, &QSslSocket::readyRead, this, &OutsideRun::read);
    connect(&m_socket, &QSslSocket::errorOccurred, this, &OutsideRun::failed);
    m_clock.after(m_options.patience, this, [this] { overdue(); });
    QMetaObject::invokeMethod(
        this, [this, address] { readAddress(address); }, Qt::QueuedConnection);
}

bool OutsideRun::isTls() const
{
    return m_url.scheme() == QLatin1StringView("https");
}

quint16 OutsideRun::port() const
{
    return quint16(m_url.port(isTls() ? 443 : 80));
}

void OutsideRun::readAddress(const QString &address)
{
    const WebhookAddress read = readWebhookAddress(address);
    m_url = read.url;
    const Judged judged = judgeAddress(read, port(), m_options.ports);
    note(Stage::Address, judged.verdict, judged.detail);
    if (judged.verdict == Verdict::Failed)
        return stop();
    lookUp();
}

void OutsideRun::lookUp()
{
    const QNetworkProxy proxy = m_transport.proxyFor(m_url);
    m_socket.setProxy(proxy);
    if (proxy.type() != QNetworkProxy::NoProxy) {
        note(
            Stage::Dns, Verdict::Skipped,
            QT_TRANSLATE_NOOP("Phrase", "A proxy stands between: it looks the name up."));
        m_socket.connectToHost(m_url.host(), port());
        return;
    }
    // By the slot's name: Qt 6.4 leaks a function whose context is gone when the answer comes.
    QHostInfo::lookupHost(m_url.host(), this, SLOT(found(QHostInfo)));
}

void OutsideRun::found(const QHostInfo &info)
{
    if (m_over)
        return;
    m_addresses = info.addresses();
    const Judged judged = judgeLookup(m_addresses);
    note(Stage::Dns, judged.verdict, judged.detail);
    if (judged.verdict == Verdict::Failed)
        return stop();
    connectNext();
}

void OutsideRun::connectNext()
{
    m_socket.connectToHost(m_addresses.at(m_tried++).toString(), port());
}

void OutsideRun::connected()
{
    if (m_over)
        return;
    const QString who = m_addresses.isEmpty() ? m_url.host() : m_addresses.at(m_tried - 1).toString();
    const Judged judged = judgeConnection(who, m_addresses.first(std::max<qsizetype>(0, m_tried - 1)));
    note(Stage::Port, judged.verdict, judged.detail);
    if (!isTls()) {
        skipTo(Stage::Dates, QT_TRANSLATE_NOOP("Phrase", "The address is http://, without TLS."));
        return request();
    }
    QSslConfiguration tls = m_transport.request(m_url).sslConfiguration();
    if (!m_options.certificate.isEmpty())
        tls.setCaCertificates(QSslCertificate::fromData(m_options.certificate));
    m_socket.setSslConfiguration(tls);
    m_socket.setPeerVerifyName(m_url.host());
    m_socket.startClientEncryption();
}

void OutsideRun::seen(const QList<QSslError> &errors)
{
    if (m_over)
        return;
    note(Stage::Tls, Verdict::Passed, m_socket.sessionCipher().protocolString());
    const ShownCertificate shown{
        m_socket.peerCertificate(), errors, QSslCertificate(m_options.certificate), m_url.host()};
    for (const OutsideStep &step : judgeCertificate(shown, m_clock.wallMs()))
        note(step);
    if (errors.isEmpty())
        return request();
    // Nothing is ignored, so Qt ends the connection: to one that is not trusted nothing is sent.
    stop();
}

void OutsideRun::request()
{
    m_requested = m_clock.monotonic();
    m_socket.setReadBufferSize(OutsideAnswer::mostBody);
    m_socket.write(outsideRequest(m_url, m_options.post));
}

void OutsideRun::read()
{
    if (m_over)
        return;
    m_received += m_socket.readAll();
    // Unlike the end of the connection this needs no whole answer, only enough.
    const auto answer = readOutsideAnswer(m_received, false);
    if ((answer && (answer->isWhole || answer->isTooLong)) || m_received.size() > 2 * OutsideAnswer::mostBody)
        answered(false);
}

void OutsideRun::answered(bool hasEnded)
{
    const auto answer = readOutsideAnswer(m_received, hasEnded);
    if (!answer) {
        note(
            Stage::Answer, Verdict::Failed,
            m_received.isEmpty()
                ? QT_TRANSLATE_NOOP("Phrase", "The server ended the connection without an answer.")
                : QT_TRANSLATE_NOOP("Phrase", "What came back is no HTTP answer."));
        return stop();
    }
    const auto took = m_clock.monotonic() - m_requested;
    note(Stage::Answer, Verdict::Passed, QT_TRANSLATE_NOOP("Phrase", "An HTTP server answers."));
    for (const OutsideStep &step : judgeAnswer(*answer, m_url, m_options.post))
        note(step);
    note(judgeTime(took));
    stop();
}

void OutsideRun::failed(QAbstractSocket::SocketError error)
{
    if (m_over)
        return;
    if (nextStage() == Stage::Port && m_tried > 0 && m_tried < m_addresses.size())
        return void(QMetaObject::invokeMethod(this, &OutsideRun::connectNext, Qt::QueuedConnection));
    if (nextStage() == Stage::Answer) {
        m_received += m_socket.readAll();
        if (error == QAbstractSocket::RemoteHostClosedError)
            return answered(true);
    }
    // Before the certificate was seen every end of the connection is one of the handshake.
    const bool inHandshake = nextStage() == Stage::Tls;
    note(
        nextStage(), Verdict::Failed,
        api::socketFault(inHandshake ? QAbstractSocket::SslHandshakeFailedError : error).words);
    stop();
}

void OutsideRun::overdue()
{
    if (m_over)
        return;
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(m_options.patience);
    note(
        nextStage(), Verdict::Failed,
        {QT_TRANSLATE_NOOP("Phrase", "Nothing came within %1 s."), {qint64(seconds.count())}});
    stop();
}

void OutsideRun::note(Stage stage, Verdict verdict, const Phrase &detail)
{
    const auto now = m_clock.monotonic();
    m_steps.append({stage, verdict, detail, now - std::exchange(m_stageBegan, now)});
    Q_EMIT progressed(m_steps);
}

void OutsideRun::note(OutsideStep step)
{
    m_steps.append(std::move(step));
    Q_EMIT progressed(m_steps);
}

void OutsideRun::skipTo(Stage last, const Phrase &why)
{
    while (int(nextStage()) <= int(last))
        m_steps.append({nextStage(), Verdict::Skipped, why});
    Q_EMIT progressed(m_steps);
}

void OutsideRun::stop()
{
    m_over = true;
    if (int(nextStage()) <= int(Stage::Time))
        skipTo(Stage::Time, QT_TRANSLATE_NOOP("Phrase", "Not run: see above."));
    Q_EMIT finished(m_steps);
}

} // namespace botdeck::services

#include "moc_OutsideRun.cpp"
