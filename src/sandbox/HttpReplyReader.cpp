// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/HttpReplyReader.h"

namespace botdeck::sandbox {

namespace {

constexpr QByteArrayView headEnd("\r\n\r\n");
constexpr QByteArrayView lineEnd("\r\n");

/// "HTTP/1.1 404 Not Found"; false where it is no such line.
bool readStatusLine(const QByteArray &line, HttpReply &reply)
{
    if (!line.startsWith("HTTP/1.") || line.size() < 12 || line[8] != ' ')
        return false;
    bool isNumber = false;
    reply.status = line.mid(9, 3).toInt(&isNumber);
    reply.reason = line.mid(13).trimmed();
    reply.keepsConnection = line[7] == '1';
    return isNumber && reply.status >= 100;
}

} // namespace

QByteArray HttpReply::header(QByteArrayView name) const
{
    for (const auto &[known, value] : headers) {
        if (known == name)
            return value;
    }
    return {};
}

HttpReplyReader::State HttpReplyReader::read(const QByteArray &bytes)
{
    m_bytes += bytes;
    if (m_bytes.size() + m_reply.body.size() > mostBytes)
        return State::Broken;
    while (!m_hasHead) {
        const State state = readHead();
        if (state != State::Done)
            return state;
    }
    return readBody();
}

HttpReplyReader::State HttpReplyReader::readHead()
{
    const qsizetype end = m_bytes.indexOf(headEnd);
    if (end < 0)
        return State::Incomplete;
    const QByteArray head = m_bytes.first(end);
    m_bytes.remove(0, end + headEnd.size());
    m_reply = {};
    const QList<QByteArray> lines = head.split('\n');
    if (!readStatusLine(lines.first().trimmed(), m_reply))
        return State::Broken;
    for (const QByteArray &line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            m_reply.headers.append({line.first(colon).trimmed().toLower(), line.mid(colon + 1).trimmed()});
    }
    m_hasHead = m_reply.status >= 200;
    m_isChunked = m_reply.header("transfer-encoding").toLower().contains("chunked");
    bool isNumber = false;
    const qlonglong length = m_reply.header("content-length").toLongLong(&isNumber);
    if (isNumber && length >= 0)
        m_length = qsizetype(length);
    else
        m_length.reset();
    if (m_reply.status == 204 || m_reply.status == 304)
        m_length = 0;
    const bool hasEnd = m_isChunked || m_length;
    m_reply.keepsConnection =
        m_reply.keepsConnection && hasEnd && m_reply.header("connection").toLower() != "close";
    return State::Done;
}

HttpReplyReader::State HttpReplyReader::readBody()
{
    if (m_isChunked)
        return readChunks();
    if (!m_length || m_bytes.size() < *m_length)
        return State::Incomplete;
    m_reply.body = m_bytes.first(*m_length);
    return State::Done;
}

HttpReplyReader::State HttpReplyReader::readChunks()
{
    for (;;) {
        const qsizetype end = m_bytes.indexOf(lineEnd);
        if (end < 0)
            return State::Incomplete;
        bool isNumber = false;
        const qlonglong size = m_bytes.first(end).split(';').first().trimmed().toLongLong(&isNumber, 16);
        if (!isNumber || size < 0 || size > mostBytes)
            return State::Broken;
        // Trailers behind the last chunk say nothing to us, but for where they end.
        if (size == 0)
            return m_bytes.indexOf(headEnd, end) < 0 ? State::Incomplete : State::Done;
        const qsizetype from = end + lineEnd.size();
        if (m_bytes.size() < from + size + lineEnd.size())
            return State::Incomplete;
        m_reply.body += m_bytes.mid(from, size);
        m_bytes.remove(0, from + size + lineEnd.size());
    }
}

HttpReplyReader::State HttpReplyReader::end()
{
    if (!m_hasHead || m_isChunked || m_length)
        return State::Broken;
    m_reply.body = m_bytes;
    return State::Done;
}

} // namespace botdeck::sandbox
