// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/markdown/LinkTarget.h"
#include "domain/markdown/MarkdownParsers.h"

#include <algorithm>
#include <array>

namespace botdeck::domain {

namespace {

struct V2Mark
{
    QStringView mark;
    EntityType type = EntityType::Bold;
};

// The longer mark of two that begin alike stands first: "__" is always taken as underline.
constexpr std::array v2Marks{
    V2Mark{u"```", EntityType::Pre},      V2Mark{u"`", EntityType::Code},
    V2Mark{u"__", EntityType::Underline}, V2Mark{u"_", EntityType::Italic},
    V2Mark{u"*", EntityType::Bold},       V2Mark{u"~", EntityType::Strikethrough},
    V2Mark{u"||", EntityType::Spoiler},   V2Mark{u"![", EntityType::CustomEmoji},
    V2Mark{u"[", EntityType::TextLink},
};

/// A longer text is no address of itself; else brackets around brackets would be copied again and again.
constexpr qsizetype maxShownAddress = 2'048;

constexpr QStringView v2Reserved = u"_*[]()~`>#+-=|{}.!";

/// Something whose mark was met and whose end was not yet.
struct V2Open
{
    EntityType type;
    /// Of the mark, in the source.
    qsizetype position;
    qsizetype length;
    /// Where its text begins, in the text.
    qsizetype offset;
    QString target = {};
};

/// One pass with a stack, as the Bot API server reads MarkdownV2
/// (core.telegram.org/bots/api#markdownv2-style).
class V2Reader
{
public:
    explicit V2Reader(const QString &source)
        : m_source(source)
        , m_builder(source)
    {
    }

    ParsedText read()
    {
        while (m_at < m_source.size())
            step();
        endQuote();
        closeLeftovers();
        return std::move(m_builder).finish(m_source);
    }

private:
    [[nodiscard]] QChar unit(qsizetype ahead = 0) const
    {
        return m_at + ahead < m_source.size() ? m_source.at(m_at + ahead) : QChar();
    }
    [[nodiscard]] bool isAt(QStringView mark) const
    {
        return QStringView(m_source).sliced(m_at).startsWith(mark);
    }
    [[nodiscard]] bool isTop(EntityType type) const
    {
        return !m_open.isEmpty() && m_open.last().type == type;
    }

    void step()
    {
        const QChar c = unit();
        const bool inCode = isTop(EntityType::Code) || isTop(EntityType::Pre);
        if (c == u'\\' && m_at + 1 < m_source.size() && unit(1).unicode() >= 1 && unit(1).unicode() <= 126)
            takeText(1);
        else if (inCode && c == u'`')
            takeBacktick();
        else if (inCode || (c != u'\n' && !v2Reserved.contains(c)))
            takeText(0);
        else if (c == u'\n')
            takeLineEnd();
        else if (!takeExpansion() && !takeEnd() && !takeBegin())
            takeReserved();
    }

    /// One unit; `skipped` units before it are markup.
    void takeText(int skipped)
    {
        m_at += skipped;
        m_builder.append(unit());
        ++m_at;
        m_freshLine = false;
    }

    void takeBacktick()
    {
        // A single one within a block begins code, as the server has it; readers see the block only.
        if (!isTop(EntityType::Pre) || isAt(u"```"))
            takeEnd();
        else
            takeBegin();
    }

    void takeReserved()
    {
        m_builder.fault(
            {MarkdownFaultKind::ReservedCharacter, m_at, 1, true, TextFix{m_at, 0, QStringLiteral("\\")}});
        takeText(0);
    }

    void takeLineEnd()
    {
        const bool goesOn = unit(1) == u'>';
        if (m_inQuote && !goesOn)
            endQuote();
        m_builder.append(u'\n');
        ++m_at;
        m_freshLine = true;
        if (goesOn && m_inQuote)
            ++m_at;
    }

    /// ">" at the beginning of a line.
    bool takeQuoteMark()
    {
        if (m_inQuote || !m_freshLine || unit() != u'>')
            return false;
        m_open.append({EntityType::Blockquote, m_at, 1, m_builder.size()});
        m_inQuote = true;
        ++m_at;
        return true;
    }

    /// "||" at the end of a quotation makes it one that unfolds.
    bool takeExpansion()
    {
        if (!isTop(EntityType::Blockquote) || !isAt(u"||") ||
            (m_at + 2 < m_source.size() && unit(2) != u'\n'))
            return false;
        m_open.last().type = EntityType::ExpandableBlockquote;
        m_at += 2;
        return true;
    }

    /// Ends the quotation, and with a fault what was opened in it and is open still.
    void endQuote()
    {
        if (!m_inQuote)
            return;
        m_inQuote = false;
        while (entityGroup(m_open.last().type) != EntityGroup::Block)
            faultOf(m_open.takeLast());
        const V2Open quote = m_open.takeLast();
        m_builder.close(quote.type, quote.offset);
    }

    void faultOf(const V2Open &open)
    {
        QString escaped;
        for (const QChar c : QStringView(m_source).sliced(open.position, open.length))
            (escaped += u'\\') += c;
        m_builder.fault(
            {MarkdownFaultKind::UnclosedMark, open.position, open.length, true,
             TextFix{open.position, open.length, escaped}});
    }

    bool takeEnd()
    {
        if (m_open.isEmpty())
            return false;
        const EntityType type = m_open.last().type;
        if (type == EntityType::TextLink || type == EntityType::CustomEmoji) {
            if (unit() != u']')
                return false;
            takeLinkEnd();
            return true;
        }
        const V2Mark *mark = markHere(type == EntityType::Code);
        if (!mark || mark->type != type)
            return false;
        const V2Open open = m_open.takeLast();
        m_builder.close(type, open.offset, open.target);
        m_at += mark->mark.size();
        return true;
    }

    bool takeBegin()
    {
        if (takeQuoteMark())
            return true;
        const V2Mark *mark = markHere(false);
        if (!mark)
            return false;
        V2Open open{mark->type, m_at, mark->mark.size(), m_builder.size()};
        m_at += mark->mark.size();
        if (mark->type == EntityType::Pre)
            open.target = takeLanguage();
        m_open.append(open);
        return true;
    }

    /// The longest mark that stands here; in code that is one "`", how ever many follow.
    [[nodiscard]] const V2Mark *markHere(bool inCode) const
    {
        const auto mark = std::find_if(v2Marks.begin(), v2Marks.end(), [&](const V2Mark &candidate) {
            return isAt(candidate.mark) && !(inCode && candidate.type == EntityType::Pre);
        });
        return mark == v2Marks.end() ? nullptr : &*mark;
    }

    /// The word behind "```", and one line break.
    QString takeLanguage()
    {
        qsizetype end = m_at;
        while (end < m_source.size() && !m_source.at(end).isSpace() && m_source.at(end) != u'`')
            ++end;
        QString language;
        if (end < m_source.size() && m_source.at(end) != u'`') {
            language = m_source.sliced(m_at, end - m_at);
            m_at = end;
        }
        const QChar first = unit();
        const QChar second = unit(1);
        if (first == u'\n' || first == u'\r')
            m_at += (second == u'\n' || second == u'\r') && first != second ? 2 : 1;
        return language;
    }

    void takeLinkEnd()
    {
        const V2Open open = m_open.takeLast();
        const qsizetype begin = open.position;
        ++m_at;
        const bool hasAddress = unit() == u'(';
        QString address;
        if (hasAddress)
            address = takeAddress();
        else if (m_builder.size() - open.offset <= maxShownAddress)
            address = m_builder.textFrom(open.offset).toString();
        if (open.type == EntityType::CustomEmoji)
            closeEmoji(open, hasAddress ? address : QString());
        else
            closeLink(open, address, begin);
    }

    /// From "(" to ")". Where there is no ")", to the next blank.
    QString takeAddress()
    {
        const qsizetype from = m_at++;
        const qsizetype begin = m_at;
        QString address;
        while (!m_noAddressEnds && m_at < m_source.size() && unit() != u')') {
            if (unit() == u'\\' && m_at + 1 < m_source.size() && unit(1).unicode() >= 1 &&
                unit(1).unicode() <= 126)
                ++m_at;
            address += unit();
            ++m_at;
        }
        if (unit() == u')' && !m_noAddressEnds) {
            ++m_at;
            return address;
        }
        // The rest has been looked through: no later address needs to look again.
        m_noAddressEnds = true;
        m_at = begin;
        while (m_at < m_source.size() && !unit().isSpace())
            ++m_at;
        m_builder.fault(
            {MarkdownFaultKind::UnclosedAddress, from, m_at - from, true,
             TextFix{m_at, 0, QStringLiteral(")")}});
        return m_source.sliced(begin, m_at - begin);
    }

    void closeLink(const V2Open &open, const QString &address, qsizetype begin)
    {
        const QString user = userIdOfLink(address, u"tg");
        if (isPositiveId(user))
            m_builder.close(EntityType::TextMention, open.offset, user);
        else if (isLinkAddress(address))
            m_builder.close(EntityType::TextLink, open.offset, address);
        else
            m_builder.fault({MarkdownFaultKind::IgnoredLink, begin, m_at - begin, false});
    }

    void closeEmoji(const V2Open &open, const QString &address)
    {
        const QString emoji = emojiIdOfLink(address);
        if (isPositiveId(emoji))
            m_builder.close(EntityType::CustomEmoji, open.offset, emoji);
        else
            m_builder.fault({MarkdownFaultKind::BadCustomEmoji, open.position, m_at - open.position, true});
    }

    /// What is open at the end. Two of one type were one before something between them was opened by a
    /// mark that was meant as a letter: "_a * b_".
    void closeLeftovers()
    {
        std::array<qsizetype, size_t(lastEntityType) + 1> last{};
        for (qsizetype i = 0; i < m_open.size(); ++i)
            last[size_t(m_open.at(i).type)] = i;
        for (qsizetype i = 0; i < m_open.size(); ++i) {
            const V2Open &open = m_open.at(i);
            const qsizetype pair = entityGroup(open.type) == EntityGroup::Style ? last[size_t(open.type)] : i;
            if (pair == i) {
                faultOf(open);
                continue;
            }
            m_builder.add({open.type, open.offset, m_open.at(pair).offset - open.offset});
            while (++i < pair)
                faultOf(m_open.at(i));
        }
    }

    const QString &m_source;
    ParsedTextBuilder m_builder;
    QList<V2Open> m_open;
    qsizetype m_at = 0;
    bool m_freshLine = true;
    bool m_inQuote = false;
    bool m_noAddressEnds = false;
};

} // namespace

ParsedText parseTelegramMarkdownV2(const QString &source)
{
    return V2Reader(source).read();
}

} // namespace botdeck::domain
