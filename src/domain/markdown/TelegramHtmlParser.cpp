// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/markdown/LinkTarget.h"
#include "domain/markdown/MarkdownParsers.h"
#include "domain/markdown/TelegramHtmlTags.h"

namespace botdeck::domain {

namespace {

struct HtmlOpen
{
    QString name;
    EntityType type;
    QString argument;
    /// Of the tag, in the source.
    qsizetype position;
    qsizetype length;
    /// Where its text begins, in the text.
    qsizetype offset;
};

/// The tags of a link's text that is its own address are not looked at beyond this.
constexpr qsizetype maxAddressInText = 2'048;

class HtmlReader
{
public:
    explicit HtmlReader(const QString &source)
        : m_source(source)
        , m_builder(source)
    {
    }

    ParsedText read()
    {
        while (m_at < m_source.size()) {
            const QChar c = m_source.at(m_at);
            if (c == u'<') {
                takeTag();
                continue;
            }
            if (const char32_t character = c == u'&' ? takeHtmlCharacter(m_source, m_at) : 0) {
                takeCharacter(character);
                continue;
            }
            m_builder.append(c);
            ++m_at;
        }
        // The innermost can simply be closed at the end; of the others nobody knows where they should end.
        for (qsizetype i = 0; i < m_open.size(); ++i) {
            const HtmlOpen &open = m_open.at(i);
            const bool innermost = i == m_open.size() - 1;
            const TextFix fix = innermost
                                    ? TextFix{m_source.size(), 0, QStringLiteral("</") + open.name + u'>'}
                                    : escapedTag(open.position);
            m_builder.fault({MarkdownFaultKind::UnclosedMark, open.position, open.length, true, fix});
        }
        return std::move(m_builder).finish(m_source);
    }

private:
    static TextFix escapedTag(qsizetype position) { return {position, 1, QStringLiteral("&lt;")}; }

    void takeCharacter(char32_t character)
    {
        if (!QChar::isSurrogate(character)) {
            m_builder.append(QString::fromUcs4(&character, 1));
            return;
        }
        // "&#xd83d;" is half a character, and no UTF-8 can be made of it.
        m_builder.append(QChar(0xfffd));
        m_builder.fault({MarkdownFaultKind::LoneSurrogate, m_at - 1, 1, true});
    }

    void takeTag()
    {
        const qsizetype begin = m_at;
        const HtmlTag tag = readHtmlTag(m_source, begin);
        m_at = tag.end;
        if (tag.isEnd && m_open.isEmpty())
            letterInstead(MarkdownFaultKind::UnexpectedEndTag, begin);
        else if (tag.fault)
            letterInstead(*tag.fault, begin);
        else if (tag.isEnd)
            takeEnd(tag, begin);
        else
            m_open.append(
                {tag.name, htmlEntityType(tag.name).value_or(EntityType::Bold), tag.argument, begin,
                 tag.end - begin, m_builder.size()});
    }

    /// What has been read of the tag is text; reading it again would take time again.
    void letterInstead(MarkdownFaultKind fault, qsizetype begin)
    {
        m_builder.fault({fault, begin, m_at - begin, true, escapedTag(begin)});
        m_builder.append(QStringView(m_source).sliced(begin, m_at - begin));
    }

    void takeEnd(const HtmlTag &tag, qsizetype begin)
    {
        const HtmlOpen open = m_open.takeLast();
        if (!tag.name.isEmpty() && tag.name != open.name)
            m_builder.fault(
                {MarkdownFaultKind::UnmatchedEndTag, begin, m_at - begin, true,
                 TextFix{begin, m_at - begin, QStringLiteral("</") + open.name + u'>'}});
        switch (open.type) {
        case EntityType::TextLink:
            closeLink(open);
            return;
        case EntityType::CustomEmoji:
            if (isPositiveId(open.argument))
                m_builder.close(open.type, open.offset, open.argument);
            else
                m_builder.fault({MarkdownFaultKind::BadCustomEmoji, open.position, open.length, true});
            return;
        case EntityType::Pre:
        case EntityType::Code:
            closeCode(open);
            return;
        case EntityType::Blockquote:
            m_builder.close(
                open.argument.isEmpty() ? EntityType::Blockquote : EntityType::ExpandableBlockquote,
                open.offset);
            return;
        default:
            m_builder.close(open.type, open.offset);
        }
    }

    void closeLink(const HtmlOpen &open)
    {
        QString address = open.argument;
        if (address.isEmpty() && m_builder.size() - open.offset <= maxAddressInText)
            address = m_builder.textFrom(open.offset).toString();
        const QString user = userIdOfLink(address, u"tg");
        if (isPositiveId(user))
            m_builder.close(EntityType::TextMention, open.offset, user);
        else if (isLinkAddress(address))
            m_builder.close(EntityType::TextLink, open.offset, address);
        else if (m_builder.size() > open.offset)
            m_builder.fault({MarkdownFaultKind::IgnoredLink, open.position, open.length, false});
    }

    /// pre around all of a code with a language, or the other way round, is one block of that language.
    void closeCode(const HtmlOpen &open)
    {
        const qsizetype length = m_builder.size() - open.offset;
        const EntityType other = open.type == EntityType::Pre ? EntityType::Code : EntityType::Pre;
        const QString language = m_language.isEmpty() ? open.argument : m_language;
        if (!language.isEmpty() && m_builder.removeLast({other, open.offset, length}))
            m_builder.close(EntityType::Pre, open.offset, language);
        else
            m_builder.close(open.type, open.offset);
        m_language = open.argument;
    }

    const QString &m_source;
    ParsedTextBuilder m_builder;
    QList<HtmlOpen> m_open;
    /// Of the code that was closed last.
    QString m_language;
    qsizetype m_at = 0;
};

} // namespace

ParsedText parseTelegramHtml(const QString &source)
{
    return HtmlReader(source).read();
}

} // namespace botdeck::domain
