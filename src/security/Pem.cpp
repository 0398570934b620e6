// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/Pem.h"

#include <algorithm>

namespace botdeck::security {

namespace {

constexpr QByteArrayView pemBegin("-----BEGIN ");
constexpr QByteArrayView pemEnd("-----END ");
constexpr QByteArrayView pemDashes("-----");
constexpr qsizetype pemLineLength = 64;

void wipeBytes(QByteArray &bytes)
{
    core::wipeMemory(bytes.data(), size_t(bytes.size()));
}

/// What stands between the two lines of a block.
void readBody(QByteArrayView body, PemBlock &block)
{
    QByteArray base64;
    base64.reserve(body.size());
    while (!body.isEmpty()) {
        const qsizetype end = body.indexOf('\n');
        const QByteArrayView line = (end < 0 ? body : body.first(end)).trimmed();
        body = end < 0 ? QByteArrayView() : body.sliced(end + 1);
        if (line.contains(':')) {
            block.header += line;
            block.header += '\n';
            continue;
        }
        for (const char c : line) {
            if (c != ' ' && c != '\t' && c != '\r')
                base64 += c;
        }
    }
    auto decoded = QByteArray::fromBase64Encoding(base64, QByteArray::AbortOnBase64DecodingErrors);
    if (decoded)
        block.bytes = core::Secret(decoded.decoded);
    wipeBytes(decoded.decoded);
    wipeBytes(base64);
}

} // namespace

std::vector<PemBlock> readPem(QByteArrayView text)
{
    std::vector<PemBlock> blocks;
    while (true) {
        const qsizetype begin = text.indexOf(pemBegin);
        if (begin < 0)
            return blocks;
        text = text.sliced(begin + pemBegin.size());
        const qsizetype labelEnd = text.indexOf(pemDashes);
        if (labelEnd < 0)
            return blocks;
        PemBlock block;
        block.label = text.first(labelEnd).toByteArray();
        text = text.sliced(labelEnd + pemDashes.size());
        const QByteArray closing = pemEnd.toByteArray() + block.label + pemDashes.toByteArray();
        const qsizetype end = text.indexOf(closing);
        const qsizetype next = text.indexOf(pemBegin);
        if (end >= 0 && (next < 0 || end < next))
            readBody(text.first(end), block);
        blocks.push_back(std::move(block));
    }
}

QByteArray writePem(QByteArrayView label, QByteArrayView bytes)
{
    QByteArray base64 = QByteArray::fromRawData(bytes.data(), bytes.size()).toBase64();
    QByteArray text;
    // In memory that is asked for once: nothing of a secret stays behind in what was given back meanwhile.
    text.reserve(base64.size() + base64.size() / pemLineLength + 2 * (label.size() + 20));
    text.append(pemBegin).append(label).append(pemDashes).append('\n');
    for (QByteArrayView rest(base64); !rest.isEmpty();) {
        const qsizetype size = std::min(rest.size(), pemLineLength);
        text.append(rest.first(size)).append('\n');
        rest = rest.sliced(size);
    }
    text.append(pemEnd).append(label).append(pemDashes).append('\n');
    wipeBytes(base64);
    return text;
}

core::Secret writeSecretPem(QByteArrayView label, const core::Secret &bytes)
{
    QByteArray text = writePem(label, bytes.reveal());
    const core::Secret secret(text);
    wipeBytes(text);
    return secret;
}

} // namespace botdeck::security
