// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/passport/PassportFields.h"

#include "domain/passport/PassportQuery.h"
#include "domain/UpdateDate.h"

#include <algorithm>
#include <array>

namespace botdeck::domain {

namespace {

constexpr QLatin1StringView userIdName("userid");
constexpr QLatin1StringView authTimeName("authtime");

constexpr std::array fieldTable{
    PassportFieldFacts{
        userIdName, FieldNeed::Required, false, QT_TRANSLATE_NOOP("Phrase", "Who gave permission")},
    PassportFieldFacts{
        QLatin1StringView("first_name"), FieldNeed::Required, true,
        QT_TRANSLATE_NOOP("Phrase", "Given name")},
    PassportFieldFacts{
        QLatin1StringView("last_name"), FieldNeed::Required, true,
        QT_TRANSLATE_NOOP("Phrase", "Family name")},
    PassportFieldFacts{
        QLatin1StringView("username"), FieldNeed::Optional, true,
        QT_TRANSLATE_NOOP("Phrase", "Name of the account")},
    PassportFieldFacts{
        QLatin1StringView("photo_url"), FieldNeed::Optional, true,
        QT_TRANSLATE_NOOP("Phrase", "Address of the picture, not loaded")},
    PassportFieldFacts{
        authTimeName, FieldNeed::Required, false, QT_TRANSLATE_NOOP("Phrase", "When permission was given")},
    PassportFieldFacts{
        QLatin1StringView("phone"), FieldNeed::Undocumented, true,
        QT_TRANSLATE_NOOP("Phrase", "Telephone number")},
    PassportFieldFacts{
        QLatin1StringView("phone_number"), FieldNeed::Undocumented, true,
        QT_TRANSLATE_NOOP("Phrase", "Telephone number")},
    PassportFieldFacts{
        QLatin1StringView("mobile"), FieldNeed::Undocumented, true,
        QT_TRANSLATE_NOOP("Phrase", "Telephone number")},
};

constexpr auto aDay = std::chrono::seconds(std::chrono::hours(24));
// Clocks differ by less; what is further ahead is wrong.
constexpr std::chrono::seconds clockSkew{300};

template <typename Value>
Checked<Value> failedField(core::Phrase detail)
{
    return {Verdict::Failed, std::move(detail), {}};
}

bool isDocumented(QStringView name)
{
    const PassportFieldFacts *facts = passportFieldFacts(name);
    return facts != nullptr && facts->need != FieldNeed::Undocumented;
}

qsizetype countOf(const QList<PassportField> &fields, QLatin1StringView name)
{
    return std::ranges::count_if(fields, [name](const PassportField &field) { return field.name == name; });
}

QString valueOf(const QList<PassportField> &fields, QLatin1StringView name)
{
    const auto found =
        std::ranges::find_if(fields, [name](const PassportField &field) { return field.name == name; });
    return found == fields.end() ? QString() : found->value;
}

std::optional<qint64> positiveNumber(const QList<PassportField> &fields, QLatin1StringView name)
{
    const std::optional<core::Id> number = core::Id::fromText(valueOf(fields, name));
    if (!number || number->value() <= 0)
        return {};
    return number->value();
}

/// Decoded, or as it came where that gives no text.
std::optional<QString> decodedText(const QByteArray &piece)
{
    const std::optional<QByteArray> bytes = percentDecoded(piece);
    if (!bytes || !bytes->isValidUtf8())
        return {};
    return QString::fromUtf8(*bytes);
}

struct ReadPairs
{
    QList<PassportField> fields;
    bool hasUndecoded = false;
    bool hasNameless = false;
};

ReadPairs readPairs(const QString &text)
{
    ReadPairs read;
    const QByteArray bytes = text.toUtf8();
    for (const QueryPair &pair : queryPairs(bytes)) {
        const std::optional<QString> value = decodedText(pair.value);
        read.hasUndecoded = read.hasUndecoded || !value;
        read.hasNameless = read.hasNameless || !pair.hasValue || pair.name.isEmpty();
        read.fields +=
            {decodedText(pair.name).value_or(QString::fromUtf8(pair.name)),
             value.value_or(QString::fromUtf8(pair.value))};
    }
    return read;
}

/// A documented name that stands in it more than once; empty where there is none.
QString repeatedName(const QList<PassportField> &fields)
{
    for (const PassportFieldFacts &facts : fieldTable) {
        if (facts.need != FieldNeed::Undocumented && countOf(fields, facts.name) > 1)
            return facts.name;
    }
    return {};
}

core::Phrase wordsOfAge(std::chrono::seconds age)
{
    using namespace std::chrono_literals;
    if (age < 2min)
        return {QT_TRANSLATE_NOOP("Phrase", "%1 s"), {age.count()}};
    if (age < 2h)
        return {QT_TRANSLATE_NOOP("Phrase", "%1 min"), {age / 1min}};
    if (age < 2 * aDay)
        return {QT_TRANSLATE_NOOP("Phrase", "%1 h"), {age / 1h}};
    return {QT_TRANSLATE_NOOP("Phrase", "%1 days"), {age / aDay}};
}

} // namespace

std::span<const PassportFieldFacts> passportFieldTable()
{
    return fieldTable;
}

const PassportFieldFacts *passportFieldFacts(QStringView name)
{
    const auto *found = std::ranges::find_if(
        fieldTable, [name](const PassportFieldFacts &facts) { return name == facts.name; });
    return found == fieldTable.end() ? nullptr : found;
}

Checked<QString> readPassportText(QByteArrayView plain)
{
    QByteArrayView text = plain;
    while (!text.isEmpty() && (text.back() == '\n' || text.back() == '\r' || text.back() == '\0'))
        text.chop(1);
    if (text.isEmpty())
        return failedField<QString>(QT_TRANSLATE_NOOP("Phrase", "Nothing was encrypted."));
    if (!text.isValidUtf8())
        return failedField<QString>(
            {QT_TRANSLATE_NOOP("Phrase", "The %1 bytes are no text in UTF-8."), {plain.size()}});
    if (std::ranges::any_of(text, [](char letter) { return letter >= 0 && letter < ' '; }))
        return failedField<QString>(
            {QT_TRANSLATE_NOOP("Phrase", "The %1 bytes hold control characters: they are no text."),
             {plain.size()}});
    if (text.size() != plain.size())
        return {
            Verdict::Warning,
            {QT_TRANSLATE_NOOP("Phrase", "%1 bytes; line ends or zero bytes behind the text were dropped."),
             {plain.size()}},
            QString::fromUtf8(text)};
    return {
        Verdict::Passed, {QT_TRANSLATE_NOOP("Phrase", "%1 bytes."), {plain.size()}}, QString::fromUtf8(text)};
}

Checked<QList<PassportField>> readPassportFields(const QString &text)
{
    using Fields = QList<PassportField>;
    const ReadPairs read = readPairs(text);
    const bool isPassport =
        std::ranges::any_of(read.fields, [](const PassportField &field) { return isDocumented(field.name); });
    if (!isPassport)
        return failedField<Fields>(QT_TRANSLATE_NOOP(
            "Phrase", "None of the documented names is in it: this is not what a passport says."));
    if (const QString name = repeatedName(read.fields); !name.isEmpty())
        return failedField<Fields>(
            {QT_TRANSLATE_NOOP(
                 "Phrase", "%1 stands in it more than once: a value may hold an & that is not encoded."),
             {name}});
    const core::Phrase count(qint64(read.fields.size()));
    if (read.hasNameless)
        return {
            Verdict::Warning,
            {QT_TRANSLATE_NOOP(
                 "Phrase", "%1 pairs, not all with a name and =: a value may hold an & that is not encoded."),
             {count}},
            read.fields};
    if (read.hasUndecoded)
        return {
            Verdict::Warning,
            {QT_TRANSLATE_NOOP(
                 "Phrase", "%1 pairs; a value is no percent-encoded UTF-8 and is shown as it came."),
             {count}},
            read.fields};
    return {Verdict::Passed, {QT_TRANSLATE_NOOP("Phrase", "%1 pairs."), {count}}, read.fields};
}

bool saysWhose(const QList<PassportField> &fields)
{
    return positiveNumber(fields, userIdName).has_value();
}

Checked<PassportFacts> checkPassportFields(const QList<PassportField> &fields)
{
    int required = 0;
    int optional = 0;
    int others = int(fields.size());
    for (const PassportFieldFacts &facts : fieldTable) {
        const bool isThere = countOf(fields, facts.name) > 0;
        if (facts.need == FieldNeed::Required && !isThere)
            return failedField<PassportFacts>(
                {QT_TRANSLATE_NOOP("Phrase", "%1 is missing."), {QString(facts.name)}});
        required += isThere && facts.need == FieldNeed::Required;
        optional += isThere && facts.need == FieldNeed::Optional;
    }
    others -= required + optional;
    const std::optional<qint64> user = positiveNumber(fields, userIdName);
    if (!user)
        return failedField<PassportFacts>(QT_TRANSLATE_NOOP("Phrase", "userid is no number above 0."));
    const std::optional<qint64> time = positiveNumber(fields, authTimeName);
    if (!time)
        return failedField<PassportFacts>(
            QT_TRANSLATE_NOOP("Phrase", "authtime is no Unix time: a number above 0."));
    return {
        Verdict::Passed,
        {QT_TRANSLATE_NOOP("Phrase", "All that are required; %1 optional, %2 undocumented."),
         {optional, others}},
        {core::Id(*user), *time}};
}

Checked<std::chrono::seconds>
checkPassportAge(qint64 authTime, qint64 nowMs, std::optional<std::chrono::seconds> limit)
{
    using std::chrono::seconds;
    if (authTime >= leastMilliseconds)
        return {
            Verdict::Warning,
            QT_TRANSLATE_NOOP("Phrase", "authtime looks like milliseconds; seconds are documented."),
            {}};
    const seconds age(nowMs / 1000 - authTime);
    if (age < -clockSkew)
        return {
            Verdict::Warning,
            {QT_TRANSLATE_NOOP("Phrase", "authtime is %1 in the future: is this computer's clock right?"),
             {wordsOfAge(-age)}},
            age};
    const core::Phrase old = wordsOfAge(std::max(age, seconds(0)));
    if (!limit)
        return {
            Verdict::Passed,
            {QT_TRANSLATE_NOOP("Phrase", "authtime is %1 old; there is no limit."), {old}},
            age};
    const core::Phrase most = wordsOfAge(*limit);
    if (age > *limit)
        return {
            Verdict::Warning,
            {QT_TRANSLATE_NOOP("Phrase", "authtime is %1 old, the limit is %2."), {old, most}},
            age};
    return {
        Verdict::Passed,
        {QT_TRANSLATE_NOOP("Phrase", "authtime is %1 old, within the limit of %2."), {old, most}},
        age};
}

} // namespace botdeck::domain
