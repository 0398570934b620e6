// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/markdown/FormattedText.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace botdeck::domain {

namespace {

struct EntityRow
{
    EntityType type;
    EntityGroup group;
    const char *name;
};

// In the order of the enumeration.
constexpr std::array entityTypeRows{
    EntityRow{EntityType::Blockquote, EntityGroup::Block, "blockquote"},
    EntityRow{EntityType::ExpandableBlockquote, EntityGroup::Block, "expandable_blockquote"},
    EntityRow{EntityType::Header, EntityGroup::Block, "header"},
    EntityRow{EntityType::OrderedItem, EntityGroup::Block, "ordered_item"},
    EntityRow{EntityType::BulletItem, EntityGroup::Block, "bullet_item"},
    EntityRow{EntityType::Pre, EntityGroup::Whole, "pre"},
    EntityRow{EntityType::Code, EntityGroup::Whole, "code"},
    EntityRow{EntityType::TextLink, EntityGroup::Whole, "text_link"},
    EntityRow{EntityType::TextMention, EntityGroup::Whole, "text_mention"},
    EntityRow{EntityType::CustomEmoji, EntityGroup::Whole, "custom_emoji"},
    EntityRow{EntityType::UserForm, EntityGroup::Whole, "user_form"},
    EntityRow{EntityType::RoleForm, EntityGroup::Whole, "role_form"},
    EntityRow{EntityType::ChannelForm, EntityGroup::Whole, "channel_form"},
    EntityRow{EntityType::CommandForm, EntityGroup::Whole, "command_form"},
    EntityRow{EntityType::Mention, EntityGroup::Whole, "mention"},
    EntityRow{EntityType::Hashtag, EntityGroup::Whole, "hashtag"},
    EntityRow{EntityType::Cashtag, EntityGroup::Whole, "cashtag"},
    EntityRow{EntityType::BotCommand, EntityGroup::Whole, "bot_command"},
    EntityRow{EntityType::Url, EntityGroup::Whole, "url"},
    EntityRow{EntityType::Email, EntityGroup::Whole, "email"},
    EntityRow{EntityType::PhoneNumber, EntityGroup::Whole, "phone_number"},
    EntityRow{EntityType::Bold, EntityGroup::Style, "bold"},
    EntityRow{EntityType::Italic, EntityGroup::Style, "italic"},
    EntityRow{EntityType::Underline, EntityGroup::Style, "underline"},
    EntityRow{EntityType::Strikethrough, EntityGroup::Style, "strikethrough"},
    EntityRow{EntityType::Spoiler, EntityGroup::Style, "spoiler"},
};
static_assert(entityTypeRows.size() == size_t(lastEntityType) + 1);
static_assert(entityTypeRows.back().type == lastEntityType);

bool standsBefore(const TextEntity &a, const TextEntity &b)
{
    if (a.offset != b.offset)
        return a.offset < b.offset;
    return a.length != b.length ? a.length > b.length : a.type < b.type;
}

bool isLowHalf(const QString &text, qsizetype at)
{
    return at > 0 && at < text.size() && text.at(at).isLowSurrogate() && text.at(at - 1).isHighSurrogate();
}

/// Whether anything is left of it within the text.
bool clampEntity(TextEntity &entity, const QString &text)
{
    qsizetype from = std::clamp<qsizetype>(entity.offset, 0, text.size());
    const qsizetype reach = std::clamp<qsizetype>(entity.length, 0, text.size());
    qsizetype to =
        std::clamp<qsizetype>(entity.offset < 0 ? entity.offset + reach : from + reach, from, text.size());
    from += isLowHalf(text, from) ? 1 : 0;
    to -= isLowHalf(text, to) ? 1 : 0;
    entity.offset = from;
    entity.length = to - from;
    return entity.length > 0;
}

bool hasTarget(EntityType type, const QString &target)
{
    constexpr std::array types{
        EntityType::Header, EntityType::Pre, EntityType::TextLink, EntityType::TextMention,
        EntityType::CustomEmoji};
    return std::find(types.begin(), types.end(), type) != types.end() && target != QLatin1String("true");
}

QList<TextEntity> ofGroup(const QList<TextEntity> &sorted, EntityGroup group)
{
    QList<TextEntity> found;
    std::copy_if(sorted.begin(), sorted.end(), std::back_inserter(found), [group](const TextEntity &entity) {
        return entityGroup(entity.type) == group;
    });
    return found;
}

/// Keeps the outer, the earlier one of those that share a character.
void dropOverlapping(QList<TextEntity> &sorted)
{
    qsizetype end = 0;
    const auto overlaps = [&end](const TextEntity &entity) {
        if (entity.offset < end)
            return true;
        end = entity.end();
        return false;
    };
    sorted.erase(std::remove_if(sorted.begin(), sorted.end(), overlaps), sorted.end());
}

void dropCrossing(QList<TextEntity> &wholes, const QList<TextEntity> &blocks)
{
    auto block = blocks.begin();
    const auto crosses = [&](const TextEntity &whole) {
        while (block != blocks.end() && block->end() <= whole.offset)
            ++block;
        if (block == blocks.end() || block->offset >= whole.end())
            return false;
        return whole.offset < block->offset || whole.end() > block->end();
    };
    wholes.erase(std::remove_if(wholes.begin(), wholes.end(), crosses), wholes.end());
}

/// Appends the part of a style between `from` and `to`, united with what it touches.
void appendPart(QList<TextEntity> &out, EntityType type, qsizetype from, qsizetype to)
{
    if (from >= to)
        return;
    if (!out.isEmpty() && out.last().type == type && out.last().end() >= from)
        out.last().length = std::max(out.last().end(), to) - out.last().offset;
    else
        out.append({type, from, to - from});
}

/// The styles of one type, united and cut around code.
void appendStyle(
    QList<TextEntity> &out, const QList<TextEntity> &styles, EntityType type, const QList<TextEntity> &codes)
{
    QList<TextEntity> united;
    for (const TextEntity &style : styles) {
        if (style.type == type)
            appendPart(united, type, style.offset, style.end());
    }
    auto code = codes.begin();
    for (const TextEntity &style : std::as_const(united)) {
        qsizetype from = style.offset;
        while (code != codes.end() && code->end() <= from)
            ++code;
        for (; code != codes.end() && code->offset < style.end(); ++code) {
            appendPart(out, type, from, code->offset);
            from = code->end();
            if (from > style.end())
                break;
        }
        appendPart(out, type, from, style.end());
    }
}

} // namespace

EntityGroup entityGroup(EntityType type)
{
    return entityTypeRows[size_t(type)].group;
}

QString entityTypeName(EntityType type)
{
    return QString::fromLatin1(entityTypeRows[size_t(type)].name);
}

std::optional<EntityType> entityTypeFromName(QStringView name)
{
    const auto row =
        std::find_if(entityTypeRows.begin(), entityTypeRows.end(), [name](const EntityRow &candidate) {
            return name == QLatin1String(candidate.name);
        });
    return row == entityTypeRows.end() ? std::nullopt : std::optional(row->type);
}

FormattedText normalised(FormattedText text)
{
    QList<TextEntity> sorted;
    for (TextEntity &entity : text.entities) {
        if (clampEntity(entity, text.text))
            sorted.append(entity);
    }
    std::stable_sort(sorted.begin(), sorted.end(), standsBefore);

    QList<TextEntity> blocks = ofGroup(sorted, EntityGroup::Block);
    dropOverlapping(blocks);
    QList<TextEntity> wholes = ofGroup(sorted, EntityGroup::Whole);
    dropOverlapping(wholes);
    dropCrossing(wholes, blocks);
    QList<TextEntity> codes;
    std::copy_if(wholes.begin(), wholes.end(), std::back_inserter(codes), [](const TextEntity &whole) {
        return whole.type == EntityType::Pre || whole.type == EntityType::Code;
    });
    const QList<TextEntity> styles = ofGroup(sorted, EntityGroup::Style);
    text.entities = blocks + wholes;
    for (const EntityRow &row : entityTypeRows) {
        if (row.group == EntityGroup::Style)
            appendStyle(text.entities, styles, row.type, codes);
    }
    std::sort(text.entities.begin(), text.entities.end(), standsBefore);
    return text;
}

FormattedText formattedText(const CardText &received)
{
    FormattedText text{received.text};
    for (const TextSpan &span : received.spans) {
        std::optional<EntityType> type = entityTypeFromName(span.type);
        if (span.type == QLatin1String("list"))
            type = span.target == QLatin1String("ordered") ? EntityType::OrderedItem : EntityType::BulletItem;
        // Quill says "true" where Telegram says nothing.
        if (type)
            text.entities.append(
                {*type, span.offset, span.length, hasTarget(*type, span.target) ? span.target : QString()});
    }
    return normalised(std::move(text));
}

} // namespace botdeck::domain
