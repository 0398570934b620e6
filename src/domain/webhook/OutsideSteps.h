// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Phrase.h"
#include "domain/Verdict.h"

#include <QList>
#include <QMetaType>

#include <chrono>

namespace botdeck::domain {

/// What an address is looked at for, from outside in, in this order.
enum class OutsideStage { Address, Dns, Port, Tls, Chain, Name, Dates, Answer, Redirect, Status, Body, Time };

/// One row of the table that says what was seen.
struct OutsideStep
{
    OutsideStage stage = OutsideStage::Address;
    /// Skipped: not run, because an earlier stage failed or there is nothing to look at; the detail says
    /// which.
    Verdict verdict = Verdict::Skipped;
    /// A sentence without the address's path, which is a secret.
    core::Phrase detail = {};
    std::chrono::milliseconds took{0};

    bool operator==(const OutsideStep &) const = default;
};

/// A few words for the table: "DNS", "Certificate: name".
core::Phrase outsideStageTitle(OutsideStage stage);

} // namespace botdeck::domain

Q_DECLARE_METATYPE(QList<botdeck::domain::OutsideStep>)
