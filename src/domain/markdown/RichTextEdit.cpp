// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/markdown/RichTextEdit.h"

#include "domain/JsonRecord.h"
#include "domain/markdown/RichTextOperations.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace botdeck::domain {

namespace {

struct RichTextMark
{
    EntityType type{};
    const char16_t *attribute = nullptr;
    /// JSON; null: the target.
    const char *value = nullptr;
    bool ofLine = false;
};

constexpr std::array richTextMarks{
    RichTextMark{EntityType::Bold, u"bold", "true"},
    RichTextMark{EntityType::Italic, u"italic", "true"},
    RichTextMark{EntityType::Underline, u"underline", "true"},
    RichTextMark{EntityType::Strikethrough, u"strike", "true"},
    RichTextMark{EntityType::Code, u"code", "true"},
    RichTextMark{EntityType::TextLink, u"link", nullptr},
    RichTextMark{EntityType::TextMention, u"at", nullptr},
    RichTextMark{EntityType::Header, u"header", "1", true},
    RichTextMark{EntityType::OrderedItem, u"list", "\"ordered\"", true},
    RichTextMark{EntityType::BulletItem, u"list", "\"bullet\"", true},
    RichTextMark{EntityType::Blockquote, u"blockquote", "true", true},
    RichTextMark{EntityType::Pre, u"code-block", "true", true},
};

const RichTextMark *richTextMarkOf(EntityType type)
{
    const auto row =
        std::find_if(richTextMarks.begin(), richTextMarks.end(), [type](const RichTextMark &each) {
            return each.type == type;
        });
    return row == richTextMarks.end() ? nullptr : &*row;
}

bool isOfLine(const QString &attribute)
{
    return std::any_of(richTextMarks.begin(), richTextMarks.end(), [&attribute](const RichTextMark &each) {
        return each.ofLine && attribute == QStringView(each.attribute);
    });
}

/// The operations as one text, in which stretches are marked.
class RichTextMarker
{
public:
    RichTextMarker(QList<RichTextOperation> operations, const RichTextMark &mark, const QString &target)
        : m_operations(std::move(operations))
        , m_name(QStringView(mark.attribute).toString())
        , m_value(mark.value ? QByteArray(mark.value) : quotedJson(target))
        , m_ofLine(mark.ofLine)
    {
        for (const RichTextOperation &each : std::as_const(m_operations))
            m_text += each.text;
    }

    /// False where there is nothing to mark.
    bool toggle(qsizetype &from, qsizetype &to)
    {
        if (from == to)
            takeWord(from, to);
        const QList<std::pair<qsizetype, qsizetype>> pieces =
            m_ofLine ? lineEnds(from, to) : QList{std::pair(from, to)};
        for (const auto &[begin, end] : pieces) {
            split(begin);
            split(end);
        }
        QList<RichTextOperation *> marked;
        for (const auto &[begin, end] : pieces)
            collect(begin, end, marked);
        const bool isMarked = std::all_of(marked.begin(), marked.end(), [this](const auto *each) {
            return each->attributes.contains(RawMember(m_name, m_value));
        });
        for (RichTextOperation *each : marked)
            mark(*each, !isMarked);
        return !marked.isEmpty();
    }

    /// Neighbours that are alike are one.
    QList<RichTextOperation> result() &&
    {
        QList<RichTextOperation> united;
        for (RichTextOperation &each : m_operations) {
            const bool isAlike = !united.isEmpty() && each.isText() && united.last().isText() &&
                                 each.attributes == united.last().attributes &&
                                 each.others == united.last().others;
            if (isAlike)
                united.last().text += each.text;
            else
                united += std::move(each);
        }
        return united;
    }

private:
    void takeWord(qsizetype &from, qsizetype &to) const
    {
        const auto isLetter = [this](qsizetype at) {
            return at >= 0 && at < m_text.size() &&
                   (m_text.at(at).isLetterOrNumber() || m_text.at(at).isSurrogate());
        };
        while (isLetter(from - 1))
            --from;
        while (isLetter(to))
            ++to;
    }

    /// The ends of the lines that are touched; the last line gets one where it has none.
    QList<std::pair<qsizetype, qsizetype>> lineEnds(qsizetype from, qsizetype to)
    {
        if (!m_text.endsWith(u'\n')) {
            m_operations += RichTextOperation{QStringLiteral("\n")};
            m_text += u'\n';
        }
        QList<std::pair<qsizetype, qsizetype>> ends;
        qsizetype at = from;
        do {
            const qsizetype end = m_text.indexOf(u'\n', at);
            if (end < 0)
                break;
            ends.append({end, end + 1});
            at = end + 1;
        } while (at < to);
        return ends;
    }

    void split(qsizetype at)
    {
        qsizetype begin = 0;
        for (qsizetype row = 0; row < m_operations.size(); ++row) {
            RichTextOperation &each = m_operations[row];
            const qsizetype inside = at - begin;
            begin += each.text.size();
            if (inside <= 0 || at >= begin)
                continue;
            if (!each.isText())
                return;
            RichTextOperation rest = each;
            rest.text = each.text.sliced(inside);
            each.text.truncate(inside);
            m_operations.insert(row + 1, rest);
            return;
        }
    }

    void collect(qsizetype from, qsizetype to, QList<RichTextOperation *> &into)
    {
        qsizetype begin = 0;
        for (RichTextOperation &each : m_operations) {
            const qsizetype end = begin + each.text.size();
            const bool isWhole = from <= begin && end <= to && begin < end;
            // A line's end carries what is its line's.
            const bool isEnd = !m_ofLine && each.text == u"\n";
            if (isWhole && each.isText() && !isEnd)
                into += &each;
            begin = end;
        }
    }

    void mark(RichTextOperation &operation, bool isOn) const
    {
        operation.attributes.removeIf([this](const RawMember &each) {
            return each.first == m_name || (m_ofLine && isOfLine(each.first));
        });
        if (isOn)
            operation.attributes.append({m_name, m_value});
    }

    QList<RichTextOperation> m_operations;
    QString m_text;
    QString m_name;
    QByteArray m_value;
    bool m_ofLine;
};

/// What is no JSON at all: a text of one operation.
RichTextSource plainSource(const QString &text)
{
    RichTextSource plain;
    plain.operations = {{text.endsWith(u'\n') ? text : text + u'\n'}};
    plain.places.resize(text.size());
    std::iota(plain.places.begin(), plain.places.end(), 0);
    plain.end = text.size();
    return plain;
}

bool looksLikeJson(const QString &source)
{
    const QString begin = source.trimmed().left(1);
    return begin == u"{" || begin == u"[";
}

} // namespace

bool isRichTextMark(EntityType type)
{
    return richTextMarkOf(type) != nullptr;
}

QList<qsizetype> richTextPlaces(const QString &source)
{
    const auto read = readRichTextSource(source);
    return read ? read->places : QList<qsizetype>();
}

EditedRichText
toggledRichText(const QString &source, EntityType type, qsizetype from, qsizetype to, const QString &target)
{
    const EditedRichText same{source, from, to};
    const RichTextMark *mark = richTextMarkOf(type);
    std::optional<RichTextSource> read = readRichTextSource(source);
    if (!read && !looksLikeJson(source))
        read = plainSource(source);
    if (!mark || !read)
        return same;
    const auto letter = [&read](qsizetype place) {
        return std::lower_bound(read->places.begin(), read->places.end(), place) - read->places.begin();
    };
    qsizetype first = letter(from);
    qsizetype last = letter(to);
    RichTextMarker marker(read->operations, *mark, target);
    if (!marker.toggle(first, last))
        return same;
    const QByteArray json = operationsJson(std::move(marker).result(), read->isBare);
    const QByteArray written = read->isQuoted ? quotedJson(QString::fromUtf8(json)) : json;
    EditedRichText edited{source.first(read->begin) + QString::fromUtf8(written) + source.sliced(read->end)};
    const QList<qsizetype> places = richTextPlaces(edited.source);
    edited.from = places.value(first, edited.source.size());
    edited.to = last > first ? places.value(last - 1, edited.from) + 1 : edited.from;
    return edited;
}

} // namespace botdeck::domain
