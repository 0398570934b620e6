// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/ApiAnswer.h"
#include "ui/look/StateMark.h"

#include <QString>

namespace botdeck::ui::apiconsole {

/// How a call ended, in a word or two: "200, succeeded", "400, refused", "no answer".
QString outcomeWords(int status, bool isGood);
look::Tone outcomeTone(int status, bool isGood);

/// "200, succeeded · 143 ms · 2.1 kB"
QString answerWords(const services::ApiAnswer &answer);
/// Why it is no success, what the platform's documents say about that, and what to do; empty for a success.
QString troubleWords(const services::ApiAnswer &answer);

/// "12 345 bytes" and the like, in the window's language.
QString bytesWords(qint64 bytes);
/// "143 ms", "2.4 s"
QString tookWords(qint64 ms);

} // namespace botdeck::ui::apiconsole
