// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/SourcePlaces.h"

#include "domain/markdown/TelegramHtmlTags.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace botdeck::ui::composer {

namespace {

using domain::Dialect;
using domain::EntityType;

/// How far is looked for a letter that does not stand where it should.
constexpr qsizetype farthestLetter = 64;

struct MarksRow
{
    Dialect dialect = {};
    QStringView marks;
    /// No mark stands as a letter without a backslash.
    bool isStrict = false;
    bool hasTags = false;
};

// Of the dialects that have marks at all.
constexpr std::array marksRows{
    MarksRow{Dialect::CloudChat, u"*_`[~"},
    MarksRow{Dialect::TelegramMarkdown, u"*_`["},
    MarksRow{Dialect::TelegramMarkdownV2, u"*_~|`[!>", true},
    MarksRow{Dialect::TelegramHtml, u"", true, true},
};

bool isCode(EntityType type)
{
    return type == EntityType::Code || type == EntityType::Pre;
}

bool isLink(EntityType type)
{
    return type == EntityType::TextLink || type == EntityType::TextMention || type == EntityType::CustomEmoji;
}

/// Walks both texts at once. Marks are looked for only where an entity begins or ends.
class PlaceFinder
{
public:
    PlaceFinder(const MarksRow &row, const QString &source, const domain::FormattedText &text)
        : m_row(row)
        , m_source(source)
        , m_text(text)
    {
        for (const domain::TextEntity &entity : text.entities) {
            m_borders.append({entity.offset, entity.type, true, entity.target});
            m_borders.append({entity.end(), entity.type, false, {}});
        }
        std::stable_sort(
            m_borders.begin(), m_borders.end(), [](const Border &a, const Border &b) { return a.at < b.at; });
    }

    QList<qsizetype> find()
    {
        QList<qsizetype> places;
        places.reserve(m_text.text.size());
        for (qsizetype letter = 0; letter < m_text.text.size(); ++letter) {
            if (m_row.hasTags)
                skipTags();
            else
                skipMarks(letter);
            places.append(take(m_text.text.at(letter)));
        }
        return places;
    }

private:
    struct Border
    {
        qsizetype at;
        EntityType type;
        bool begins;
        QString target;
    };

    [[nodiscard]] QChar unit(qsizetype at) const { return at < m_source.size() ? m_source.at(at) : QChar(); }

    void skipTags()
    {
        while (unit(m_at) == u'<') {
            const domain::HtmlTag tag = domain::readHtmlTag(m_source, m_at);
            if (tag.fault)
                return;
            m_at = tag.end;
        }
    }

    void skipMarks(qsizetype letter)
    {
        const Border *code = nullptr;
        bool any = false;
        for (; m_next < m_borders.size() && m_borders.at(m_next).at == letter; ++m_next) {
            const Border &border = m_borders.at(m_next);
            any = true;
            if (!border.begins && border.type == EntityType::Pre)
                skipFenceEnd();
            if (!border.begins && isLink(border.type))
                skipAddress();
            if (border.begins && isCode(border.type))
                code = &border;
        }
        if (code)
            skipCodeBegin(*code);
        else if (any)
            m_at += markRun(letter);
    }

    /// How many marks stand here that are no letters of the text.
    [[nodiscard]] qsizetype markRun(qsizetype letter) const
    {
        qsizetype run = 0;
        while (m_row.marks.contains(unit(m_at + run)) && !unit(m_at + run).isNull())
            ++run;
        if (m_row.isStrict || unit(m_at + run) == u'\\')
            return run;
        qsizetype letters = 0;
        while (letter + letters < m_text.text.size() &&
               m_row.marks.contains(m_text.text.at(letter + letters)))
            ++letters;
        return std::max<qsizetype>(run - letters, 0);
    }

    void skipCodeBegin(const Border &code)
    {
        while (m_row.marks.contains(unit(m_at)) && unit(m_at) != u'`' && !unit(m_at).isNull())
            ++m_at;
        while (unit(m_at) == u'`')
            ++m_at;
        if (code.type != EntityType::Pre)
            return;
        if (QStringView(m_source).sliced(m_at).startsWith(code.target))
            m_at += code.target.size();
        if (unit(m_at) == u'\n')
            ++m_at;
    }

    /// CloudChat's fences stand on lines of their own.
    void skipFenceEnd()
    {
        if (unit(m_at) == u'\n' && unit(m_at + 1) == u'`' && unit(m_at + 2) == u'`')
            ++m_at;
        while (unit(m_at) == u'`')
            ++m_at;
    }

    void skipAddress()
    {
        // Marks may end within the link: "[**a**](…)".
        while (m_row.marks.contains(unit(m_at)) && !unit(m_at).isNull())
            ++m_at;
        if (unit(m_at) != u']')
            return;
        ++m_at;
        if (unit(m_at) != u'(')
            return;
        const qsizetype end = m_source.indexOf(u')', m_at);
        m_at = end < 0 ? m_source.size() : end + 1;
    }

    qsizetype take(QChar letter)
    {
        const qsizetype begin = m_at;
        qsizetype behind = m_at;
        if (unit(m_at) == u'&') {
            const char32_t character = domain::takeHtmlCharacter(m_source, behind);
            if (character && QString::fromUcs4(&character, 1).at(0) == letter) {
                m_at = behind;
                return begin;
            }
        }
        if (!m_row.hasTags && unit(m_at) == u'\\' && unit(m_at + 1) == letter)
            ++m_at;
        else if (unit(m_at) != letter) {
            const QStringView ahead = QStringView(m_source).sliced(m_at).left(farthestLetter);
            const qsizetype found = ahead.indexOf(letter);
            if (found < 0)
                return std::clamp<qsizetype>(m_at - 1, 0, std::max<qsizetype>(m_source.size() - 1, 0));
            m_at += found;
        }
        return m_at++;
    }

    const MarksRow &m_row;
    const QString &m_source;
    const domain::FormattedText &m_text;
    QList<Border> m_borders;
    qsizetype m_next = 0;
    qsizetype m_at = 0;
};

} // namespace

QList<qsizetype> sourcePlaces(Dialect dialect, const QString &source, const domain::FormattedText &text)
{
    if (dialect == Dialect::FanbookRichText)
        return {};
    for (const MarksRow &row : marksRows) {
        if (row.dialect == dialect)
            return PlaceFinder(row, source, text).find();
    }
    QList<qsizetype> places(text.text.size());
    std::iota(places.begin(), places.end(), 0);
    return places;
}

} // namespace botdeck::ui::composer
