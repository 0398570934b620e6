// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/Redactor.h"

#include <QList>

#include <algorithm>
#include <array>
#include <mutex>
#include <utility>

namespace botdeck::security {

namespace {

/// Memory that is given back keeps what stood in it.
template <typename Text>
void overwrite(Text &text)
{
    core::wipeMemory(text.data(), size_t(text.size()) * sizeof(*text.data()));
}

/// The characters of a Base64 text that depend on the secret alone when `lead` unknown bytes stand before it.
QByteArray base64Core(QByteArrayView secret, qsizetype lead, QByteArray::Base64Options options)
{
    // Only whole 6-bit groups inside the secret are certain: bits [8*lead, 8*(lead+size)).
    const qsizetype firstBit = 8 * lead;
    const qsizetype endBit = 8 * (lead + secret.size());
    const qsizetype first = (firstBit + 5) / 6;
    const qsizetype end = endBit / 6;
    QByteArray padded(lead + secret.size(), '\0');
    std::copy(secret.begin(), secret.end(), padded.begin() + lead);
    QByteArray text = padded.toBase64(options | QByteArray::OmitTrailingEquals);
    QByteArray sure = text.mid(first, end - first);
    overwrite(padded);
    overwrite(text);
    return sure;
}

/// "%3A" as "%3a": some clients write the hexadecimal digits small.
QByteArray withSmallHex(QByteArray percentEncoded)
{
    for (qsizetype i = percentEncoded.indexOf('%'); i >= 0 && i + 2 < percentEncoded.size();
         i = percentEncoded.indexOf('%', i + 3))
        percentEncoded.replace(i + 1, 2, percentEncoded.mid(i + 1, 2).toLower());
    return percentEncoded;
}

/// As a JSON text has it: a private key has several lines.
QByteArray escaped(QByteArrayView secret, QByteArrayView specials)
{
    QByteArray out;
    out.reserve(2 * secret.size());
    for (const char c : secret) {
        const qsizetype control = QByteArrayView("\n\r\t").indexOf(c);
        if (control >= 0 || specials.contains(c))
            out += '\\';
        out += control >= 0 ? "nrt"[control] : c;
    }
    return out;
}

/// As UTF-16 with either byte order, as it stands in memory and in some programs' files.
QByteArray wide(const QByteArray &shape, bool highByteFirst)
{
    QString text = QString::fromUtf8(shape);
    QByteArray out;
    out.reserve(2 * text.size());
    for (const QChar c : std::as_const(text)) {
        const char high = char(c.unicode() >> 8);
        const char low = char(c.unicode() & 0xff);
        out += highByteFirst ? high : low;
        out += highByteFirst ? low : high;
    }
    overwrite(text);
    return out;
}

QList<QByteArray> shapesOf(QByteArrayView secret)
{
    const QByteArray plain = secret.toByteArray();
    // In a path a colon may stay as it is, in a form a blank becomes a plus.
    QList<QByteArray> encoded{plain.toPercentEncoding(), plain.toPercentEncoding(":")};
    encoded += QByteArray(encoded.first()).replace("%20", "+");
    QList<QByteArray> shapes{plain, escaped(secret, "\"\\"), escaped(secret, "\"\\/")};
    for (const QByteArray &form : encoded)
        shapes << form << withSmallHex(form);
    for (const int lead : {0, 1, 2}) {
        for (const auto option : {QByteArray::Base64Encoding, QByteArray::Base64UrlEncoding})
            shapes += base64Core(secret, lead, option);
    }
    const QList<QByteArray> narrow = shapes;
    for (const QByteArray &shape : narrow)
        shapes << wide(shape, false) << wide(shape, true);
    return shapes;
}

constexpr std::array secretMembers{"token", "user_token", "bot_token", "secret_token"};

qsizetype endOfString(QByteArrayView json, qsizetype open)
{
    for (qsizetype i = open + 1; i < json.size(); ++i) {
        if (json[i] == '\\')
            ++i;
        else if (json[i] == '"')
            return i;
    }
    return -1;
}

qsizetype skipBlanks(QByteArrayView json, qsizetype at)
{
    while (at < json.size() && (json[at] == ' ' || json[at] == '\t' || json[at] == '\n' || json[at] == '\r'))
        ++at;
    return at;
}

} // namespace

Redactor::Redactor(const Redactor &other)
{
    const std::shared_lock lock(other.m_mutex);
    m_secrets = other.m_secrets;
    m_shapes = other.m_shapes;
}

Redactor &Redactor::operator=(const Redactor &other)
{
    if (this == &other)
        return *this;
    const std::scoped_lock lock(m_mutex, other.m_mutex);
    m_secrets = other.m_secrets;
    m_shapes = other.m_shapes;
    return *this;
}

void Redactor::add(const core::Secret &secret)
{
    const QByteArrayView whole = secret.reveal();
    if (whole.size() < shortestSecret)
        return;
    const std::unique_lock lock(m_mutex);
    if (std::find(m_secrets.begin(), m_secrets.end(), secret) != m_secrets.end())
        return;
    m_secrets.push_back(secret);
    learn(whole);
    if (const QByteArrayView half = whole.sliced(whole.indexOf(':') + 1); half.size() >= shortestHalf)
        learn(half);
    std::stable_sort(m_shapes.begin(), m_shapes.end(), [](const core::Secret &a, const core::Secret &b) {
        return a.reveal().size() > b.reveal().size();
    });
}

void Redactor::learn(QByteArrayView secret)
{
    QList<QByteArray> shapes = shapesOf(secret);
    for (QByteArray &bytes : shapes) {
        core::Secret shape(bytes);
        if (std::find(m_shapes.begin(), m_shapes.end(), shape) == m_shapes.end())
            m_shapes.push_back(std::move(shape));
        // Where two share their bytes, the last one overwrites them.
        overwrite(bytes);
    }
}

QByteArray Redactor::redact(const QByteArray &text) const
{
    QByteArray out = text;
    const std::shared_lock lock(m_mutex);
    for (const core::Secret &shape : m_shapes)
        out.replace(shape.reveal(), mask);
    return out;
}

QString Redactor::redact(const QString &text) const
{
    return QString::fromUtf8(redact(text.toUtf8()));
}

qsizetype Redactor::longestShape() const
{
    const std::shared_lock lock(m_mutex);
    return m_shapes.empty() ? 0 : m_shapes.front().reveal().size();
}

bool Redactor::containsSecret(QByteArrayView bytes) const
{
    const std::shared_lock lock(m_mutex);
    return std::any_of(m_shapes.begin(), m_shapes.end(), [&](const core::Secret &shape) {
        return bytes.contains(shape.reveal());
    });
}

QByteArray withoutSecretMembers(const QByteArray &json)
{
    QByteArray out;
    qsizetype copied = 0;
    for (qsizetype at = json.indexOf('"'); at >= 0; at = json.indexOf('"', at + 1)) {
        const qsizetype close = endOfString(json, at);
        if (close < 0)
            break;
        const QByteArrayView name = QByteArrayView(json).sliced(at + 1, close - at - 1);
        at = close;
        const bool secret =
            std::any_of(secretMembers.begin(), secretMembers.end(), [&](const char *m) { return name == m; });
        qsizetype value = skipBlanks(json, close + 1);
        if (!secret || value >= json.size() || json[value] != ':')
            continue;
        value = skipBlanks(json, value + 1);
        if (value >= json.size() || json[value] != '"')
            continue;
        const qsizetype end = endOfString(json, value);
        if (end < 0)
            break;
        out += QByteArrayView(json).sliced(copied, value + 1 - copied);
        out += Redactor::mask;
        copied = end;
        at = end;
    }
    return out + json.sliced(copied);
}

} // namespace botdeck::security
