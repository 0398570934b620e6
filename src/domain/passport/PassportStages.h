// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Phrase.h"
#include "domain/Verdict.h"

#include <QLatin1StringView>

#include <array>
#include <chrono>

namespace botdeck::domain {

/// The steps from a callback's address to a user's fields, in their order.
enum class PassportStage { Url, Parameters, Base64, Length, Rsa, Utf8, Query, Fields, Age };

inline constexpr std::array passportStages{
    PassportStage::Url,    PassportStage::Parameters, PassportStage::Base64,
    PassportStage::Length, PassportStage::Rsa,        PassportStage::Utf8,
    PassportStage::Query,  PassportStage::Fields,     PassportStage::Age,
};

/// What a step made of what it was given, and what it has to say about that. The words never hold a user's
/// values. Where the verdict is Failed the value is empty.
template <typename Value>
struct Checked
{
    Verdict verdict = Verdict::Passed;
    core::Phrase detail = {};
    Value value = {};

    explicit operator bool() const { return verdict == Verdict::Passed || verdict == Verdict::Warning; }
};

/// One row of the table that says how a callback was read.
struct StageVerdict
{
    PassportStage stage = PassportStage::Url;
    Verdict verdict = Verdict::Skipped;
    core::Phrase detail = {};
    std::chrono::microseconds took{0};
};

/// "url", "parameters"… as machines read it.
QLatin1StringView stageName(PassportStage stage);
/// "passed", "warning", "failed" or "skipped".
QLatin1StringView verdictName(Verdict verdict);
/// A few words for the table: "Address", "Length".
core::Phrase stageTitle(PassportStage stage);
/// A sentence: what is looked at, and when it fails.
core::Phrase stageMeaning(PassportStage stage);

} // namespace botdeck::domain
