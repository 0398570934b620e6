// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/markdown/CloudChatLinks.h"
#include "domain/markdown/LinkTarget.h"
#include "domain/markdown/MarkdownParsers.h"

#include <md4c.h>

#include <algorithm>
#include <array>

namespace botdeck::domain {

namespace {

/// Sixteen times what a message may have. md4c is quick on all we tried, but promises nothing.
constexpr qsizetype maxCloudChatSource = 65'536;

struct NamedCharacter
{
    QByteArrayView form;
    char16_t character = {};
};

constexpr std::array cloudChatCharacters{
    NamedCharacter{"&lt;", u'<'},   NamedCharacter{"&gt;", u'>'},    NamedCharacter{"&amp;", u'&'},
    NamedCharacter{"&quot;", u'"'}, NamedCharacter{"&apos;", u'\''}, NamedCharacter{"&nbsp;", u'\u00a0'},
};

QString characterOf(QByteArrayView form)
{
    if (form.startsWith("&#")) {
        const bool hex = form.size() > 2 && (form.at(2) | 0x20) == 'x';
        const QByteArrayView digits = form.sliced(hex ? 3 : 2).chopped(1);
        const char32_t code = digits.toByteArray().toUInt(nullptr, hex ? 16 : 10);
        const bool valid = code > 0 && code <= 0x10ffff && !QChar::isSurrogate(code);
        const char32_t point = valid ? code : U'\ufffd';
        return QString::fromUcs4(&point, 1);
    }
    for (const NamedCharacter &named : cloudChatCharacters) {
        if (named.form == form)
            return QString(QChar(named.character));
    }
    return QString::fromUtf8(form);
}

QString attributeText(const MD_ATTRIBUTE &attribute)
{
    QString text;
    for (size_t i = 0; attribute.substr_offsets[i] < attribute.size; ++i) {
        const qsizetype from = attribute.substr_offsets[i];
        const QByteArrayView part(attribute.text + from, qsizetype(attribute.substr_offsets[i + 1]) - from);
        text += attribute.substr_types[i] == MD_TEXT_ENTITY ? characterOf(part) : QString::fromUtf8(part);
    }
    return text;
}

/// One paragraph of the source, as md4c reads it.
struct Paragraph
{
    /// Where it begins in the source.
    qsizetype position = 0;
    QByteArray utf8 = {};
    /// Where in it there are backslashes that the source has not.
    QList<qsizetype> backslashes = {};
};

class ParagraphReader
{
public:
    /// Both outlive it.
    ParagraphReader(ParsedTextBuilder &builder, const Paragraph &paragraph)
        : m_builder(builder)
        , m_utf8(paragraph.utf8)
        , m_links(paragraph.utf8, paragraph.backslashes, paragraph.position)
    {
    }

    void read()
    {
        MD_PARSER parser{};
        parser.flags = MD_FLAG_NOHTML | MD_FLAG_NOINDENTEDCODEBLOCKS;
        parser.enter_block = [](MD_BLOCKTYPE, void *, void *) { return 0; };
        parser.leave_block = parser.enter_block;
        parser.enter_span = [](MD_SPANTYPE type, void *detail, void *self) {
            static_cast<ParagraphReader *>(self)->enter(type, detail);
            return 0;
        };
        parser.leave_span = [](MD_SPANTYPE type, void *, void *self) {
            static_cast<ParagraphReader *>(self)->leave(type);
            return 0;
        };
        parser.text = [](MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *self) {
            static_cast<ParagraphReader *>(self)->take(type, QByteArrayView(text, qsizetype(size)));
            return 0;
        };
        md_parse(m_utf8.constData(), MD_SIZE(m_utf8.size()), &parser, this);
    }

private:
    struct Span
    {
        MD_SPANTYPE type = MD_SPAN_EM;
        qsizetype offset = 0;
        QString address = {};

        [[nodiscard]] bool isLink() const { return type == MD_SPAN_A || type == MD_SPAN_IMG; }
    };

    void enter(MD_SPANTYPE type, void *detail)
    {
        // A message has no pictures within its text: of "![a](b)" the link is left.
        if (type == MD_SPAN_IMG)
            m_builder.append(u'!');
        Span span{type, m_builder.size()};
        if (type == MD_SPAN_A)
            span.address = attributeText(static_cast<MD_SPAN_A_DETAIL *>(detail)->href);
        else if (type == MD_SPAN_IMG)
            span.address = attributeText(static_cast<MD_SPAN_IMG_DETAIL *>(detail)->src);
        if (span.isLink())
            m_links.begin();
        m_spans.append(span);
    }

    /// md4c 0.4.8 leaves spans that it never entered, where a mark stands in what became a link's address.
    void leave(MD_SPANTYPE type)
    {
        const auto isOpen = [type](const Span &span) { return span.type == type; };
        if (std::ranges::none_of(m_spans, isOpen))
            return;
        while (m_spans.last().type != type) {
            if (m_spans.takeLast().isLink())
                m_links.end();
        }
        const Span span = m_spans.takeLast();
        switch (type) {
        case MD_SPAN_EM:
            m_builder.close(EntityType::Italic, span.offset);
            break;
        case MD_SPAN_STRONG:
            m_builder.close(EntityType::Bold, span.offset);
            break;
        case MD_SPAN_CODE:
            m_builder.close(EntityType::Code, span.offset);
            break;
        default:
            closeLink(span);
        }
    }

    void closeLink(const Span &span)
    {
        const CloudChatLinks::Place place = m_links.end();
        QString user;
        for (const QStringView scheme : {QStringView(u"cc"), QStringView(u"cloudchat")}) {
            if (user.isEmpty())
                user = userIdOfLink(span.address, scheme);
        }
        const bool isMention = hasScheme(span.address, u"cc") || !user.isEmpty();
        if (isPositiveId(user))
            m_builder.close(EntityType::TextMention, span.offset, user);
        else if (isMention)
            m_builder.fault({MarkdownFaultKind::BadId, place.position, place.length, false});
        else if (isLinkAddress(span.address) || hasScheme(span.address, u"cloudchat"))
            m_builder.close(EntityType::TextLink, span.offset, span.address);
        else
            m_builder.fault({MarkdownFaultKind::IgnoredLink, place.position, place.length, false});
    }

    void take(MD_TEXTTYPE type, QByteArrayView text)
    {
        m_links.take(text);
        switch (type) {
        case MD_TEXT_NULLCHAR:
            m_builder.append(QChar(0xfffd));
            break;
        case MD_TEXT_BR:
        case MD_TEXT_SOFTBR:
            m_builder.append(u'\n');
            break;
        case MD_TEXT_ENTITY:
            m_builder.append(characterOf(text));
            break;
        default:
            m_builder.append(QString::fromUtf8(text));
        }
    }

    ParsedTextBuilder &m_builder;
    const QByteArray &m_utf8;
    CloudChatLinks m_links;
    QList<Span> m_spans;
};

/// How many of `mark` the line begins with behind at most three blanks; 0 for less than three.
qsizetype fenceLength(QStringView line, QChar mark, qsizetype *behind)
{
    qsizetype at = 0;
    while (at < line.size() && at < 3 && line.at(at) == u' ')
        ++at;
    const qsizetype from = at;
    while (at < line.size() && line.at(at) == mark)
        ++at;
    *behind = at;
    return at - from >= 3 ? at - from : 0;
}

/// "[label]:", the label of at most 999 characters and perhaps on several lines.
bool definesLabel(QStringView text)
{
    const qsizetype end = text.first(std::min<qsizetype>(text.size(), 1'002)).indexOf(u']');
    return end > 0 && end + 1 < text.size() && text.at(end + 1) == u':';
}

/// Where a line's beginning would make it a block of CommonMark that CloudChat's page does not list (a list,
/// a title, a quotation, a rule, a definition), the place for a backslash; else -1.
/// `rest` is the source from the line on.
qsizetype blockMark(QStringView line, QStringView rest)
{
    qsizetype at = 0;
    while (at < line.size() && (line.at(at) == u' ' || line.at(at) == u'\t'))
        ++at;
    if (at == line.size())
        return -1;
    const QChar c = line.at(at);
    const QChar next = at + 1 < line.size() ? line.at(at + 1) : u' ';
    if (QStringView(u"#>=-+").contains(c) || (c == u'*' && next.isSpace()))
        return at;
    if (c == u'*' || c == u'_') {
        // "* * *" and "***" alone on a line are a rule.
        const auto other = std::find_if(
            line.begin() + at, line.end(), [c](QChar unit) { return unit != c && !unit.isSpace(); });
        return other == line.end() ? at : -1;
    }
    if (c == u'[')
        return definesLabel(rest.sliced(at)) ? at : -1;
    if (!c.isDigit())
        return -1;
    while (at < line.size() && line.at(at).isDigit())
        ++at;
    return at < line.size() && (line.at(at) == u'.' || line.at(at) == u')') ? at : -1;
}

/// Cuts the source into fences, empty lines and paragraphs.
class CloudChatReader
{
public:
    explicit CloudChatReader(const QString &source)
        : m_source(source)
        , m_builder(source)
    {
    }

    ParsedText read()
    {
        if (m_source.size() > maxCloudChatSource) {
            m_builder.append(m_source);
            m_builder.fault(
                {MarkdownFaultKind::TooLong, maxCloudChatSource, m_source.size() - maxCloudChatSource, true});
            return std::move(m_builder).finish(m_source);
        }
        while (m_at < m_source.size()) {
            qsizetype behind = 0;
            const QStringView line = lineAt(m_at);
            const QChar mark = fenceMark(line, &behind);
            if (!mark.isNull())
                readFence(line, mark, behind);
            else if (line.trimmed().isEmpty())
                takeLine(line);
            else
                readParagraph();
        }
        return std::move(m_builder).finish(m_source);
    }

private:
    /// Without its end.
    [[nodiscard]] QStringView lineAt(qsizetype at) const
    {
        const qsizetype end = m_source.indexOf(u'\n', at);
        return QStringView(m_source).sliced(at, (end < 0 ? m_source.size() : end) - at);
    }

    static QChar fenceMark(QStringView line, qsizetype *behind)
    {
        for (const QChar mark : {QChar(u'`'), QChar(u'~')}) {
            if (fenceLength(line, mark, behind) && !(mark == u'`' && line.sliced(*behind).contains(u'`')))
                return mark;
        }
        return {};
    }

    void takeLine(QStringView line)
    {
        m_builder.append(line);
        m_at += line.size();
        takeLineEnd();
    }

    void takeLineEnd()
    {
        if (m_at < m_source.size()) {
            m_builder.append(u'\n');
            ++m_at;
        }
    }

    void readFence(QStringView line, QChar mark, qsizetype behind)
    {
        const qsizetype begin = m_at;
        qsizetype end = 0;
        const qsizetype length = fenceLength(line, mark, &end);
        const QString language = line.sliced(behind).trimmed().toString().section(u' ', 0, 0);
        const qsizetype offset = m_builder.size();
        const qsizetype from = std::min(begin + line.size() + 1, m_source.size());
        bool closed = false;
        qsizetype to = m_source.size();
        for (m_at = from; m_at < m_source.size() && !closed; m_at += m_at < m_source.size() && !closed) {
            const QStringView inner = lineAt(m_at);
            closed = fenceLength(inner, mark, &end) >= length && inner.sliced(end).trimmed().isEmpty();
            if (closed)
                to = m_at - 1; // the line end before the fence belongs to it
            m_at += inner.size();
        }
        m_builder.append(QStringView(m_source).sliced(from, std::max(to - from, qsizetype(0))));
        m_builder.close(EntityType::Pre, offset, language);
        if (!closed)
            faultFence(begin, line.size(), QString(length, mark));
        takeLineEnd();
    }

    void faultFence(qsizetype begin, qsizetype length, const QString &fence)
    {
        const QString end = m_source.endsWith(u'\n') ? fence : u'\n' + fence;
        m_builder.fault(
            {MarkdownFaultKind::UnclosedMark, begin, length, false, TextFix{m_source.size(), 0, end}});
    }

    /// Up to an empty line or a fence.
    void readParagraph()
    {
        Paragraph paragraph{m_at};
        qsizetype end = m_at;
        while (m_at < m_source.size()) {
            qsizetype behind = 0;
            const QStringView line = lineAt(m_at);
            if (line.trimmed().isEmpty() || (m_at > paragraph.position && !fenceMark(line, &behind).isNull()))
                break;
            appendLine(paragraph, line, QStringView(m_source).sliced(m_at));
            end = m_at + line.size();
            m_at = std::min(end + 1, m_source.size());
        }
        m_at = end;
        ParagraphReader(m_builder, paragraph).read();
        takeLineEnd();
    }

    static void appendLine(Paragraph &paragraph, QStringView line, QStringView rest)
    {
        QByteArray &utf8 = paragraph.utf8;
        if (!utf8.isEmpty())
            utf8 += '\n';
        const qsizetype mark = blockMark(line, rest);
        utf8 += line.first(std::max<qsizetype>(mark, 0)).toUtf8();
        if (mark >= 0) {
            paragraph.backslashes.append(utf8.size());
            utf8 += '\\';
        }
        utf8 += line.sliced(std::max<qsizetype>(mark, 0)).toUtf8();
    }

    const QString &m_source;
    ParsedTextBuilder m_builder;
    qsizetype m_at = 0;
};

} // namespace

ParsedText parseCloudChat(const QString &source)
{
    return CloudChatReader(source).read();
}

} // namespace botdeck::domain
