// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/markdown/RichTextOperations.h"

#include "domain/CardText.h"
#include "domain/JsonRecord.h"
#include "domain/JsonText.h"

namespace botdeck::domain {

namespace {

/// Turns offsets of UTF-8 into those of UTF-16, each not before the last.
class Utf16Places
{
public:
    explicit Utf16Places(const QByteArray &utf8)
        : m_utf8(utf8)
    {
    }

    qsizetype of(qsizetype offset)
    {
        m_units += QString::fromUtf8(m_utf8.constData() + m_bytes, offset - m_bytes).size();
        m_bytes = offset;
        return m_units;
    }

private:
    const QByteArray &m_utf8;
    qsizetype m_bytes = 0;
    qsizetype m_units = 0;
};

/// Where each unit of a string of JSON stands, whose quotation mark is at `begin`.
QList<qsizetype> stringPlaces(QStringView json, qsizetype begin)
{
    QList<qsizetype> places;
    for (qsizetype at = begin + 1; at < json.size() && json.at(at) != u'"';) {
        places += at;
        if (json.at(at) != u'\\')
            ++at;
        else
            at += at + 1 < json.size() && json.at(at + 1) == u'u' ? 6 : 2;
    }
    return places;
}

QList<RawMember> rawMembers(const JsonValue &object, const QStringList &without)
{
    QList<RawMember> members;
    for (JsonMembers member(object); member; member.next()) {
        if (!without.contains(member.name()))
            members.append({member.name(), member.value().raw().toByteArray()});
    }
    return members;
}

/// One operation alone, so that it shows what it shows among others.
QString shownBy(const QByteArray &operation)
{
    const QByteArray list = '[' + operation + ']';
    return textOfDelta(JsonText(list).root()).text;
}

void readOperations(const QByteArray &json, RichTextSource &into)
{
    const JsonText parsed(json);
    const QString text = QString::fromUtf8(json);
    const char *base = parsed.root().raw().data() - json.indexOf('[');
    Utf16Places units(json);
    for (JsonElements element(parsed.root()); element; element.next()) {
        const JsonValue operation = element.value();
        const JsonValue insert = operation["insert"];
        RichTextOperation read;
        read.attributes = rawMembers(operation["attributes"], {});
        read.others = rawMembers(operation, {QStringLiteral("insert"), QStringLiteral("attributes")});
        read.text = insert.isString() ? insert.text() : shownBy(operation.raw().toByteArray());
        if (!insert.isString())
            read.embedded = insert ? insert.raw().toByteArray() : QByteArray("\"\"");
        if (!read.text.isEmpty()) {
            const qsizetype begin = units.of(insert.raw().data() - base);
            into.places +=
                insert.isString() ? stringPlaces(text, begin) : QList<qsizetype>(read.text.size(), begin);
        }
        into.operations += read;
    }
}

QByteArray membersJson(const QList<RawMember> &members)
{
    QByteArrayList written;
    for (const auto &[name, json] : members)
        written += quotedJson(name) + ':' + json;
    return written.join(',');
}

} // namespace

std::optional<RichTextSource> readRichTextSource(const QString &source)
{
    const QByteArray utf8 = source.toUtf8();
    const JsonText outer(utf8);
    if (outer.fault() != JsonFault::None)
        return {};
    const JsonValue root = outer.root();
    RichTextSource read;
    read.isBare = root.isArray();
    if (!read.isBare && root["type"].text() != QLatin1String("richText"))
        return {};
    const JsonValue second = root["v2"].isVoid() ? root["document"] : root["v2"];
    const JsonValue list = read.isBare ? root : second;
    read.isQuoted = list.isString();
    const QByteArray json = read.isQuoted ? list.text().toUtf8() : list.raw().toByteArray();
    if (const JsonText inner(json); inner.fault() != JsonFault::None || !inner.root().isArray())
        return {};
    const qsizetype blanks = utf8.indexOf(root.raw().front());
    Utf16Places units(utf8);
    read.begin = units.of(list.raw().data() - root.raw().data() + blanks);
    read.end = units.of(list.raw().data() - root.raw().data() + blanks + list.raw().size());
    readOperations(json, read);
    const QList<qsizetype> quoted = read.isQuoted ? stringPlaces(source, read.begin) : QList<qsizetype>();
    for (qsizetype &place : read.places)
        place = read.isQuoted ? quoted.value(place, read.end) : read.begin + place;
    return read;
}

QByteArray operationsJson(const QList<RichTextOperation> &operations, bool isBare)
{
    QByteArrayList written;
    for (const RichTextOperation &each : operations) {
        QByteArray json = "{\"insert\":" + (each.isText() ? quotedJson(each.text) : each.embedded);
        if (!each.attributes.isEmpty())
            json += ",\"attributes\":{" + membersJson(each.attributes) + '}';
        if (!each.others.isEmpty())
            json += ',' + membersJson(each.others);
        written += json + '}';
    }
    return '[' + written.join(isBare ? ",\n" : ",") + ']';
}

} // namespace botdeck::domain
