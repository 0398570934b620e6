// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/HttpReceiver.h"

#include <optional>

#include <boost/beast/http/message.hpp>
#include <boost/beast/http/string_body.hpp>

// What a receiver reads in a request and writes in an answer, without the connection.
namespace botdeck::api {

using HttpRequest = boost::beast::http::request<boost::beast::http::string_body>;

/// What a request is answered with where its body is not even read.
struct HeadRefusal
{
    int status = 0;
    qint64 ReceiverRefusals::*which = nullptr;
    /// A line of the answer's head, or empty.
    QByteArray header = {};
};

/// Path first: who does not know it learns nothing else. `length`: what the head says of the body.
std::optional<HeadRefusal>
headRefusal(const HttpRequest &head, std::optional<quint64> length, const ReceiverOptions &options);

/// Of one that headRefusal() lets pass; without id, peer and time.
ReceivedRequest receivedRequest(const HttpRequest &request, const ReceiverOptions &options);

bool mayHaveBody(int status);

/// `headers`: whole lines, or none. `keep`: the connection stays open.
QByteArray httpAnswer(int status, const QByteArray &headers, const QByteArray &body, bool keep);

} // namespace botdeck::api
