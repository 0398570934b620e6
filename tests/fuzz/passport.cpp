// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/passport/AuthorisationLink.h"
#include "domain/passport/PassportCallback.h"
#include "domain/passport/PassportFields.h"

#include <cstdint>
#include <cstdlib>

using namespace botdeck::domain;

namespace {

void require(bool promise)
{
    if (!promise)
        std::abort();
}

/// What failed has no value and says why.
template <typename Value>
void checkOutcome(const Checked<Value> &checked)
{
    require(!checked.detail.isEmpty());
    require(checked.verdict != Verdict::Skipped);
    require(bool(checked) == (checked.verdict != Verdict::Failed));
}

void readAddress(const QString &text)
{
    const HashPlace place = hashPlace(text);
    require(place.position >= 0 && place.length >= 0 && place.position + place.length <= text.size());
    const auto query = readCallbackAddress(text);
    checkOutcome(query);
    if (!query)
        return;
    const auto hash = readCallbackQuery(query.value);
    checkOutcome(hash);
    if (!hash)
        return;
    require(!hash.value.isEmpty());
    const auto bytes = readCallbackHash(hash.value);
    checkOutcome(bytes);
    if (!bytes)
        return;
    // What was read can be written, and is read as the same.
    const auto again = readCallbackHash(bytes.value.toBase64(QByteArray::Base64UrlEncoding));
    require(again.verdict == Verdict::Passed && again.value == bytes.value);
    const auto blocks = countBlocks(bytes.value.size(), 256);
    require(!blocks || blocks.value * 256 == bytes.value.size());
}

void readPlain(QByteArrayView plain)
{
    const auto text = readPassportText(plain);
    checkOutcome(text);
    if (!text)
        return;
    require(plain.startsWith(text.value.toUtf8()));
    const auto fields = readPassportFields(text.value);
    checkOutcome(fields);
    if (!fields)
        return;
    require(!fields.value.isEmpty());
    const auto facts = checkPassportFields(fields.value);
    checkOutcome(facts);
    if (!facts)
        return;
    require(saysWhose(fields.value) && facts.value.userId.value() > 0);
    checkOutcome(checkPassportAge(facts.value.authTime, 1'795'225'572'000, std::chrono::hours(1)));
}

void readAuthorisation(const QString &text)
{
    const auto link = readLink(text);
    if (!link)
        return;
    require(checkLink(*link).has_value());
    require(readLink(linkText(*link)).value() == *link);
}

} // namespace

/// The same bytes as a callback's address, as what was decrypted, and as an authorisation link.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const QString text = QString::fromUtf8(bytes);
    readAddress(text);
    readPlain(bytes);
    readAuthorisation(text);
    return 0;
}
