// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/markdown/LinkTarget.h"
#include "domain/markdown/MarkdownParsers.h"

namespace botdeck::domain {

namespace {

constexpr QStringView legacyMarks = u"_*`[";

/// The old Markdown, kept for compatibility: four marks, none within another, a backslash only before a mark
/// outside of them (core.telegram.org/bots/api#markdown-style).
class LegacyReader
{
public:
    explicit LegacyReader(const QString &source)
        : m_source(source)
        , m_builder(source)
    {
    }

    ParsedText read()
    {
        while (m_at < m_source.size()) {
            const QChar c = m_source.at(m_at);
            if (c == u'\\' && legacyMarks.contains(unit(1)) && !unit(1).isNull()) {
                m_builder.append(unit(1));
                m_at += 2;
            } else if (!legacyMarks.contains(c) || !takeEntity()) {
                m_builder.append(c);
                ++m_at;
            }
        }
        return std::move(m_builder).finish(m_source);
    }

private:
    [[nodiscard]] QChar unit(qsizetype ahead) const
    {
        return m_at + ahead < m_source.size() ? m_source.at(m_at + ahead) : QChar();
    }

    /// Where `end` stands at or behind `from`; -1, and never looked for again, where it does not.
    qsizetype endOf(QStringView end, qsizetype from, bool &none) const
    {
        const qsizetype found = none ? -1 : m_source.indexOf(end, from);
        none = found < 0;
        return found;
    }

    /// False where the mark is a letter after all, which is a fault.
    bool takeEntity()
    {
        const bool taken = takeMarked();
        if (!taken) {
            const bool block = QStringView(m_source).sliced(m_at).startsWith(u"```");
            const qsizetype length = block ? 3 : 1;
            QString escaped;
            for (const QChar c : QStringView(m_source).sliced(m_at, length))
                (escaped += u'\\') += c;
            m_builder.fault(
                {MarkdownFaultKind::UnclosedMark, m_at, length, true, TextFix{m_at, length, escaped}});
            // All three, or the rest of them would be marks of their own.
            m_builder.append(QStringView(m_source).sliced(m_at, length - 1));
            m_at += length - 1;
        }
        return taken;
    }

    bool takeMarked()
    {
        switch (m_source.at(m_at).unicode()) {
        case u'_':
            return takeSimple(EntityType::Italic, u"_", m_noUnderscore);
        case u'*':
            return takeSimple(EntityType::Bold, u"*", m_noStar);
        case u'`':
            if (unit(1) == u'`' && unit(2) == u'`')
                return takeBlock();
            return takeSimple(EntityType::Code, u"`", m_noBacktick);
        default:
            return takeLink();
        }
    }

    bool takeSimple(EntityType type, QStringView mark, bool &none)
    {
        const qsizetype end = endOf(mark, m_at + 1, none);
        if (end < 0)
            return false;
        takeInside(type, m_at + 1, end, {});
        m_at = end + 1;
        return true;
    }

    void takeInside(EntityType type, qsizetype from, qsizetype to, const QString &target)
    {
        const qsizetype offset = m_builder.size();
        m_builder.append(QStringView(m_source).sliced(from, to - from));
        m_builder.close(type, offset, target);
    }

    bool takeBlock()
    {
        qsizetype from = m_at + 3;
        qsizetype word = from;
        while (word < m_source.size() && !m_source.at(word).isSpace() && m_source.at(word) != u'`')
            ++word;
        QString language;
        if (word < m_source.size() && m_source.at(word) != u'`') {
            language = m_source.sliced(from, word - from);
            from = word;
        }
        const auto lineEnd = [this](qsizetype at) {
            return at < m_source.size() && (m_source.at(at) == u'\n' || m_source.at(at) == u'\r');
        };
        if (lineEnd(from))
            from += lineEnd(from + 1) && m_source.at(from) != m_source.at(from + 1) ? 2 : 1;
        const qsizetype end = endOf(u"```", from, m_noBlock);
        if (end < 0)
            return false;
        takeInside(EntityType::Pre, from, end, language);
        m_at = end + 3;
        return true;
    }

    bool takeLink()
    {
        const qsizetype begin = m_at;
        const qsizetype end = endOf(u"]", m_at + 1, m_noBracket);
        if (end < 0)
            return false;
        const qsizetype offset = m_builder.size();
        m_builder.append(QStringView(m_source).sliced(begin + 1, end - begin - 1));
        m_at = end + 1;
        QString address = m_source.sliced(begin + 1, end - begin - 1);
        if (unit(0) == u'(') {
            // Without a ")" the server takes all that follows for the address.
            const qsizetype close = m_source.indexOf(u')', m_at);
            const qsizetype to = close < 0 ? m_source.size() : close;
            address = m_source.sliced(m_at + 1, to - m_at - 1);
            if (close < 0)
                m_builder.fault(
                    {MarkdownFaultKind::UnclosedAddress, m_at, to - m_at, false,
                     TextFix{to, 0, QStringLiteral(")")}});
            m_at = close < 0 ? to : to + 1;
        }
        const QString user = userIdOfLink(address, u"tg");
        if (isPositiveId(user))
            m_builder.close(EntityType::TextMention, offset, user);
        else if (isLinkAddress(address))
            m_builder.close(EntityType::TextLink, offset, address);
        else if (m_builder.size() > offset)
            m_builder.fault({MarkdownFaultKind::IgnoredLink, begin, m_at - begin, false});
        return true;
    }

    const QString &m_source;
    ParsedTextBuilder m_builder;
    qsizetype m_at = 0;
    bool m_noUnderscore = false;
    bool m_noStar = false;
    bool m_noBacktick = false;
    bool m_noBlock = false;
    bool m_noBracket = false;
};

} // namespace

ParsedText parseTelegramMarkdown(const QString &source)
{
    return LegacyReader(source).read();
}

} // namespace botdeck::domain
