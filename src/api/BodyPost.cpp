// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/BodyPost.h"

#include "api/HttpCall.h"
#include "api/Transport.h"

#include <utility>

namespace botdeck::api {

namespace {

constexpr std::chrono::seconds usualPostDeadline{30};

} // namespace

Job *postBody(
    Transport &transport, core::Clock &clock, const QUrl &address, const QByteArray &body,
    const CallOptions &options, QObject *parent)
{
    platform::Request request;
    request.contentType = "application/json";
    request.body = body;
    QByteArray contentType;
    auto upload = UploadBody::make(request, &contentType);
    HttpOrder order;
    order.request = transport.request(address);
    order.request.setHeader(QNetworkRequest::ContentTypeHeader, contentType);
    order.request.setRawHeader("Connection", "close");
    order.verb = "POST";
    order.body = *std::move(upload); // nothing of it is a file, so it cannot fail
    order.manager = transport.makeManager();
    order.fresh = true;
    order.changes = true;
    order.deadline = options.deadline.value_or(usualPostDeadline);
    order.bodyCap = options.bodyCap;
    order.read = [](const HttpAnswer &answer) {
        return core::Result<Reply>(Reply{answer.status, answer.body, {}});
    };
    order.redirectIsAnswer = true;
    return new HttpCall(std::move(order), clock, {}, parent);
}

} // namespace botdeck::api
