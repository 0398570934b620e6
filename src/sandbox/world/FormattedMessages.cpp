// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/world/FormattedMessages.h"

#include "platform/MessageRules.h"
#include "sandbox/world/FormatFaults.h"
#include "sandbox/world/Shapes.h"

#include <algorithm>
#include <array>

namespace botdeck::sandbox {

using domain::EntityGroup;
using domain::EntityType;
using domain::FormattedText;
using domain::PlatformId;
using domain::TextEntity;

namespace {

/// A type of entity that a sender may give, and the member of the Bot API's MessageEntity that says where it
/// leads.
struct EntityForm
{
    EntityType type = {};
    QLatin1StringView member = {};
    /// Without it the entity is none.
    bool needsMember = false;
};

constexpr QLatin1StringView userMember("user");

constexpr std::array entityForms{
    EntityForm{EntityType::Bold},
    EntityForm{EntityType::Italic},
    EntityForm{EntityType::Underline},
    EntityForm{EntityType::Strikethrough},
    EntityForm{EntityType::Spoiler},
    EntityForm{EntityType::Blockquote},
    EntityForm{EntityType::ExpandableBlockquote},
    EntityForm{EntityType::Code},
    EntityForm{EntityType::Pre, QLatin1StringView("language")},
    EntityForm{EntityType::TextLink, QLatin1StringView("url"), true},
    EntityForm{EntityType::TextMention, userMember, true},
    EntityForm{EntityType::CustomEmoji, QLatin1StringView("custom_emoji_id"), true},
};

/// nullptr for what servers find by themselves.
const EntityForm *formOf(std::optional<EntityType> type)
{
    const auto *form = std::find_if(
        entityForms.begin(), entityForms.end(), [type](const EntityForm &row) { return row.type == type; });
    return form == entityForms.end() ? nullptr : form;
}

/// An address, a language, an emoji's id, or the id of a user. Empty where there is none.
QString targetOf(const QJsonValue &member)
{
    const core::Id user = idOf(member[QLatin1StringView("id")]);
    return user == core::Id() ? member.toString() : user.toString();
}

/// The entities of a call; what is none is left out, as the real server does.
QList<TextEntity> readEntities(const QJsonArray &given)
{
    QList<TextEntity> entities;
    for (const QJsonValue &one : given) {
        const EntityForm *form =
            formOf(domain::entityTypeFromName(one[QLatin1StringView("type")].toString()));
        if (!form)
            continue;
        const QString target = targetOf(one[form->member]);
        if (form->needsMember && target.isEmpty())
            continue;
        entities.append(
            {form->type, one[QLatin1StringView("offset")].toInteger(),
             one[QLatin1StringView("length")].toInteger(), target});
    }
    return entities;
}

FormattedText trimmedText(FormattedText text)
{
    const QStringView whole = text.text;
    const QStringView kept = whole.trimmed();
    if (kept.size() == whole.size())
        return text;
    const qsizetype before = kept.begin() - whole.begin();
    for (TextEntity &entity : text.entities)
        entity.offset -= before;
    text.text = kept.toString();
    return normalised(std::move(text));
}

TextReading parseText(const Call &call, const char *parameter, const QString &mode)
{
    const platform::MessageRules rules = platform::messageRules(call.state.platform(call.bot.platform));
    // The server compares without regard to case.
    const auto format =
        std::find_if(rules.formats.begin(), rules.formats.end(), [&mode](const platform::MessageFormat &row) {
            return row.parseMode.compare(mode, Qt::CaseInsensitive) == 0;
        });
    if (format == rules.formats.end())
        return {{}, refuse(call, Refusal::ParseModeUnknown)};
    const QString source = call.text(parameter);
    domain::ParsedText parsed = parseMarkdown(format->dialect, source);
    if (parsed.isRefused)
        return {
            {},
            refuse(call, Refusal::EntitiesBroken, formatFaultText(format->dialect, source, parsed.faults))};
    FormattedText text = trimmedText(std::move(parsed.text));
    // The platform's table cannot know how long a text is once its markup is gone.
    const bool isCaption = QLatin1StringView(parameter) == QLatin1StringView("caption");
    const domain::LengthLimit &limit = isCaption ? rules.caption : rules.text;
    if (lengthUse(source, text.text, limit).state == domain::LengthState::Long)
        return {{}, refuse(call, isCaption ? Refusal::CaptionTooLong : Refusal::TextTooLong)};
    return {std::move(text), {}};
}

bool isNameLetter(QChar c)
{
    return c == u'_' || (c.unicode() < 128 && c.isLetterOrNumber());
}

/// Where the word that begins at `start` ends. "/help@some_bot" is one word.
qsizetype endOfName(const QString &text, qsizetype start, bool withBot)
{
    qsizetype end = start;
    while (end < text.size() && (isNameLetter(text[end]) || (withBot && text[end] == u'@')))
        ++end;
    return end;
}

/// Commands and mentions.
QList<TextEntity> entitiesIn(const QString &text)
{
    QList<TextEntity> entities;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool command = text[at] == u'/';
        const bool begins = at == 0 || text[at - 1].isSpace();
        if (!begins || (!command && text[at] != u'@'))
            continue;
        const qsizetype end = endOfName(text, at + 1, command);
        if (end == at + 1)
            continue;
        entities.append({command ? EntityType::BotCommand : EntityType::Mention, at, end - at});
        at = end - 1;
    }
    return entities;
}

/// What the sender marked counts before what the server finds.
QList<TextEntity> allEntities(FormattedText text)
{
    QList<TextEntity> found = entitiesIn(text.text);
    found.removeIf([&text](const TextEntity &one) {
        return std::any_of(text.entities.begin(), text.entities.end(), [&one](const TextEntity &given) {
            return entityGroup(given.type) == EntityGroup::Whole && given.offset < one.end() &&
                   one.offset < given.end();
        });
    });
    if (text.entities.isEmpty())
        return found;
    text.entities += found;
    return normalised(std::move(text)).entities;
}

/// Empty where the entity is none: Telegram leaves out mentions of users whom the bot cannot know.
QJsonObject entityJson(const State &state, PlatformId platform, const TextEntity &entity)
{
    QJsonObject json{
        {QStringLiteral("offset"), entity.offset},
        {QStringLiteral("length"), entity.length},
        {QStringLiteral("type"), entityTypeName(entity.type)}};
    const EntityForm *form = formOf(entity.type);
    if (!form || form->member.isEmpty() || entity.target.isEmpty())
        return json;
    if (form->member != userMember) {
        json.insert(form->member, entity.target);
        return json;
    }
    const User *user = state.user(core::Id::fromText(entity.target).value_or(core::Id()));
    if (!user)
        return {};
    json.insert(userMember, jsonFrom(userJson(platform, *user)));
    return json;
}

void putEntities(
    const State &state, PlatformId platform, Message &message, QLatin1StringView member, FormattedText text)
{
    QJsonArray entities;
    if (platform != PlatformId::Fanbook) {
        for (const TextEntity &entity : allEntities(std::move(text))) {
            if (const QJsonObject json = entityJson(state, platform, entity); !json.isEmpty())
                entities.append(json);
        }
    }
    if (entities.isEmpty())
        message.more.remove(member);
    else
        message.more.insert(member, entities);
}

} // namespace

TextReading readText(const Call &call, const char *parameter)
{
    if (call.isFanbook())
        return {{call.text(parameter)}, {}};
    if (const QString mode = call.text("parse_mode"); !mode.isEmpty())
        return parseText(call, parameter, mode);
    const bool isCaption = QLatin1StringView(parameter) == QLatin1StringView("caption");
    FormattedText text{
        call.text(parameter), readEntities(call.array(isCaption ? "caption_entities" : "entities"))};
    return {trimmedText(normalised(std::move(text))), {}};
}

void putText(const State &state, PlatformId platform, Message &message, FormattedText text)
{
    message.text = text.text;
    putEntities(state, platform, message, QLatin1StringView("entities"), std::move(text));
}

void putCaption(const State &state, PlatformId platform, Message &message, FormattedText caption)
{
    const QLatin1StringView member("caption");
    if (caption.text.isEmpty())
        message.more.remove(member);
    else
        message.more.insert(member, caption.text);
    putEntities(state, platform, message, QLatin1StringView("caption_entities"), std::move(caption));
}

} // namespace botdeck::sandbox
