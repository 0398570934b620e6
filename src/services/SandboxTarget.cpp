// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/SandboxTarget.h"

#include "core/Clock.h"
#include "domain/JsonText.h"
#include "domain/UpdateDecoder.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

namespace botdeck::services {

namespace {

QString newIdOf(const SandboxArrival &arrival, const QByteArray &arrived)
{
    if (arrival.stream == domain::Stream::Gateway)
        return {};
    const auto id = domain::decodeUpdate(arrived).updateId;
    return id ? id->toString() : QString();
}

} // namespace

QByteArray sandboxTestMessage(const QString &text, qint64 wallMs)
{
    const QString name = QStringLiteral("Sandbox");
    const QJsonObject from{
        {QStringLiteral("id"), 1}, {QStringLiteral("is_bot"), false}, {QStringLiteral("first_name"), name}};
    const QJsonObject chat{
        {QStringLiteral("id"), 1},
        {QStringLiteral("type"), QStringLiteral("private")},
        {QStringLiteral("first_name"), name}};
    const QJsonObject message{
        {QStringLiteral("message_id"), 1},
        {QStringLiteral("from"), from},
        {QStringLiteral("chat"), chat},
        {QStringLiteral("date"), wallMs / 1000},
        {QStringLiteral("text"), text}};
    const QJsonObject update{{QStringLiteral("update_id"), 1}, {QStringLiteral("message"), message}};
    return QJsonDocument(update).toJson(QJsonDocument::Compact);
}

SandboxTarget::SandboxTarget(domain::BotKey bot, InSandbox sandbox, core::Clock &clock)
    : m_bot(std::move(bot))
    , m_sandbox(std::move(sandbox))
    , m_clock(clock)
{
}

SandboxTarget::~SandboxTarget() = default;

void SandboxTarget::send(const domain::StoredUpdate &update, const Then &then)
{
    m_context = std::make_unique<QObject>();
    if (!domain::isJsonObject(update.update.raw)) {
        QMetaObject::invokeMethod(
            m_context.get(),
            [then] {
                ReplayResult result;
                result.verdict = ReplayVerdict::PassedOver;
                result.obstacle = ReplayObstacle::NoJson;
                then(result);
            },
            Qt::QueuedConnection);
        return;
    }
    const SandboxArrival arrival{m_bot, update.stream, update.update.raw};
    m_sandbox(
        arrival, m_context.get(),
        [this, arrival, then, begun = m_clock.monotonic()](const core::Result<QByteArray> &arrived) {
            ReplayResult result;
            result.took = m_clock.monotonic() - begun;
            result.verdict = arrived ? ReplayVerdict::Arrived : ReplayVerdict::Refused;
            if (arrived)
                result.newId = newIdOf(arrival, *arrived);
            else
                result.detail = arrived.error().detail;
            then(result);
        });
}

bool SandboxTarget::giveUp()
{
    return std::exchange(m_context, nullptr) != nullptr;
}

} // namespace botdeck::services
