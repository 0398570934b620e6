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
        else if (!insert.isVoid())
            m_text += insert.text();
        for (JsonMembers format(operation["attributes"]); format; format.next()) {
            if (!format.value().isVoid())
                takeFormat(format, from);
        }
        if (const qsizetype end = QStringView(m_text).sliced(from).lastIndexOf(u'\n'); end >= 0)
            m_line = from + end + 1;
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
        const bool line = std::any_of(lineFormats.begin(), lineFormats.end(), [&](QByteArrayView name) {
            return format.isNamed(name);
        });
        const TextSpan span{from, m_text.size() - from, nameOf(format), format.value().text()};
        if (line)
            addLines(span);
        else
            add(span);
    }

    /// A line's format stands at its end: it covers what came before, too. Every line is one of its own, but
    /// for those of a block of code or a quotation, which Quill shows as one.
    void addLines(const TextSpan &span)
    {
        const qsizetype end = span.offset + span.length;
        const bool isBlock = span.type == QLatin1String("pre") || span.type == QLatin1String("blockquote");
        qsizetype begin = m_line;
        for (qsizetype at = span.offset; at < end; at = begin) {
            const qsizetype mark = m_text.indexOf(u'\n', at);
            const qsizetype next = mark < 0 ? end : mark + 1;
            TextSpan *last = m_lastLine < 0 ? nullptr : &m_spans[m_lastLine];
            if (isBlock && last && last->type == span.type && last->target == span.target &&
                last->offset + last->length == begin) {
                last->length = next - last->offset;
            } else {
                add({begin, next - begin, span.type, span.target});
                m_lastLine = m_spans.size() - 1;
            }
            begin = next;
        }
    }

    void add(TextSpan span)
    {
        constexpr qsizetype many = 4 * CardText::maxSpans;
        if (m_spans.size() < many)
            m_spans.append(std::move(span));
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
    /// Where the last line begins.
    qsizetype m_line = 0;
    /// Which span is a line's that was read last; -1 before there is one.
    qsizetype m_lastLine = -1;
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
