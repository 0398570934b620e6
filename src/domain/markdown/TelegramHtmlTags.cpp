// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/markdown/TelegramHtmlTags.h"

#include <algorithm>
#include <array>

namespace botdeck::domain {

namespace {

struct TagRow
{
    QStringView name;
    EntityType type = EntityType::Bold;
    /// The attribute that counts, and what its value begins with.
    QStringView attribute = {};
    QStringView prefix = {};
};

constexpr std::array tagRows{
    TagRow{u"b", EntityType::Bold},
    TagRow{u"strong", EntityType::Bold},
    TagRow{u"i", EntityType::Italic},
    TagRow{u"em", EntityType::Italic},
    TagRow{u"u", EntityType::Underline},
    TagRow{u"ins", EntityType::Underline},
    TagRow{u"s", EntityType::Strikethrough},
    TagRow{u"strike", EntityType::Strikethrough},
    TagRow{u"del", EntityType::Strikethrough},
    TagRow{u"tg-spoiler", EntityType::Spoiler},
    TagRow{u"span", EntityType::Spoiler, u"class", u"tg-"},
    TagRow{u"a", EntityType::TextLink, u"href", u""},
    TagRow{u"code", EntityType::Code, u"class", u"language-"},
    TagRow{u"pre", EntityType::Pre},
    TagRow{u"blockquote", EntityType::Blockquote},
    TagRow{u"tg-emoji", EntityType::CustomEmoji, u"emoji-id", u""},
};

struct CharacterName
{
    QStringView name;
    char32_t character = 0;
};

constexpr std::array characterNames{
    CharacterName{u"lt", U'<'},
    CharacterName{u"gt", U'>'},
    CharacterName{u"amp", U'&'},
    CharacterName{u"quot", U'"'},
};

const TagRow *rowOfTag(QStringView name)
{
    const auto row = std::find_if(
        tagRows.begin(), tagRows.end(), [name](const TagRow &candidate) { return candidate.name == name; });
    return row == tagRows.end() ? nullptr : &*row;
}

bool isTagBlank(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\r' || c == u'\n' || c == u'\v' || c == u'\0';
}

bool isTokenUnit(QChar c)
{
    const char16_t lower = c.unicode() | 0x20;
    return (lower >= u'a' && lower <= u'z') || (c >= u'0' && c <= u'9') || c == u'.' || c == u'-';
}

/// Reads one tag from its "<".
class TagReader
{
public:
    TagReader(QStringView source, qsizetype at)
        : m_source(source)
        , m_at(at + 1)
    {
    }

    HtmlTag read()
    {
        m_tag.isEnd = unit() == u'/';
        m_at += m_tag.isEnd ? 1 : 0;
        m_tag.name = take([](QChar c) { return !isTagBlank(c) && c != u'>'; }).toString().toLower();
        if (m_tag.isEnd)
            readEnd();
        else
            readBegin();
        m_tag.end = m_at;
        return std::move(m_tag);
    }

private:
    [[nodiscard]] bool atEnd() const { return m_at >= m_source.size(); }
    [[nodiscard]] QChar unit() const { return atEnd() ? QChar() : m_source.at(m_at); }

    template <typename Predicate>
    QStringView take(Predicate predicate)
    {
        const qsizetype from = m_at;
        while (!atEnd() && predicate(m_source.at(m_at)))
            ++m_at;
        return m_source.sliced(from, m_at - from);
    }
    void skipBlanks() { take(isTagBlank); }

    bool fail(MarkdownFaultKind fault)
    {
        m_tag.fault = fault;
        return false;
    }

    void readEnd()
    {
        skipBlanks();
        if (unit() != u'>' || atEnd())
            fail(MarkdownFaultKind::UnclosedTag);
        else
            ++m_at;
    }

    void readBegin()
    {
        if (atEnd()) {
            fail(MarkdownFaultKind::UnclosedTag);
            return;
        }
        m_row = rowOfTag(m_tag.name);
        if (!m_row) {
            fail(MarkdownFaultKind::UnsupportedTag);
            return;
        }
        while (true) {
            skipBlanks();
            if (unit() == u'>')
                break;
            if (!readAttribute())
                return;
        }
        ++m_at;
        if (m_tag.name == u"span" && m_tag.argument != u"spoiler")
            fail(MarkdownFaultKind::MissingSpoiler);
    }

    bool readAttribute()
    {
        const QStringView name = take([](QChar c) { return !isTagBlank(c) && c != u'=' && c != u'>'; });
        if (name.isEmpty())
            return fail(atEnd() ? MarkdownFaultKind::UnclosedTag : MarkdownFaultKind::BrokenAttribute);
        skipBlanks();
        if (unit() != u'=') {
            // The one attribute without a value.
            if (m_row->type == EntityType::Blockquote && name == u"expandable" && !atEnd()) {
                m_tag.argument = name.toString();
                return true;
            }
            return fail(atEnd() ? MarkdownFaultKind::UnclosedTag : MarkdownFaultKind::BrokenAttribute);
        }
        ++m_at;
        skipBlanks();
        const QString value = unit() == u'"' || unit() == u'\'' ? readQuoted() : readToken();
        if (m_tag.fault)
            return false;
        if (m_row->type == EntityType::Blockquote && name == u"expandable")
            m_tag.argument = name.toString();
        else if (!m_row->attribute.isEmpty() && name == m_row->attribute && value.startsWith(m_row->prefix))
            m_tag.argument = value.sliced(m_row->prefix.size());
        return true;
    }

    QString readToken()
    {
        const QString value = take(isTokenUnit).toString().toLower();
        if (atEnd())
            fail(MarkdownFaultKind::UnclosedTag);
        else if (!isTagBlank(unit()) && unit() != u'>')
            fail(MarkdownFaultKind::BrokenAttribute);
        return value;
    }

    QString readQuoted()
    {
        const QChar quote = unit();
        QString value;
        ++m_at;
        while (!atEnd() && unit() != quote) {
            const char32_t character = unit() == u'&' ? takeHtmlCharacter(m_source, m_at) : 0;
            if (character) {
                value += QString::fromUcs4(&character, 1);
            } else {
                value += unit();
                ++m_at;
            }
        }
        ++m_at;
        if (atEnd()) {
            m_at = std::min(m_at, m_source.size());
            fail(MarkdownFaultKind::UnclosedTag);
        }
        return value;
    }

    QStringView m_source;
    qsizetype m_at;
    HtmlTag m_tag;
    const TagRow *m_row = nullptr;
};

} // namespace

HtmlTag readHtmlTag(QStringView source, qsizetype at)
{
    return TagReader(source, at).read();
}

std::optional<EntityType> htmlEntityType(QStringView name)
{
    const TagRow *row = rowOfTag(name);
    return row ? std::optional(row->type) : std::nullopt;
}

char32_t takeHtmlCharacter(QStringView source, qsizetype &at)
{
    // No form is longer than "&#x10ffff;".
    const QStringView form = source.sliced(at, std::min<qsizetype>(source.size() - at, 11));
    char32_t character = 0;
    qsizetype end = 1;
    if (form.size() > 1 && form.at(1) == u'#') {
        const bool hex = form.size() > 2 && form.at(2) == u'x';
        end = hex ? 3 : 2;
        for (; end < form.size(); ++end) {
            const char16_t c = form.at(end).unicode();
            const char16_t lower = c | 0x20;
            const bool letter = hex && lower >= u'a' && lower <= u'f';
            if (!letter && (c < u'0' || c > u'9'))
                break;
            character = character * (hex ? 16 : 10) + (letter ? lower - u'a' + 10 : c - u'0');
        }
        if (character == 0 || character >= 0x10ffff || end >= 10)
            return 0;
    } else {
        while (end < form.size() && ((form.at(end).unicode() | 0x20) >= u'a') &&
               ((form.at(end).unicode() | 0x20) <= u'z'))
            ++end;
        const auto row =
            std::find_if(characterNames.begin(), characterNames.end(), [&](const CharacterName &name) {
                return name.name == form.sliced(1, end - 1);
            });
        if (row == characterNames.end())
            return 0;
        character = row->character;
    }
    at += end < form.size() && form.at(end) == u';' ? end + 1 : end;
    return character;
}

} // namespace botdeck::domain
