// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/markdown/MarkdownParsers.h"

#include <algorithm>
#include <array>
#include <utility>

namespace botdeck::domain {

namespace {

struct MarkRow
{
    EntityType type = EntityType::Bold;
    QStringView begin;
    QStringView end;
};

constexpr std::array v2WrittenMarks{
    MarkRow{EntityType::Bold, u"*", u"*"},
    MarkRow{EntityType::Italic, u"_", u"_"},
    MarkRow{EntityType::Underline, u"__", u"__"},
    MarkRow{EntityType::Strikethrough, u"~", u"~"},
    MarkRow{EntityType::Spoiler, u"||", u"||"},
    MarkRow{EntityType::Code, u"`", u"`"},
    MarkRow{EntityType::Pre, u"```", u"```"},
    MarkRow{EntityType::TextLink, u"[", u"]("},
    MarkRow{EntityType::TextMention, u"[", u"](tg://user?id="},
    MarkRow{EntityType::CustomEmoji, u"![", u"](tg://emoji?id="},
    MarkRow{EntityType::Blockquote, u">", u""},
    MarkRow{EntityType::ExpandableBlockquote, u">", u"||"},
};

constexpr std::array htmlWrittenMarks{
    MarkRow{EntityType::Bold, u"<b>", u"</b>"},
    MarkRow{EntityType::Italic, u"<i>", u"</i>"},
    MarkRow{EntityType::Underline, u"<u>", u"</u>"},
    MarkRow{EntityType::Strikethrough, u"<s>", u"</s>"},
    MarkRow{EntityType::Spoiler, u"<tg-spoiler>", u"</tg-spoiler>"},
    MarkRow{EntityType::Code, u"<code>", u"</code>"},
    MarkRow{EntityType::Pre, u"<pre>", u"</pre>"},
    MarkRow{EntityType::TextLink, u"<a href=\"", u"</a>"},
    MarkRow{EntityType::TextMention, u"<a href=\"tg://user?id=", u"</a>"},
    MarkRow{EntityType::CustomEmoji, u"<tg-emoji emoji-id=\"", u"</tg-emoji>"},
    MarkRow{EntityType::Blockquote, u"<blockquote>", u"</blockquote>"},
    MarkRow{EntityType::ExpandableBlockquote, u"<blockquote expandable>", u"</blockquote>"},
};

template <size_t N>
const MarkRow *markRow(const std::array<MarkRow, N> &rows, EntityType type)
{
    const auto row = std::find_if(
        rows.begin(), rows.end(), [type](const MarkRow &candidate) { return candidate.type == type; });
    return row == rows.end() ? nullptr : &*row;
}

QString withBackslashes(QStringView text, QStringView reserved)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        if (reserved.contains(c))
            out += u'\\';
        out += c;
    }
    return out;
}

bool standsOnLines(const TextEntity &entity, const QString &text)
{
    return (entity.offset == 0 || text.at(entity.offset - 1) == u'\n') &&
           (entity.end() == text.size() || text.at(entity.end()) == u'\n');
}

class V2Writer final : public MarkWriter
{
protected:
    [[nodiscard]] bool holds(const TextEntity &entity, const QString &text) const override
    {
        return markRow(v2WrittenMarks, entity.type) &&
               (entityGroup(entity.type) != EntityGroup::Block || standsOnLines(entity, text));
    }

    void open(const TextEntity &entity) override
    {
        const bool isBlock = entityGroup(entity.type) == EntityGroup::Block;
        if (!isBlock && out().size() == m_quoteEnd) {
            m_afterLineEnd.append(entity);
            return;
        }
        // Right behind another quotation: an empty bold between them, as the platform's page advises.
        if (isBlock && out().size() == m_quoteEnd + 1)
            out() += QStringLiteral("**");
        m_inQuote = m_inQuote || isBlock;
        mark(markRow(v2WrittenMarks, entity.type)->begin);
        if (entity.type == EntityType::Pre)
            out() += entity.target + u'\n';
    }

    void close(const TextEntity &entity) override
    {
        const QStringView end = markRow(v2WrittenMarks, entity.type)->end;
        mark(end);
        if (end.endsWith(u'(') || end.endsWith(u'='))
            out() += withBackslashes(entity.target, u")\\") + u')';
        if (entityGroup(entity.type) == EntityGroup::Block) {
            m_inQuote = false;
            m_quoteEnd = out().size();
        }
    }

    void piece(QStringView text, const TextEntity *inside) override
    {
        if (!m_afterLineEnd.isEmpty())
            text = takeLineEnd(text);
        if (inside && (inside->type == EntityType::Code || inside->type == EntityType::Pre)) {
            out() += withBackslashes(text, u"`\\");
            return;
        }
        QString escaped = withBackslashes(text, u"_*[]()~`>#+-=|{}.!\\");
        if (m_inQuote)
            escaped.replace(u'\n', QStringLiteral("\n>"));
        out() += escaped;
    }

private:
    /// A mark at the end of a quotation's last line would belong to the quotation: it waits for the line's
    /// end.
    QStringView takeLineEnd(QStringView text)
    {
        out() += text.first(1);
        for (const TextEntity &entity : std::exchange(m_afterLineEnd, {}))
            open(entity);
        return text.sliced(1);
    }

    /// Of "_" beside "__" the server would take the first two for underline.
    void mark(QStringView text)
    {
        const bool underscore = text.startsWith(u'_');
        if (underscore && out().size() == m_underscoreEnd)
            out() += QStringLiteral("**");
        out() += text;
        if (underscore)
            m_underscoreEnd = out().size();
    }

    QList<TextEntity> m_afterLineEnd;
    qsizetype m_underscoreEnd = -1;
    qsizetype m_quoteEnd = -2;
    bool m_inQuote = false;
};

class HtmlMarkWriter final : public MarkWriter
{
protected:
    [[nodiscard]] bool holds(const TextEntity &entity, const QString &) const override
    {
        return markRow(htmlWrittenMarks, entity.type) != nullptr;
    }

    void open(const TextEntity &entity) override
    {
        const QStringView begin = markRow(htmlWrittenMarks, entity.type)->begin;
        out() += begin;
        if (begin.endsWith(u'"') || begin.endsWith(u'='))
            out() += entity.target.toHtmlEscaped() + QStringLiteral("\">");
        if (entity.type == EntityType::Pre && !entity.target.isEmpty())
            out() += QStringLiteral("<code class=\"language-") + entity.target.toHtmlEscaped() +
                     QStringLiteral("\">");
    }

    void close(const TextEntity &entity) override
    {
        if (entity.type == EntityType::Pre && !entity.target.isEmpty())
            out() += QStringLiteral("</code>");
        out() += markRow(htmlWrittenMarks, entity.type)->end;
    }

    void piece(QStringView text, const TextEntity *) override
    {
        for (const QChar c : text) {
            if (c == u'<')
                out() += QStringLiteral("&lt;");
            else if (c == u'>')
                out() += QStringLiteral("&gt;");
            else if (c == u'&')
                out() += QStringLiteral("&amp;");
            else
                out() += c;
        }
    }
};

/// The old Markdown: one after the other, nothing within another.
class LegacyWriter
{
public:
    explicit LegacyWriter(const FormattedText &text)
        : m_text(text)
    {
    }

    QString write()
    {
        qsizetype at = 0;
        for (const TextEntity &entity : m_text.entities) {
            const QString marked = entity.offset < at ? QString() : markedText(entity);
            if (marked.isEmpty())
                continue;
            appendText(at, entity.offset);
            at = entity.offset;
            // A backslash cannot be escaped, so behind one no mark is a mark.
            if (m_out.endsWith(u'\\'))
                continue;
            m_out += marked;
            at = entity.end();
        }
        appendText(at, m_text.text.size());
        return std::move(m_out);
    }

private:
    void appendText(qsizetype from, qsizetype to)
    {
        m_out += withBackslashes(QStringView(m_text.text).sliced(from, to - from), u"_*`[");
    }

    /// Empty where it cannot be said.
    [[nodiscard]] QString markedText(const TextEntity &entity) const
    {
        const QString inside = m_text.text.sliced(entity.offset, entity.length);
        switch (entity.type) {
        case EntityType::Bold:
            return inside.contains(u'*') ? QString() : u'*' + inside + u'*';
        case EntityType::Italic:
            return inside.contains(u'_') ? QString() : u'_' + inside + u'_';
        case EntityType::Code:
            return inside.contains(u'`') ? QString() : u'`' + inside + u'`';
        case EntityType::Pre:
            if ((inside + QStringLiteral("```")).indexOf(u"```") != inside.size())
                return {};
            return QStringLiteral("```") + entity.target + u'\n' + inside + QStringLiteral("```");
        case EntityType::TextLink:
            return linkText(inside, entity.target);
        case EntityType::TextMention:
            return linkText(inside, QStringLiteral("tg://user?id=") + entity.target);
        default:
            return {};
        }
    }

    static QString linkText(const QString &inside, const QString &address)
    {
        if (inside.contains(u']') || address.contains(u')'))
            return {};
        return u'[' + inside + QStringLiteral("](") + address + u')';
    }

    const FormattedText &m_text;
    QString m_out;
};

} // namespace

QString writeTelegramMarkdownV2(const FormattedText &text)
{
    return V2Writer().write(text);
}

QString writeTelegramHtml(const FormattedText &text)
{
    return HtmlMarkWriter().write(text);
}

QString writeTelegramMarkdown(const FormattedText &text)
{
    return LegacyWriter(text).write();
}

} // namespace botdeck::domain
