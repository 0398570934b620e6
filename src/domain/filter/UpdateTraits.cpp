// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/filter/FilterSubject.h"
#include "domain/GatewayContent.h"
#include "domain/GatewayFrame.h"

#include <QString>

#include <array>

namespace botdeck::domain {

namespace {

struct TraitRow
{
    QByteArrayView name;
    UpdateTrait trait;
};

/// Members of a message (or of whatever else an update carries) whose presence says it all.
constexpr auto traitMembers = std::to_array<TraitRow>({
    {"text", UpdateTrait::Text},
    {"caption", UpdateTrait::Caption},
    {"photo", UpdateTrait::Photo},
    {"document", UpdateTrait::Document},
    {"audio", UpdateTrait::Audio},
    {"voice", UpdateTrait::Voice},
    {"video", UpdateTrait::Video},
    {"video_note", UpdateTrait::VideoNote},
    {"animation", UpdateTrait::Animation},
    {"sticker", UpdateTrait::Sticker},
    {"location", UpdateTrait::Location},
    {"venue", UpdateTrait::Venue},
    {"contact", UpdateTrait::Contact},
    {"poll", UpdateTrait::Poll},
    {"dice", UpdateTrait::Dice},
    {"game", UpdateTrait::Game},
    {"reply_markup", UpdateTrait::Keyboard},
    {"reply_to_message", UpdateTrait::Reply},
    {"external_reply", UpdateTrait::Reply},
    {"reply_to_story", UpdateTrait::Reply},
    {"forward_origin", UpdateTrait::Forward},
    {"forward_from", UpdateTrait::Forward},
    {"forward_from_chat", UpdateTrait::Forward},
    {"forward_sender_name", UpdateTrait::Forward},
    {"forward_date", UpdateTrait::Forward},
    {"entities", UpdateTrait::Entities},
    {"caption_entities", UpdateTrait::Entities},
    {"edit_date", UpdateTrait::Edit},
});

/// Types of entities. Fanbook's list of types has mention in Chinese.
constexpr auto traitEntities = std::to_array<TraitRow>({
    {"url", UpdateTrait::Link},
    {"text_link", UpdateTrait::Link},
    {"mention", UpdateTrait::Mention},
    {"text_mention", UpdateTrait::Mention},
    {"\xE8\x89\xBE\xE7\x89\xB9", UpdateTrait::Mention},
    {"bot_command", UpdateTrait::Command},
});

/// What stands in the text itself on platforms that send no entities: links, Fanbook's mentions of people,
/// roles and everybody and its commands, CloudChat's links to people.
constexpr auto traitTexts = std::to_array<TraitRow>({
    {"http://", UpdateTrait::Link},
    {"https://", UpdateTrait::Link},
    {"${@!", UpdateTrait::Mention},
    {"${@&", UpdateTrait::Mention},
    {"${/", UpdateTrait::Command},
    {"cc://user?id=", UpdateTrait::Mention},
    {"cloudchat://user?id=", UpdateTrait::Mention},
});

/// Types of what a frame of Fanbook's gateway holds.
constexpr auto traitContents = std::to_array<TraitRow>({
    {"text", UpdateTrait::Text},
    {"richText", UpdateTrait::Text},
    {"richText", UpdateTrait::Entities},
    {"image", UpdateTrait::Photo},
    {"video", UpdateTrait::Video},
    {"voice", UpdateTrait::Voice},
});

/// The member that carries an update's content, and whether its name says that it is an edit.
struct TraitBody
{
    JsonValue value;
    bool edited = false;
};

TraitBody traitBodyOf(const JsonValue &update)
{
    for (JsonMembers member(update); member; member.next()) {
        if (member.value().isObject() && !member.isNamed("update_id"))
            return {member.value(), member.name().startsWith(u"edited_")};
    }
    return {};
}

UpdateTraits ofMembers(const JsonValue &body)
{
    UpdateTraits traits;
    for (JsonMembers member(body); member; member.next()) {
        if (member.value().isVoid())
            continue;
        for (const TraitRow &row : traitMembers) {
            if (member.isNamed(row.name))
                traits |= row.trait;
        }
    }
    return traits;
}

UpdateTraits ofEntities(const JsonValue &entities)
{
    UpdateTraits traits;
    for (JsonElements entity(entities); entity; entity.next()) {
        const QByteArray type = entity.value()["type"].text().toUtf8();
        for (const TraitRow &row : traitEntities) {
            if (type == row.name)
                traits |= row.trait;
        }
    }
    return traits;
}

UpdateTraits ofWords(const QByteArray &text)
{
    UpdateTraits traits;
    traits.setFlag(UpdateTrait::Command, text.size() > 1 && text.startsWith('/'));
    for (const TraitRow &row : traitTexts) {
        if (text.contains(row.name))
            traits |= row.trait;
    }
    return traits;
}

UpdateTraits ofText(const JsonValue &value)
{
    return value.isString() ? ofWords(value.text().toUtf8()) : UpdateTraits();
}

UpdateTraits ofFrame(const JsonValue &frame)
{
    const JsonValue data = frame["data"];
    const GatewayContent content = readGatewayContent(data["records"].isObject() ? data["records"] : data);
    UpdateTraits traits = ofWords(content.text.toUtf8());
    for (const TraitRow &row : traitContents) {
        if (content.type == QLatin1StringView(row.name))
            traits |= row.trait;
    }
    traits.setFlag(UpdateTrait::Reply, !plainText(data["quote_l1"]).isEmpty());
    return traits;
}

} // namespace

UpdateTraits updateTraits(QByteArrayView raw)
{
    const JsonText json(raw);
    if (json.fault() != JsonFault::None)
        return {};
    if (isFrame(json.root()))
        return ofFrame(json.root());
    const TraitBody body = traitBodyOf(json.root());
    UpdateTraits traits = ofMembers(body.value);
    traits.setFlag(UpdateTrait::Edit, body.edited || traits.testFlag(UpdateTrait::Edit));
    for (const QByteArrayView name : {QByteArrayView("entities"), QByteArrayView("caption_entities")})
        traits |= ofEntities(body.value[name]);
    return traits | ofText(body.value["text"]) | ofText(body.value["caption"]);
}

} // namespace botdeck::domain
