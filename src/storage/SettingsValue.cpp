// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/SettingsValue.h"

#include "core/Id.h"
#include "domain/JsonText.h"
#include "platform/JsonText.h"

#include <QStringList>
#include <QUtf8StringView>

#include <algorithm>

namespace botdeck::storage {

namespace {

/// In place: g++ 12 takes the moved variant for uninitialised.
template <typename Value>
std::optional<SettingValue> some(const Value &value)
{
    return std::optional<SettingValue>(std::in_place, value);
}

std::optional<SettingValue> readFlag(QByteArrayView text)
{
    if (text == "true" || text == "false")
        return some(text == "true");
    return std::nullopt;
}

bool inRange(const SettingRow &row, qint64 number)
{
    return number >= row.minimum && number <= row.maximum;
}

QStringList choicesOf(const SettingRow &row)
{
    return QString::fromLatin1(row.choices).split(u' ');
}

bool isPlain(const SettingRow &row, const QString &text)
{
    const auto control = [](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7f; };
    return text.size() <= row.maximum && text.isValidUtf16() &&
           std::none_of(text.begin(), text.end(), control);
}

/// Text stands as it is; where it could be misread (blanks at its ends, a quote first) as a JSON string.
std::optional<SettingValue> readText(const SettingRow &row, QByteArrayView bytes)
{
    QString text;
    if (bytes.startsWith('"')) {
        const domain::JsonText json(bytes);
        if (json.fault() != domain::JsonFault::None || !json.root().isString())
            return std::nullopt;
        text = json.root().text();
    } else {
        if (!QUtf8StringView(bytes.data(), bytes.size()).isValidUtf8())
            return std::nullopt;
        text = QString::fromUtf8(bytes);
    }
    return isPlain(row, text) ? some(text) : std::nullopt;
}

std::optional<SettingValue> readBytes(const SettingRow &row, QByteArrayView text)
{
    const auto decoded =
        QByteArray::fromBase64Encoding(text.toByteArray(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || (*decoded).size() > row.maximum)
        return std::nullopt;
    return some(*decoded);
}

QByteArray textInFile(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    const bool misread = utf8.startsWith('"') || utf8.startsWith(' ') || utf8.endsWith(' ');
    return misread ? platform::quoteJson(utf8) : utf8;
}

/// The value as a row's type wants it; none for another type.
template <typename Value>
const Value *as(const SettingValue &value)
{
    return std::get_if<Value>(&value);
}

} // namespace

std::optional<SettingValue> readSetting(const SettingRow &row, QByteArrayView text)
{
    switch (row.type) {
    case SettingType::Flag:
        return readFlag(text);
    case SettingType::Number: {
        const auto number = core::Id::fromText(QString::fromLatin1(text));
        return number && inRange(row, number->value()) ? some(number->value()) : std::nullopt;
    }
    case SettingType::Choice: {
        const QString word = QString::fromLatin1(text);
        return choicesOf(row).contains(word) ? some(word) : std::nullopt;
    }
    case SettingType::Text:
        return readText(row, text);
    case SettingType::Bytes:
        return readBytes(row, text);
    }
    return std::nullopt;
}

std::optional<QByteArray> writeSetting(const SettingRow &row, const SettingValue &value)
{
    if (const auto *flag = as<bool>(value); flag && row.type == SettingType::Flag)
        return QByteArray(*flag ? "true" : "false");
    if (const auto *number = as<qint64>(value);
        number && row.type == SettingType::Number && inRange(row, *number))
        return QByteArray::number(*number);
    if (const auto *text = as<QString>(value)) {
        if (row.type == SettingType::Choice && choicesOf(row).contains(*text))
            return text->toLatin1();
        if (row.type == SettingType::Text && isPlain(row, *text))
            return textInFile(*text);
    }
    if (const auto *bytes = as<QByteArray>(value);
        bytes && row.type == SettingType::Bytes && bytes->size() <= row.maximum)
        return bytes->toBase64();
    return std::nullopt;
}

core::Phrase wantedBySetting(const SettingRow &row)
{
    switch (row.type) {
    case SettingType::Flag:
        return QT_TRANSLATE_NOOP("Phrase", "true or false");
    case SettingType::Number:
        return {QT_TRANSLATE_NOOP("Phrase", "a whole number from %1 to %2"), {row.minimum, row.maximum}};
    case SettingType::Choice:
        return {QT_TRANSLATE_NOOP("Phrase", "one of %1"), {choicesOf(row).join(QStringLiteral(", "))}};
    case SettingType::Text:
        return {QT_TRANSLATE_NOOP("Phrase", "text of at most %1 characters in one line"), {row.maximum}};
    case SettingType::Bytes:
        return {QT_TRANSLATE_NOOP("Phrase", "Base64 of at most %1 bytes"), {row.maximum}};
    }
    return {};
}

} // namespace botdeck::storage
