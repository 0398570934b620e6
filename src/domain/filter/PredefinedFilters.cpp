// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/filter/PredefinedFilters.h"

#include <array>

namespace botdeck::domain {

namespace {

constexpr auto predefinedRows = std::to_array<PredefinedFilter>({
    {"messages", "kind:message"},
    {"callbacks", "kind:callback"},
    {"commands", "has:command"},
    {"files", "has:file"},
    {"edits", "is:edited"},
    {"members", "kind:join,leave,chat_member,my_chat_member,chat_join_request"},
    {"marked", "is:marked,noted"},
    {"unreadable", "is:quarantined"},
});

} // namespace

std::span<const PredefinedFilter> predefinedFilters()
{
    return predefinedRows;
}

} // namespace botdeck::domain
