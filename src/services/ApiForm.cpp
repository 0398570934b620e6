// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ApiForm.h"

#include <algorithm>
#include <array>

namespace botdeck::services {

using core::Phrase;
using platform::Limit;
using platform::Type;

namespace {

struct SectionRow
{
    const char *words;
    /// Parts of paths, in whatever case, between blanks; the first section that has one of them counts.
    const char *parts;
};

// In the order in which they are shown.
constexpr std::array apiSections{
    SectionRow{QT_TRANSLATE_NOOP("Phrase", "Updates and webhooks"), "getUpdates webhook"},
    SectionRow{QT_TRANSLATE_NOOP("Phrase", "The bot"), "getMe$ MyCommands robot/"},
    SectionRow{QT_TRANSLATE_NOOP("Phrase", "Pressed buttons"), "answerCallback message_card cardNotify"},
    SectionRow{
        QT_TRANSLATE_NOOP("Phrase", "Messages"),
        "send forwardMessage copyMessage editMessage deleteMessage pinChatMessage getMessage "
        "message/getList MessageReaction getFile"},
    SectionRow{QT_TRANSLATE_NOOP("Phrase", "Credits"), "credit"},
    SectionRow{QT_TRANSLATE_NOOP("Phrase", "Roles"), "role"},
    SectionRow{QT_TRANSLATE_NOOP("Phrase", "Channels"), "channel/"},
    SectionRow{QT_TRANSLATE_NOOP("Phrase", "Circle"), "circle/ feeds/"},
    SectionRow{QT_TRANSLATE_NOOP("Phrase", "Invites"), "invite/"},
    SectionRow{
        QT_TRANSLATE_NOOP("Phrase", "Members"),
        "member UserSpeaking human_authentication checkUserGuilds ChatAdministrators"},
    SectionRow{QT_TRANSLATE_NOOP("Phrase", "Guild"), "guild"},
    SectionRow{QT_TRANSLATE_NOOP("Phrase", "Chats"), "chat description"},
    SectionRow{QT_TRANSLATE_NOOP("Phrase", "Others"), ""},
};

/// A "$" behind a part: the path ends with it.
bool hasPart(const QString &path, const QString &part)
{
    return part.endsWith(u'$') ? path.endsWith(part.chopped(1), Qt::CaseInsensitive)
                               : path.contains(part, Qt::CaseInsensitive);
}

size_t sectionOf(const QString &path)
{
    const auto *const row = std::ranges::find_if(apiSections, [&path](const SectionRow &section) {
        const QStringList parts = QString::fromLatin1(section.parts).split(u' ', Qt::SkipEmptyParts);
        return std::ranges::any_of(parts, [&path](const QString &part) { return hasPart(path, part); });
    });
    return std::min(size_t(row - apiSections.begin()), apiSections.size() - 1);
}

ApiFieldKind kindOf(Type type)
{
    using enum ApiFieldKind;
    // In the order of Type.
    static constexpr std::array kinds{Integer, Mask,     Number,   Boolean, Text, Id,
                                      Id,      IdOrName, IdOrName, Name,    List, List,
                                      List,    List,     Object,   Array,   File, FileOrText};
    static_assert(kinds.size() == size_t(Type::FileOrText) + 1);
    return kinds.at(size_t(type));
}

/// Texts that people write in sentences.
bool isLong(const QString &name)
{
    static constexpr std::array names{"text", "caption", "description", "content", "topic", "desc"};
    return std::ranges::any_of(names, [&name](const char *each) { return name == QLatin1StringView(each); });
}

struct PickerRow
{
    const char *name;
    ApiPicker picker;
};

constexpr std::array pickerRows{
    PickerRow{"chat_id", ApiPicker::Chat},
    PickerRow{"from_chat_id", ApiPicker::Chat},
    PickerRow{"channel_id", ApiPicker::Channel},
    PickerRow{"parent_id", ApiPicker::Channel},
    PickerRow{"user_id", ApiPicker::User},
    PickerRow{"to_user_id", ApiPicker::User},
    PickerRow{"target_uid", ApiPicker::User},
    PickerRow{"member_id", ApiPicker::User},
    PickerRow{"bot_id", ApiPicker::User},
    PickerRow{"mentions", ApiPicker::User},
    PickerRow{"users", ApiPicker::User},
    PickerRow{"guild_id", ApiPicker::Guild},
    PickerRow{"target_guild_id", ApiPicker::Guild},
    PickerRow{"guilds", ApiPicker::Guild},
    PickerRow{"role_id", ApiPicker::Role},
    PickerRow{"roles", ApiPicker::Role},
    PickerRow{"mention_roles", ApiPicker::Role},
};

ApiPicker pickerOf(const platform::Method &method, const QString &name)
{
    // Fanbook's calls for one role name it so.
    if (name == QLatin1StringView("id") && method.path.endsWith(QLatin1StringView("guild/role")))
        return ApiPicker::Role;
    const auto *const row = std::ranges::find_if(
        pickerRows, [&name](const PickerRow &each) { return name == QLatin1StringView(each.name); });
    return row == pickerRows.end() ? ApiPicker::None : row->picker;
}

Phrase limitWords(const Limit &limit)
{
    // In the order of Limit::Unit.
    static constexpr std::array between{
        QT_TRANSLATE_NOOP("Phrase", "from %1 to %2"),
        QT_TRANSLATE_NOOP("Phrase", "%1 to %2 bytes"),
        QT_TRANSLATE_NOOP("Phrase", "%1 to %2 UTF-16 units"),
        QT_TRANSLATE_NOOP("Phrase", "%1 to %2 characters"),
        QT_TRANSLATE_NOOP("Phrase", "%1 to %2 items"),
    };
    // Nothing is shorter than nothing.
    const bool hasMinimum = limit.minimum && (limit.unit == Limit::Unit::Value || *limit.minimum > 0);
    if (hasMinimum && limit.maximum)
        return {between.at(size_t(limit.unit)), {*limit.minimum, *limit.maximum}};
    if (limit.maximum)
        return {QT_TRANSLATE_NOOP("Phrase", "at most %1"), {amountText(*limit.maximum, limit.unit)}};
    return {QT_TRANSLATE_NOOP("Phrase", "at least %1"), {amountText(limit.minimum.value_or(0), limit.unit)}};
}

QList<Phrase> allLimits(const platform::Parameter &parameter)
{
    QList<Phrase> words;
    for (const Limit &limit : parameter.limits) {
        const Phrase plain = limitWords(limit);
        words.append(
            limit.afterParsing
                ? Phrase(QT_TRANSLATE_NOOP("Phrase", "%1, counted after the markup is taken away"), {plain})
                : plain);
    }
    return words;
}

QStringList groupOf(const platform::Method &method, const QString &group)
{
    QStringList names;
    for (const platform::Parameter &each : method.parameters) {
        if (!group.isEmpty() && each.oneOf == group)
            names.append(each.name);
    }
    return names;
}

ApiField fieldOf(const platform::Method &method, const platform::Parameter &parameter)
{
    ApiField field;
    field.name = parameter.name;
    field.kind = kindOf(parameter.type);
    if (field.kind == ApiFieldKind::Text && parameter.values.isEmpty() && isLong(parameter.name))
        field.kind = ApiFieldKind::LongText;
    field.picker = pickerOf(method, parameter.name);
    field.required = parameter.required;
    field.choices = parameter.values;
    field.type = platform::typeWords(parameter.type);
    field.limits = allLimits(parameter);
    field.oneOf = groupOf(method, parameter.oneOf);
    field.needs = parameter.needs;
    field.help = parameter.help;
    field.source = parameter.source;
    field.note = parameter.note;
    return field;
}

} // namespace

QList<ApiMethod> apiMethods(const platform::Platform &platform)
{
    std::array<QList<ApiMethod>, apiSections.size()> bySection;
    for (const platform::Method &each : platform.methods()) {
        const size_t section = sectionOf(each.path);
        ApiMethod method;
        method.key = each.key;
        method.verb = QString::fromLatin1(platform::verbName(each.verb));
        method.path = each.path;
        method.section = {apiSections.at(section).words};
        method.help = each.help;
        method.source = each.source;
        method.note = each.note;
        method.result = each.result;
        method.changes = each.changes;
        method.isGuess = each.source.contains(QLatin1StringView("guess"));
        bySection.at(section).append(method);
    }
    QList<ApiMethod> methods;
    for (const QList<ApiMethod> &each : bySection)
        methods.append(each);
    return methods;
}

QList<ApiField> apiFields(const platform::Method &method)
{
    QList<ApiField> fields;
    for (const platform::Parameter &each : method.parameters)
        fields.append(fieldOf(method, each));
    return fields;
}

} // namespace botdeck::services
