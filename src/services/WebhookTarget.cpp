// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/WebhookTarget.h"

#include "api/BodyPost.h"
#include "api/Endpoint.h"
#include "domain/JsonText.h"
#include "security/Redactor.h"

#include <QUrlQuery>

#include <algorithm>
#include <utility>

namespace botdeck::services {

namespace {

constexpr qint64 largestWebhookAnswer = qint64(1024) * 1024;
/// Bytes: no platform's method has a name of more, but a stranger's answer may.
constexpr qsizetype keptMethodName = 1'000;

/// The first `most` bytes, without saved secrets and holding no more memory than they need. What the cut
/// would halve would no longer be known for a secret, so it is looked for before.
QByteArray cleanBeginning(const QByteArray &text, qsizetype most, const security::Redactor &redactor)
{
    const qsizetype longest = redactor.longestShape();
    const bool isWhole = text.size() <= most + longest;
    QByteArray clean = redactor.redact(isWhole ? text : text.first(most + longest));
    // Of a secret that begins there and ends behind it, less than a whole one can be left.
    if (!isWhole)
        clean.chop(longest - 1);
    return {clean.constData(), std::min(clean.size(), most)};
}

/// With a file in it an answer is a form of parts.
QString multipartMethod(const QByteArray &answer)
{
    const qsizetype part = answer.indexOf("name=\"method\"");
    const qsizetype begin = part < 0 ? -1 : answer.indexOf("\r\n\r\n", part);
    const qsizetype end = begin < 0 ? -1 : answer.indexOf("\r\n--", begin + 4);
    return end < 0 ? QString() : QString::fromUtf8(answer.sliced(begin + 4, end - begin - 4));
}

ReplayVerdict verdictOf(int httpStatus)
{
    return httpStatus >= 200 && httpStatus < 300 ? ReplayVerdict::Arrived : ReplayVerdict::Refused;
}

/// Of an answer that was too large the status came: the update has arrived, or not.
ReplayVerdict verdictOf(const api::Exchange &exchange, const core::Error &error)
{
    if (error.kind == core::ErrorKind::TooLarge)
        return verdictOf(exchange.httpStatus);
    return exchange.requestLeft ? ReplayVerdict::Unknown : ReplayVerdict::NotSent;
}

} // namespace

WebhookTarget::WebhookTarget(QUrl address, const Parts &parts)
    : m_address(std::move(address))
    , m_parts(parts)
    , m_transport(parts.transport)
{
}

WebhookTarget::~WebhookTarget()
{
    giveUp();
}

void WebhookTarget::send(const domain::StoredUpdate &update, const Then &then)
{
    const QByteArray &raw = update.update.raw;
    if (!api::isLoopback(m_address) && m_parts.redactor.containsSecret(raw)) {
        QMetaObject::invokeMethod(
            &m_context,
            [then] {
                ReplayResult result;
                result.verdict = ReplayVerdict::PassedOver;
                result.obstacle = ReplayObstacle::HoldsSecret;
                then(result);
            },
            Qt::QueuedConnection);
        return;
    }
    m_job = api::postBody(
        m_transport, m_parts.clock, m_address, raw, {m_parts.deadline, largestWebhookAnswer}, &m_context);
    QObject::connect(m_job, &api::Job::succeeded, &m_context, [this, job = m_job.data(), then] {
        ended(*job, nullptr, then);
    });
    QObject::connect(
        m_job, &api::Job::failed, &m_context,
        [this, job = m_job.data(), then](const core::Error &error) { ended(*job, &error, then); });
}

void WebhookTarget::ended(const api::Job &job, const core::Error *error, const Then &then)
{
    m_job.clear();
    const api::Exchange &exchange = job.exchange();
    ReplayResult result;
    result.verdict = error != nullptr ? verdictOf(exchange, *error) : verdictOf(exchange.httpStatus);
    result.httpStatus = exchange.httpStatus;
    result.took = exchange.took;
    result.answer = cleanBeginning(exchange.body, keptAnswer, m_parts.redactor);
    result.answerBytes = exchange.body.size();
    if (error != nullptr)
        result.detail = error->detail;
    else
        result.answeredMethod = QString::fromUtf8(
            cleanBeginning(answeredMethod(exchange.body).toUtf8(), keptMethodName, m_parts.redactor));
    then(result);
}

bool WebhookTarget::giveUp()
{
    if (!m_job)
        return false;
    const bool left = m_job->requestLeft();
    m_job->cancel();
    m_job.clear();
    return left;
}

QString answeredMethod(const QByteArray &answer)
{
    const domain::JsonText json{QByteArrayView(answer)};
    if (json.fault() == domain::JsonFault::None && json.root().isObject()) {
        const domain::JsonValue method = json.root()["method"];
        return method.isString() ? method.text() : QString();
    }
    if (answer.startsWith("--"))
        return multipartMethod(answer);
    return QUrlQuery(QString::fromUtf8(answer)).queryItemValue(QStringLiteral("method"), QUrl::FullyDecoded);
}

} // namespace botdeck::services
