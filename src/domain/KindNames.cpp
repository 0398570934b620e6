// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/KindNames.h"

#include <algorithm>
#include <array>
#include <utility>

namespace botdeck::domain {

namespace {

constexpr std::array<std::pair<QLatin1StringView, QLatin1StringView>, 7> frameWords{{
    {QLatin1StringView("push"), QLatin1StringView("message")},
    {QLatin1StringView("miniPush"), QLatin1StringView("callback_query")},
    {QLatin1StringView("image"), QLatin1StringView("photo")},
    {QLatin1StringView("newJoin"), QLatin1StringView("new_chat_members")},
    {QLatin1StringView("post_add"), QLatin1StringView("circle_post")},
    {QLatin1StringView("richText"), QLatin1StringView("rich_text")},
    {QLatin1StringView("userQuit"), QLatin1StringView("left_chat_member")},
}};

} // namespace

QLatin1StringView botApiWord(QAnyStringView frameWord)
{
    const auto found = std::find_if(frameWords.begin(), frameWords.end(), [frameWord](const auto &row) {
        return QAnyStringView::compare(row.first, frameWord, Qt::CaseInsensitive) == 0;
    });
    return found == frameWords.end() ? QLatin1StringView() : found->second;
}

} // namespace botdeck::domain
