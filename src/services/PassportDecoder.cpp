// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/PassportDecoder.h"

#include "domain/passport/PassportCallback.h"

#include <algorithm>
#include <array>

namespace botdeck::services {

using domain::Checked;
using domain::PassportStage;
using domain::Verdict;

namespace {

struct PaddingWords
{
    security::RsaPadding padding;
    const char *name;
};

/// In the order they are tried: a wrong OAEP fails cleanly.
constexpr std::array paddings{
    PaddingWords{security::RsaPadding::OaepSha1, "OAEP"},
    PaddingWords{security::RsaPadding::Pkcs1v15, "PKCS#1 v1.5"},
};

struct Decrypted
{
    core::Secret plain = {};
    std::optional<security::RsaPadding> padding = {};
};

/// The pieces of a text that lies in several blocks; what is joined is wiped.
class Plain
{
public:
    Plain() = default;
    ~Plain() { core::wipeMemory(m_bytes.data(), m_bytes.size()); }
    Plain(const Plain &) = delete;
    Plain &operator=(const Plain &) = delete;

    /// Room for all of it at once, so that no copy is left behind.
    void reserve(qsizetype bytes) { m_bytes.reserve(size_t(bytes)); }
    void add(const core::Secret &piece)
    {
        m_bytes.append(piece.reveal().data(), size_t(piece.reveal().size()));
    }
    [[nodiscard]] core::Secret take() const
    {
        return core::Secret(QByteArrayView(m_bytes.data(), qsizetype(m_bytes.size())));
    }

private:
    std::string m_bytes;
};

/// How many blocks decrypt, from the first on; the text where all do.
struct Attempt
{
    int blocks = 0;
    core::Secret plain = {};
};

Attempt tryPadding(const QByteArray &bytes, const security::RsaKey &key, security::RsaPadding padding)
{
    Attempt attempt;
    Plain plain;
    plain.reserve(bytes.size());
    for (qsizetype at = 0; at < bytes.size(); at += key.blockSize()) {
        const core::Result<core::Secret> piece =
            key.decryptBlock(QByteArrayView(bytes).sliced(at, key.blockSize()), padding);
        if (!piece)
            return attempt;
        plain.add(*piece);
        ++attempt.blocks;
    }
    attempt.plain = plain.take();
    return attempt;
}

core::Phrase wordsOfFit(const char *padding, const char *failedBefore, int blocks)
{
    const core::Phrase name(QString::fromLatin1(padding));
    if (failedBefore == nullptr)
        return {QT_TRANSLATE_NOOP("Phrase", "%1, blocks: %2."), {name, blocks}};
    return {
        QT_TRANSLATE_NOOP("Phrase", "%1, after %2 did not fit; blocks: %3."),
        {name, QString::fromLatin1(failedBefore), blocks}};
}

Checked<Decrypted> decrypted(const QByteArray &bytes, int blocks, const security::RsaKey &key)
{
    const PaddingWords *partly = nullptr;
    int fitting = 0;
    for (const PaddingWords &row : paddings) {
        const Attempt attempt = tryPadding(bytes, key, row.padding);
        if (attempt.blocks == blocks) {
            const char *before = &row == paddings.begin() ? nullptr : paddings.front().name;
            return {Verdict::Passed, wordsOfFit(row.name, before, blocks), {attempt.plain, row.padding}};
        }
        if (attempt.blocks > fitting) {
            partly = &row;
            fitting = attempt.blocks;
        }
    }
    if (partly != nullptr)
        return {
            Verdict::Failed,
            {QT_TRANSLATE_NOOP(
                 "Phrase", "Block %1 of %2 does not decrypt with %3, those before it do: it was changed."),
             {fitting + 1, blocks, QString::fromLatin1(partly->name)}},
            {}};
    return {
        Verdict::Failed,
        QT_TRANSLATE_NOOP(
            "Phrase", "Neither OAEP nor PKCS#1 v1.5 decrypts it with this key: it is another key's, or it "
                      "was changed."),
        {}};
}

/// Runs the stages one after the other and takes their time; after one that failed none is run.
class Stages
{
public:
    Stages()
    {
        for (const PassportStage stage : domain::passportStages)
            m_verdicts += {stage};
    }

    template <typename Run>
    auto run(PassportStage stage, Run step) -> std::optional<decltype(step().value)>
    {
        const auto begin = std::chrono::steady_clock::now();
        auto checked = step();
        domain::StageVerdict &verdict = m_verdicts[qsizetype(stage)];
        verdict.took =
            std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - begin);
        verdict.verdict = checked.verdict;
        verdict.detail = checked.detail;
        if (!checked)
            return {};
        return std::move(checked.value);
    }

    [[nodiscard]] const QList<domain::StageVerdict> &verdicts() const { return m_verdicts; }

private:
    QList<domain::StageVerdict> m_verdicts;
};

/// Up to the bytes of the text; nothing where a stage failed.
std::optional<Decrypted> readHash(Stages &stages, const QString &address, const security::RsaKey &key)
{
    const auto query = stages.run(PassportStage::Url, [&] { return domain::readCallbackAddress(address); });
    if (!query)
        return {};
    const auto hash =
        stages.run(PassportStage::Parameters, [&] { return domain::readCallbackQuery(*query); });
    if (!hash)
        return {};
    const auto bytes = stages.run(PassportStage::Base64, [&] { return domain::readCallbackHash(*hash); });
    if (!bytes)
        return {};
    const auto blocks = stages.run(
        PassportStage::Length, [&] { return domain::countBlocks(bytes->size(), key.blockSize()); });
    if (!blocks)
        return {};
    return stages.run(PassportStage::Rsa, [&] { return decrypted(*bytes, *blocks, key); });
}

/// From there to the end; the fields, whatever the later stages say of them.
QList<domain::PassportField>
readText(Stages &stages, const core::Secret &plain, const PassportDecoding &options)
{
    const auto text =
        stages.run(PassportStage::Utf8, [&] { return domain::readPassportText(plain.reveal()); });
    if (!text)
        return {};
    const auto fields = stages.run(PassportStage::Query, [&] { return domain::readPassportFields(*text); });
    if (!fields)
        return {};
    const auto facts =
        stages.run(PassportStage::Fields, [&] { return domain::checkPassportFields(*fields); });
    if (facts) {
        stages.run(PassportStage::Age, [&] {
            return domain::checkPassportAge(facts->authTime, options.nowMs, options.maxAge);
        });
    }
    return domain::saysWhose(*fields) ? *fields : QList<domain::PassportField>();
}

} // namespace

std::optional<PassportStage> PassportReading::failedAt() const
{
    const auto failed = std::ranges::find_if(
        stages, [](const domain::StageVerdict &each) { return each.verdict == Verdict::Failed; });
    return failed == stages.end() ? std::nullopt : std::optional(failed->stage);
}

PassportReading
decodePassport(const QString &address, const security::RsaKey &key, const PassportDecoding &options)
{
    Stages stages;
    PassportReading reading;
    if (const std::optional<Decrypted> hash = readHash(stages, address, key)) {
        reading.padding = hash->padding;
        reading.fields = readText(stages, hash->plain, options);
    }
    reading.stages = stages.verdicts();
    return reading;
}

std::optional<qsizetype> whichKeyFits(const QString &address, const QList<security::RsaKey> &keys)
{
    const auto fits = std::ranges::find_if(keys, [&address](const security::RsaKey &key) {
        return !decodePassport(address, key, {}).fields.isEmpty();
    });
    return fits == keys.end() ? std::nullopt : std::optional(fits - keys.begin());
}

} // namespace botdeck::services
