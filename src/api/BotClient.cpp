// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/BotClient.h"

#include "api/HttpCall.h"
#include "api/Transport.h"

#include <utility>

namespace botdeck::api {

namespace {

constexpr std::chrono::seconds deadlineWithoutBody{30};
constexpr qint64 slowestUpload = qint64(32) * 1024; // bytes a second

/// A call that ended before anything was sent; it says so once control is back in the event loop, like any
/// other.
class RefusedJob final : public Job
{
public:
    RefusedJob(core::Error error, QObject *parent)
        : Job(parent)
    {
        QMetaObject::invokeMethod(
            this, [this, refusal = std::move(error)] { endWith(Exchange{}, refusal); }, Qt::QueuedConnection);
    }

    [[nodiscard]] bool requestLeft() const override { return false; }

private:
    void abandon() override {}
};

} // namespace

BotClient::BotClient(
    Endpoint endpoint, const platform::Platform &platform, core::Clock &clock, Transport &transport,
    QObject *parent)
    : QObject(parent)
    , m_endpoint(std::move(endpoint))
    , m_platform(platform)
    , m_clock(clock)
    , m_transport(transport)
{
}

BotClient::~BotClient()
{
    // Before the managers, which a broken call lets go of.
    qDeleteAll(findChildren<Job *>(Qt::FindDirectChildrenOnly));
}

core::Result<HttpOrder> BotClient::order(const platform::Request &request, ReadDepth depth) const
{
    auto address = callAddress(m_endpoint, request.path, request.query);
    if (!address)
        return address.error();
    QByteArray contentType;
    auto body = UploadBody::make(request, &contentType);
    if (!body)
        return body.error();
    HttpOrder order;
    order.request = m_transport.request(*address);
    if (!contentType.isEmpty())
        order.request.setHeader(QNetworkRequest::ContentTypeHeader, contentType);
    order.verb = platform::verbName(request.verb);
    order.body = std::move(*body);
    // The client's jobs end before the client does.
    order.read = [this, depth](const HttpAnswer &answer) {
        return readAnswer(m_platform, answer, depth, m_endpoint.token);
    };
    return order;
}

void BotClient::keep(HttpOrder &order, std::shared_ptr<QNetworkAccessManager> &kept) const
{
    if (!kept)
        kept = m_transport.makeManager();
    order.manager = kept;
    order.whenBroken = [&kept, used = order.manager.get()] {
        if (kept.get() == used)
            kept.reset();
    };
}

Job *BotClient::call(const platform::Request &request, const CallOptions &options)
{
    auto made = order(request, ReadDepth::Whole);
    if (!made)
        return new RefusedJob(made.error(), this);
    HttpOrder &http = *made;
    http.changes = request.changes;
    http.repeatable = !request.changes;
    if (request.changes) {
        http.manager = m_transport.makeManager();
        http.fresh = true;
        http.request.setRawHeader("Connection", "close");
    } else {
        keep(http, m_reads);
    }
    http.deadline = options.deadline.value_or(
        deadlineWithoutBody + std::chrono::seconds(http.body->size() / slowestUpload));
    http.bodyCap = options.bodyCap;
    return new HttpCall(std::move(http), m_clock, m_endpoint.token, this);
}

Job *BotClient::poll(const platform::Request &request, std::chrono::milliseconds deadline)
{
    auto made = order(request, ReadDepth::VerdictOnly);
    if (!made)
        return new RefusedJob(made.error(), this);
    HttpOrder &http = *made;
    keep(http, m_polls);
    http.deadline = deadline;
    http.bodyCap = defaultBodyCap;
    return new HttpCall(std::move(http), m_clock, m_endpoint.token, this);
}

} // namespace botdeck::api

#include "moc_BotClient.cpp"
