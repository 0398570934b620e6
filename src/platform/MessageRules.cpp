// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/MessageRules.h"

#include "platform/MessagePlan.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace botdeck::platform {

namespace {

struct DialectName
{
    domain::Dialect dialect = {};
    QLatin1StringView name;
};

constexpr std::array dialectNames{
    DialectName{domain::Dialect::Plain, QLatin1StringView("plain")},
    DialectName{domain::Dialect::CloudChat, QLatin1StringView("cloudchat")},
    DialectName{domain::Dialect::FanbookText, QLatin1StringView("fanbook_text")},
    DialectName{domain::Dialect::FanbookRichText, QLatin1StringView("fanbook_rich_text")},
    DialectName{domain::Dialect::TelegramMarkdown, QLatin1StringView("telegram_markdown")},
    DialectName{domain::Dialect::TelegramMarkdownV2, QLatin1StringView("telegram_markdown_v2")},
    DialectName{domain::Dialect::TelegramHtml, QLatin1StringView("telegram_html")},
};
static_assert(dialectNames.size() == domain::allDialects.size());

struct UnitName
{
    QLatin1StringView name;
    domain::LengthUnit unit = {};
};

constexpr std::array unitNames{
    UnitName{QLatin1StringView("characters"), domain::LengthUnit::Characters},
    UnitName{QLatin1StringView("utf16_units"), domain::LengthUnit::Utf16Units},
    UnitName{QLatin1StringView("bytes"), domain::LengthUnit::Utf8Bytes},
};

struct MediaMethod
{
    QLatin1StringView kind;
    QLatin1StringView path;
};

constexpr std::array mediaMethods{
    MediaMethod{QLatin1StringView("photo"), QLatin1StringView("sendPhoto")},
    MediaMethod{QLatin1StringView("document"), QLatin1StringView("sendDocument")},
    MediaMethod{QLatin1StringView("voice"), QLatin1StringView("sendVoice")},
    MediaMethod{QLatin1StringView("video"), QLatin1StringView("sendVideo")},
    MediaMethod{QLatin1StringView("audio"), QLatin1StringView("sendAudio")},
};

QList<MessageFormat> formatsIn(const QJsonArray &rows)
{
    QList<MessageFormat> formats;
    for (const QJsonValue &row : rows) {
        if (const auto dialect = dialectFromWord(row[QLatin1StringView("dialect")].toString()))
            formats.append(
                {*dialect, row[QLatin1StringView("parse_mode")].toString(),
                 row[QLatin1StringView("source")].toString()});
    }
    return formats;
}

domain::LengthLimit limitIn(const QJsonObject &section, QLatin1StringView name)
{
    const QJsonObject row = section[name].toObject();
    domain::LengthLimit limit;
    for (const UnitName &unit : unitNames) {
        if (row[QLatin1StringView("unit")].toString() == unit.name)
            limit.unit = unit.unit;
    }
    limit.minimum = row[QLatin1StringView("minimum")].toInteger();
    const QJsonValue maximum = row[QLatin1StringView("maximum")];
    if (maximum.isDouble())
        limit.maximum = maximum.toInteger();
    limit.afterParsing = row[QLatin1StringView("after_parsing")].toBool();
    return limit;
}

} // namespace

QString dialectWord(domain::Dialect dialect)
{
    const auto row =
        std::find_if(dialectNames.begin(), dialectNames.end(), [dialect](const DialectName &each) {
            return each.dialect == dialect;
        });
    return row == dialectNames.end() ? QString() : QString(row->name);
}

std::optional<domain::Dialect> dialectFromWord(QStringView word)
{
    const auto row = std::find_if(dialectNames.begin(), dialectNames.end(), [word](const DialectName &each) {
        return word == each.name;
    });
    return row == dialectNames.end() ? std::nullopt : std::optional(row->dialect);
}

MessageRules messageRules(const Platform &platform)
{
    const QJsonObject section = platform.section(u"markdown");
    MessageRules rules;
    rules.formats = formatsIn(section[QLatin1StringView("formats")].toArray());
    rules.text = limitIn(section, QLatin1StringView("text"));
    rules.caption = limitIn(section, QLatin1StringView("caption"));
    const QJsonArray types = section[QLatin1StringView("json_content_types")].toArray();
    for (const QJsonValue &type : types)
        rules.jsonContentTypes += type.toString();
    for (const MediaMethod &row : mediaMethods) {
        const auto method = platform.method(QString(row.path));
        const Parameter *media = method ? (*method)->parameter(QString(row.kind)) : nullptr;
        if (media || rules.jsonContentTypes.contains(row.kind))
            rules.mediaKinds += row.kind;
        if (media && (media->type == Type::File || media->type == Type::FileOrText))
            rules.takesFiles = true;
    }
    if (const Method *send = textMethod(platform)) {
        rules.canBeEphemeral = send->parameter(u"ephemeral") != nullptr;
        rules.hasSummary = send->parameter(u"desc") != nullptr;
    }
    return rules;
}

} // namespace botdeck::platform
