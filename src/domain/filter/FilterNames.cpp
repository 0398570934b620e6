// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/filter/FilterNames.h"

#include "domain/Update.h"

#include <QLatin1StringView>

#include <algorithm>
#include <array>

namespace botdeck::domain {

namespace {

template <typename Bit>
constexpr quint32 bitOf(Bit bit)
{
    return static_cast<quint32>(bit);
}

constexpr quint32 anyFile = bitOf(UpdateTrait::Photo) | bitOf(UpdateTrait::Document) |
                            bitOf(UpdateTrait::Audio) | bitOf(UpdateTrait::Voice) |
                            bitOf(UpdateTrait::Video) | bitOf(UpdateTrait::VideoNote) |
                            bitOf(UpdateTrait::Animation) | bitOf(UpdateTrait::Sticker);

constexpr auto traitNames = std::to_array<FilterName>({
    {"text", bitOf(UpdateTrait::Text)},
    {"caption", bitOf(UpdateTrait::Caption)},
    {"photo", bitOf(UpdateTrait::Photo)},
    {"document", bitOf(UpdateTrait::Document)},
    {"audio", bitOf(UpdateTrait::Audio)},
    {"voice", bitOf(UpdateTrait::Voice)},
    {"video", bitOf(UpdateTrait::Video)},
    {"video_note", bitOf(UpdateTrait::VideoNote)},
    {"animation", bitOf(UpdateTrait::Animation)},
    {"sticker", bitOf(UpdateTrait::Sticker)},
    {"file", anyFile},
    {"location", bitOf(UpdateTrait::Location)},
    {"venue", bitOf(UpdateTrait::Venue)},
    {"contact", bitOf(UpdateTrait::Contact)},
    {"poll", bitOf(UpdateTrait::Poll)},
    {"dice", bitOf(UpdateTrait::Dice)},
    {"game", bitOf(UpdateTrait::Game)},
    {"keyboard", bitOf(UpdateTrait::Keyboard)},
    {"reply", bitOf(UpdateTrait::Reply)},
    {"forward", bitOf(UpdateTrait::Forward)},
    {"entities", bitOf(UpdateTrait::Entities)},
    {"link", bitOf(UpdateTrait::Link)},
    {"mention", bitOf(UpdateTrait::Mention)},
    {"command", bitOf(UpdateTrait::Command)},
    {"edit", bitOf(UpdateTrait::Edit)},
});

constexpr auto flagNames = std::to_array<FilterName>({
    {"marked", bitOf(UpdateFlag::Marked)},
    {"noted", bitOf(UpdateFlag::Noted)},
    {"quarantined", bitOf(UpdateFlag::Quarantined)},
    {"unconfirmed", bitOf(UpdateFlag::Unconfirmed)},
    {"edited", bitOf(UpdateFlag::Edited)},
});

constexpr auto streamNames = std::to_array<FilterName>({
    {"poll", 1U << bitOf(Stream::Poll)},
    {"gateway", 1U << bitOf(Stream::Gateway)},
});

constexpr auto keyRows = std::to_array<FilterKeyRow>({
    {"text", FilterKey::Text, "~:", FilterReading::Needle, true},
    {"kind", FilterKey::Kind, ":~", FilterReading::Kind, true},
    {"chat", FilterKey::Chat, ":~", FilterReading::Needle, true},
    {"from", FilterKey::From, ":~", FilterReading::Needle, true},
    {"bot", FilterKey::Bot, ":~", FilterReading::Needle, true},
    {"has", FilterKey::Has, ":", FilterReading::Name, true, traitNames},
    {"is", FilterKey::Is, ":", FilterReading::Name, true, flagNames},
    {"after", FilterKey::After, ":", FilterReading::Moment, false},
    {"before", FilterKey::Before, ":", FilterReading::Moment, false},
    {"id", FilterKey::Id, ":", FilterReading::Number, true},
    {"seq", FilterKey::Seq, ":", FilterReading::Number, true},
    {"stream", FilterKey::Stream, ":", FilterReading::Name, true, streamNames},
    {"json", FilterKey::Json, "=~", FilterReading::Needle, true},
});

// Fanbook says new_join_members where others say new_chat_members.
constexpr auto aliasRows = std::to_array<KindAlias>({
    {"callback", "callback_query"},
    {"edit", "edited_message,edited_channel_post"},
    {"post", "channel_post"},
    {"join", "new_chat_members,new_join_members"},
    {"leave", "left_chat_member"},
    {"pin", "pinned_message"},
});

} // namespace

std::span<const FilterKeyRow> filterKeys()
{
    return keyRows;
}

const FilterKeyRow *filterKey(QStringView name)
{
    const auto found = std::find_if(keyRows.begin(), keyRows.end(), [name](const FilterKeyRow &row) {
        return name.compare(QLatin1StringView(row.name), Qt::CaseInsensitive) == 0;
    });
    return found == keyRows.end() ? nullptr : &*found;
}

const FilterKeyRow &filterKey(FilterKey key)
{
    return *std::find_if(
        keyRows.begin(), keyRows.end(), [key](const FilterKeyRow &row) { return row.key == key; });
}

std::span<const KindAlias> kindAliases()
{
    return aliasRows;
}

} // namespace botdeck::domain
