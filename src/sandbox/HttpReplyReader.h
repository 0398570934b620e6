// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>
#include <utility>

namespace botdeck::sandbox {

/// A receiver's answer to a delivery.
struct HttpReply
{
    int status = 0;
    QByteArray reason = {};
    /// Names in small letters.
    QList<std::pair<QByteArray, QByteArray>> headers = {};
    QByteArray body = {};
    /// Another request may follow on the same connection.
    bool keepsConnection = false;

    /// The first header of this name (small letters); empty where there is none.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
};

/// Reads the HTTP/1.x answer to one POST as its bytes come: by Content-Length, in chunks, or up to the end of
/// the connection. Interim answers (1xx) are passed over.
class HttpReplyReader
{
public:
    enum class State { Incomplete, Done, Broken };

    /// Head and body together may not be longer: then it is broken.
    static constexpr qsizetype mostBytes = qsizetype(2) * 1024 * 1024;

    State read(const QByteArray &bytes);
    /// The connection ended in good order.
    State end();
    /// Whole once it is done.
    [[nodiscard]] const HttpReply &reply() const { return m_reply; }

private:
    State readHead();
    State readBody();
    State readChunks();

    QByteArray m_bytes;
    bool m_hasHead = false;
    bool m_isChunked = false;
    std::optional<qsizetype> m_length;
    HttpReply m_reply;
};

} // namespace botdeck::sandbox
