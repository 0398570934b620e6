// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/BotRefusal.h"

#include <array>

namespace botdeck::services {

namespace {

struct RefusalRow
{
    core::ErrorKind kind;
    const char *words;
};

/// In the order of BotRefusal::Kind, with its arguments.
constexpr std::array refusals{
    RefusalRow{
        core::ErrorKind::WrongUse, QT_TRANSLATE_NOOP(
                                       "Phrase", "A token or another secret stands in one of the other "
                                                 "fields, perhaps in the notes, where it would "
                                                 "be kept in clear. Take it out there; nothing was saved.")},
    RefusalRow{
        core::ErrorKind::Refused, QT_TRANSLATE_NOOP(
                                      "Phrase", "This bot is in the list already, as \"%1\". Nothing was "
                                                "changed. To give it another token, replace "
                                                "its token there.")},
    RefusalRow{
        core::ErrorKind::Refused, QT_TRANSLATE_NOOP(
                                      "Phrase", "This token belongs to the bot with the number %1, not to "
                                                "this one, whose number is %2. Nothing was "
                                                "changed. Add the other bot as a bot of its own.")},
};

} // namespace

core::Error refusalError(const BotRefusal &refusal)
{
    const RefusalRow &row = refusals.at(size_t(refusal.kind));
    return {row.kind, {row.words, {refusal.about.begin(), refusal.about.end()}}};
}

} // namespace botdeck::services
