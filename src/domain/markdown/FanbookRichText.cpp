// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/markdown/FanbookRichText.h"

#include "domain/CardText.h"
#include "domain/JsonText.h"
#include "domain/markdown/MarkdownParsers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <iterator>
#include <set>

namespace botdeck::domain {

namespace {

struct DeltaFormat
{
    EntityType type = {};
    const char16_t *attribute = {};
    /// The attribute's value: true, the entity's target, or this word.
    const char16_t *word = nullptr;
    bool hasTarget = false;
};

constexpr std::array deltaFormatRows{
    DeltaFormat{EntityType::Bold, u"bold"},
    DeltaFormat{EntityType::Italic, u"italic"},
    DeltaFormat{EntityType::Underline, u"underline"},
    DeltaFormat{EntityType::Strikethrough, u"strike"},
    DeltaFormat{EntityType::TextLink, u"link", nullptr, true},
    DeltaFormat{EntityType::TextMention, u"at", nullptr, true},
    DeltaFormat{EntityType::Blockquote, u"blockquote"},
    DeltaFormat{EntityType::Header, u"header", nullptr, true},
    DeltaFormat{EntityType::OrderedItem, u"list", u"ordered"},
    DeltaFormat{EntityType::BulletItem, u"list", u"bullet"},
    DeltaFormat{EntityType::Pre, u"code-block"},
};

const DeltaFormat *deltaFormatOf(EntityType type)
{
    const auto row =
        std::find_if(deltaFormatRows.begin(), deltaFormatRows.end(), [type](const DeltaFormat &candidate) {
            return candidate.type == type;
        });
    return row == deltaFormatRows.end() ? nullptr : &*row;
}

bool isLineFormat(EntityType type)
{
    return entityGroup(type) == EntityGroup::Block || type == EntityType::Pre;
}

QJsonValue attributeValue(const DeltaFormat &format, const TextEntity &entity)
{
    if (format.word)
        return QStringView(format.word).toString();
    if (entity.type == EntityType::Header)
        return std::clamp(entity.target.toInt(), 1, 3);
    return format.hasTarget ? QJsonValue(entity.target) : QJsonValue(true);
}

/// The formats of the piece, or of the line whose end it is.
QJsonObject attributesOf(const QList<const TextEntity *> &active, bool ofLine)
{
    QJsonObject attributes;
    for (const TextEntity *entity : active) {
        const DeltaFormat *format = deltaFormatOf(entity->type);
        if (format && isLineFormat(entity->type) == ofLine)
            attributes.insert(QStringView(format->attribute).toString(), attributeValue(*format, *entity));
    }
    return attributes;
}

QJsonObject deltaOperation(QStringView text, const QJsonObject &attributes)
{
    QJsonObject result{{QStringLiteral("insert"), text.toString()}};
    if (!attributes.isEmpty())
        result.insert(QStringLiteral("attributes"), attributes);
    return result;
}

/// Pieces of text with the same formats; every line end is a piece of its own, as Quill writes it.
class DeltaWriter
{
public:
    explicit DeltaWriter(const FormattedText &text)
        : m_text(text)
    {
    }

    QJsonArray write()
    {
        std::set<qsizetype> borders{0, m_text.text.size()};
        for (const TextEntity &entity : m_text.entities)
            borders.insert({entity.offset, entity.end()});
        for (qsizetype at = m_text.text.indexOf(u'\n'); at >= 0; at = m_text.text.indexOf(u'\n', at + 1))
            borders.insert({at, at + 1});
        for (auto border = borders.begin(); std::next(border) != borders.end(); ++border)
            writePiece(*border, *std::next(border));
        return std::move(m_operations);
    }

private:
    void writePiece(qsizetype from, qsizetype to)
    {
        m_active.removeIf([from](const TextEntity *entity) { return entity->end() <= from; });
        for (; m_next < m_text.entities.size() && m_text.entities.at(m_next).offset <= from; ++m_next)
            m_active.append(&m_text.entities.at(m_next));
        const QStringView piece = QStringView(m_text.text).sliced(from, to - from);
        m_operations.append(deltaOperation(piece, attributesOf(m_active, piece == u"\n")));
    }

    const FormattedText &m_text;
    QJsonArray m_operations;
    QList<const TextEntity *> m_active;
    qsizetype m_next = 0;
};

ParsedText readOperations(const JsonValue &operations)
{
    ParsedText result;
    result.text = formattedText(textOfDelta(operations));
    return result;
}

} // namespace

FanbookRichText readRichText(const QString &json)
{
    const FanbookRichText none{{}, {{}, {{MarkdownFaultKind::NotRichText, 0, json.size(), true, {}}}, true}};
    const QByteArray utf8 = json.toUtf8();
    const JsonText outer(utf8);
    if (outer.fault() != JsonFault::None)
        return none;
    if (outer.root().isArray())
        return {{}, readOperations(outer.root())};
    if (outer.root()["type"].text() != QLatin1String("richText"))
        return none;
    const JsonValue second = outer.root()["v2"];
    const JsonValue operations = second.isVoid() ? outer.root()["document"] : second;
    const QString title = outer.root()["title"].text();
    if (operations.isArray())
        return {title, readOperations(operations)};
    const QByteArray innerUtf8 = operations.text().toUtf8();
    const JsonText inner(innerUtf8);
    if (inner.fault() != JsonFault::None || !inner.root().isArray())
        return none;
    return {title, readOperations(inner.root())};
}

QString writeRichText(const QString &title, const FormattedText &text)
{
    const QByteArray operations =
        QJsonDocument(DeltaWriter(normalised(text)).write()).toJson(QJsonDocument::Compact);
    const QJsonObject message{
        {QStringLiteral("type"), QStringLiteral("richText")},
        {QStringLiteral("v"), 2},
        {QStringLiteral("title"), title},
        {QStringLiteral("v2"), QString::fromUtf8(operations)},
    };
    return QString::fromUtf8(QJsonDocument(message).toJson(QJsonDocument::Compact));
}

ParsedText parseFanbookRichText(const QString &source)
{
    return readRichText(source).content;
}

QString writeFanbookRichText(const FormattedText &text)
{
    return writeRichText({}, text);
}

} // namespace botdeck::domain
