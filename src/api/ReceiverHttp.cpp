// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/ReceiverHttp.h"

#include <boost/beast/http/status.hpp>

namespace botdeck::api {

namespace http = boost::beast::http;

namespace {

QByteArrayView bytesIn(boost::beast::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

/// Takes as long for a wrong text as for the right one.
bool isSame(QByteArrayView given, QByteArrayView secret)
{
    int difference = given.size() == secret.size() ? 0 : 1;
    for (qsizetype at = 0; at < given.size(); ++at)
        difference |= given[at] ^ secret[at % secret.size()];
    return difference == 0;
}

} // namespace

std::optional<HeadRefusal>
headRefusal(const HttpRequest &head, std::optional<quint64> length, const ReceiverOptions &options)
{
    const QByteArrayView target = bytesIn(head.target());
    const qsizetype mark = target.indexOf('?');
    if (!isSame(mark < 0 ? target : target.first(mark), options.path.reveal()))
        return HeadRefusal{404, &ReceiverRefusals::wrongPath};
    if (!options.methods.contains(bytesIn(head.method_string())))
        return HeadRefusal{
            405, &ReceiverRefusals::wrongMethod, "Allow: " + options.methods.join(", ") + "\r\n"};
    if (length.value_or(0) > quint64(options.maxBody))
        return HeadRefusal{413, &ReceiverRefusals::tooLarge};
    return {};
}

ReceivedRequest receivedRequest(const HttpRequest &request, const ReceiverOptions &options)
{
    ReceivedRequest received;
    received.method = bytesIn(request.method_string()).toByteArray();
    const QByteArrayView target = bytesIn(request.target());
    received.target = '/' + target.sliced(options.path.reveal().size()).toByteArray();
    for (const auto &field : request)
        received.headers.append(
            {bytesIn(field.name_string()).toByteArray(), bytesIn(field.value()).toByteArray()});
    received.body = QByteArray(request.body().data(), qsizetype(request.body().size()));
    return received;
}

bool mayHaveBody(int status)
{
    return status != 204 && status != 304;
}

QByteArray httpAnswer(int status, const QByteArray &headers, const QByteArray &body, bool keep)
{
    const auto reason = http::obsolete_reason(http::int_to_status(unsigned(status)));
    QByteArray answer =
        "HTTP/1.1 " + QByteArray::number(status) + ' ' + bytesIn(reason).toByteArray() + "\r\n" + headers;
    if (mayHaveBody(status))
        answer += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    answer += keep ? "\r\n" : "Connection: close\r\n\r\n";
    if (mayHaveBody(status))
        answer += body;
    return answer;
}

} // namespace botdeck::api
