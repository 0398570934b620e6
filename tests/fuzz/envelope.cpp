// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/Envelope.h"

#include <QList>

#include <cstdint>
#include <cstdlib>

using namespace botdeck;

namespace {

constexpr QByteArrayView canary = "4711:Invented_token-of-no-bot";

void require(bool promise)
{
    if (!promise)
        std::abort();
}

const platform::Platform &platformNamed(const QByteArray &name)
{
    static const QList<platform::Platform> loaded = [] {
        QList<platform::Platform> all;
        for (const domain::PlatformId id : domain::allPlatforms)
            all.append(platform::Platform::load(id).value());
        return all;
    }();
    for (const platform::Platform &each : loaded) {
        if (domain::platformName(each.id()).toUtf8() == name)
            return each;
    }
    return loaded.first();
}

void checkRefusal(const core::Error &error)
{
    require(!error.detail.isEmpty() && error.detail.english().size() <= 2000);
    require(!error.detail.english().contains(QLatin1StringView(canary)));
    require(error.retryAfter.has_value() == (error.kind == core::ErrorKind::RateLimited));
    require(!error.retryAfter || error.retryAfter->count() > 0);
}

void readTo(api::ReadDepth depth, const platform::Platform &platform, const api::HttpAnswer &answer)
{
    const auto reply = api::readAnswer(platform, answer, depth, core::Secret(canary));
    if (!reply) {
        checkRefusal(reply.error());
        return;
    }
    require(reply->httpStatus == answer.status && reply->body == answer.body);
    require(reply->result.isEmpty() || answer.body.contains(reply->result));
}

} // namespace

/// A first line "PLATFORM STATUS RETRY-AFTER", then the body.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const qsizetype end = bytes.indexOf('\n');
    if (end < 0)
        return 0;
    const QByteArrayList words = bytes.first(end).split(' ');
    const api::HttpAnswer answer{words.value(1).toInt(), "Reason", words.value(2), bytes.sliced(end + 1)};
    for (const api::ReadDepth depth : {api::ReadDepth::Whole, api::ReadDepth::VerdictOnly})
        readTo(depth, platformNamed(words.first()), answer);
    return 0;
}
