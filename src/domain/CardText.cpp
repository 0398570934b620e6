// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/CardText.h"

#include <algorithm>
#include <array>
#include <utility>

namespace botdeck::domain {

namespace {

using Names = std::pair<const char16_t *, const char *>;

// Fanbook's type list has these names in Chinese (a translation by machine, kept by its server or not).
constexpr std::array<Names, 3> otherNames{{
    {u"艾特", "mention"},
    {u"下划线", "underline"},
    {u"删除线", "strikethrough"},
}};

// What Quill calls a format, and what we call it.
constexpr std::array<std::pair<const char *, const char *>, 13> deltaFormats{{
    {"bold", "bold"},
    {"italic", "italic"},
    {"underline", "underline"},
    {"strike", "strikethrough"},
    {"link", "text_link"},
    {"at", "text_mention"},
    {"channel", "text_mention"},
    {"code", "code"},
    {"code-block", "pre"},
    {"blockquote", "blockquote"},
    {"header", "header"},
    {"list", "list"},
    {"mention", "text_mention"},
}};

/// Formats of these names belong to the whole line that ends with them.
constexpr std::array<QByteArrayView, 4> lineFormats{"code-block", "blockquote", "header", "list"};

QString commonName(const QString &type)
{
    for (const auto &[name, common] : otherNames) {
        if (type == QStringView(name))
            return QString::fromLatin1(common);
    }
    return type;
}

/// What leads somewhere: the first of these members that there is.
QString targetOf(const JsonValue &entity)
{
    for (const QByteArrayView name :
         {QByteArrayView("url"), QByteArrayView("language"), QByteArrayView("custom_emoji_id")}) {
        if (const JsonValue value = entity[name]; !value.isVoid())
            return value.text();
    }
    return entity["user"]["id"].text();
}

qsizetype number(const JsonValue &value)
{
    bool fits = false;
    const qsizetype result = value.text().toLongLong(&fits);
    return fits ? result : -1;
}

void addSpan(CardText &text, TextSpan span)
{
    if (span.offset < 0 || span.length <= 0 || span.offset >= text.text.size())
        return;
    if (text.spans.size() == CardText::maxSpans)
        return;
    span.length = std::min(span.length, text.text.size() - span.offset);
    text.spans.append(std::move(span));
}

void cutText(CardText &text)
{
    if (text.text.size() <= CardText::maxText)
        return;
    text.cutFrom = text.text.size();
    const bool half = text.text.at(CardText::maxText - 1).isHighSurrogate();
    text.text.truncate(half ? CardText::maxText - 1 : CardText::maxText);
}

/// Reads a list of Quill's operations: {"insert": text or object, "attributes": {…}}.
class DeltaReader
{
public:
    void take(const JsonValue &operation)
    {
        const JsonValue insert = operation["insert"];
        const qsizetype from = m_text.size();
        if (insert.isObject())
            m_text += placeHolder(insert);
        else
            m_text += insert.text();
        for (JsonMembers format(operation["attributes"]); format; format.next()) {
            if (!format.value().isVoid())
                takeFormat(format, from);
        }
        m_line = m_text.lastIndexOf(u'\n') + 1;
    }

    CardText result() &&
    {
        CardText text{std::move(m_text), {}, 0};
        cutText(text);
        for (TextSpan &span : m_spans)
            addSpan(text, std::move(span));
        return text;
    }

    [[nodiscard]] bool isFull() const { return m_text.size() > CardText::maxText; }

private:
    /// "[image]" for {"_type":"image","source":…}, as Fanbook writes it, or {"image":…}, as Quill does.
    static QString placeHolder(const JsonValue &object)
    {
        QString name = object["_type"].text();
        if (name.isEmpty()) {
            if (const JsonMembers first(object); first)
                name = first.name();
        }
        return u'[' + name.left(40) + u']';
    }

    void takeFormat(const JsonMembers &format, qsizetype from)
    {
        constexpr qsizetype many = 4 * CardText::maxSpans;
        const bool line = std::any_of(lineFormats.begin(), lineFormats.end(), [&](QByteArrayView name) {
            return format.isNamed(name);
        });
        // A line's format stands at its end: it covers what came before.
        const qsizetype begin = line ? m_line : from;
        if (m_spans.size() < many)
            m_spans.append({begin, m_text.size() - begin, nameOf(format), format.value().text()});
    }

    static QString nameOf(const JsonMembers &format)
    {
        for (const auto &[name, common] : deltaFormats) {
            if (format.isNamed(name))
                return QString::fromLatin1(common);
        }
        return format.name();
    }

    QString m_text;
    QList<TextSpan> m_spans;
    qsizetype m_line = 0;
};

} // namespace

CardText textWithEntities(const QString &text, const JsonValue &entities)
{
    CardText result{text, {}, 0};
    cutText(result);
    for (JsonElements entity(entities); entity; entity.next()) {
        const JsonValue value = entity.value();
        addSpan(
            result, {number(value["offset"]), number(value["length"]), commonName(value["type"].text()),
                     targetOf(value)});
    }
    return result;
}

CardText textOfDelta(const JsonValue &operations)
{
    DeltaReader reader;
    for (JsonElements operation(operations); operation && !reader.isFull(); operation.next())
        reader.take(operation.value());
    return std::move(reader).result();
}

} // namespace botdeck::domain
