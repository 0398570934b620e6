// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/Pem.h"

#include <algorithm>
#include <optional>

namespace botdeck::security {

namespace {

constexpr QByteArrayView pemBegin("-----BEGIN ");
constexpr QByteArrayView pemEnd("-----END ");
constexpr QByteArrayView pemDashes("-----");
constexpr qsizetype pemLineLength = 64;
/// "ENCRYPTED PRIVATE KEY" has 21.
constexpr qsizetype longestLabel = 40;

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

/// Of the label with which the text begins; none where that is prose ("…begins with -----BEGIN and ends…").
std::optional<qsizetype> labelSize(QByteArrayView text)
{
    const qsizetype end =
        text.first(std::min(text.size(), longestLabel + pemDashes.size())).indexOf(pemDashes);
    const bool isLabel = end > 0 && std::ranges::all_of(text.first(end), [](char letter) {
                             return letter >= ' ' && letter <= '~' && letter != '-';
                         });
    return isLabel ? std::optional(end) : std::nullopt;
}

} // namespace

std::vector<PemBlock> readPem(QByteArrayView text)
{
    std::vector<PemBlock> blocks;
    for (qsizetype begin = text.indexOf(pemBegin); begin >= 0; begin = text.indexOf(pemBegin)) {
        text = text.sliced(begin + pemBegin.size());
        const std::optional<qsizetype> label = labelSize(text);
        if (!label)
            continue;
        PemBlock block;
        block.label = text.first(*label).toByteArray();
        text = text.sliced(*label + pemDashes.size());
        // No further than to the next: of a megabyte of beginnings none is looked at twice.
        const qsizetype next = text.indexOf(pemBegin);
        const QByteArrayView own = next < 0 ? text : text.first(next);
        const QByteArray closing = pemEnd.toByteArray() + block.label + pemDashes.toByteArray();
        const qsizetype end = own.indexOf(closing);
        if (end >= 0)
            readBody(own.first(end), block);
        blocks.push_back(std::move(block));
    }
    return blocks;
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
