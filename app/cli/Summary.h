// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/BotState.h"

#include <QByteArray>

#include <optional>

namespace botdeck::app {

/// What `tail` and whatever else fills a store says at its end.
struct Summary
{
    qint64 received = 0;
    qint64 stored = 0;
    qint64 duplicates = 0;
    qint64 quarantined = 0;
    double seconds = 0;
    std::optional<qint64> offset = {};
    qint64 polls = 0;
    domain::BotStatus status = {};
};

/// One line of JSON.
QByteArray summaryLine(const Summary &summary);

} // namespace botdeck::app
