// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/markdown/HtmlRendering.h"

#include "domain/markdown/LinkTarget.h"

#include <algorithm>
#include <array>
#include <utility>

namespace botdeck::domain {

namespace {

struct HtmlStyleRow
{
    EntityType type = {};
    const char *tag = {};
    /// The member of HtmlRendering that says how it looks.
    QString HtmlRendering::*style = nullptr;
};

constexpr std::array htmlStyleRows{
    HtmlStyleRow{EntityType::Bold, "b"},
    HtmlStyleRow{EntityType::Italic, "i"},
    HtmlStyleRow{EntityType::Underline, "u"},
    HtmlStyleRow{EntityType::Strikethrough, "s"},
    HtmlStyleRow{EntityType::Spoiler, "span", &HtmlRendering::spoilerStyle},
    HtmlStyleRow{EntityType::Code, "code", &HtmlRendering::codeStyle},
    HtmlStyleRow{EntityType::Pre, "code", &HtmlRendering::codeStyle},
    HtmlStyleRow{EntityType::Blockquote, "span", &HtmlRendering::quoteStyle},
    HtmlStyleRow{EntityType::ExpandableBlockquote, "span", &HtmlRendering::quoteStyle},
    HtmlStyleRow{EntityType::Header, "b"},
    HtmlStyleRow{EntityType::TextMention, "span", &HtmlRendering::mentionStyle},
    HtmlStyleRow{EntityType::UserForm, "span", &HtmlRendering::mentionStyle},
    HtmlStyleRow{EntityType::RoleForm, "span", &HtmlRendering::mentionStyle},
    HtmlStyleRow{EntityType::ChannelForm, "span", &HtmlRendering::mentionStyle},
    HtmlStyleRow{EntityType::CommandForm, "span", &HtmlRendering::mentionStyle},
    HtmlStyleRow{EntityType::Mention, "span", &HtmlRendering::mentionStyle},
    HtmlStyleRow{EntityType::Hashtag, "span", &HtmlRendering::mentionStyle},
    HtmlStyleRow{EntityType::BotCommand, "span", &HtmlRendering::mentionStyle},
};

const HtmlStyleRow *htmlStyleRow(EntityType type)
{
    const auto row =
        std::find_if(htmlStyleRows.begin(), htmlStyleRows.end(), [type](const HtmlStyleRow &candidate) {
            return candidate.type == type;
        });
    return row == htmlStyleRows.end() ? nullptr : &*row;
}

bool isForm(EntityType type)
{
    return type >= EntityType::UserForm && type <= EntityType::CommandForm;
}

bool leadsSomewhere(EntityType type)
{
    return type == EntityType::TextLink || type == EntityType::Url || type == EntityType::Email;
}

/// Writes pieces of text between the borders of entities; each opens and closes all that holds for it, so
/// entities may overlap as they like.
class HtmlPieces
{
public:
    HtmlPieces(const FormattedText &text, const HtmlRendering &rendering)
        : m_text(text)
        , m_rendering(rendering)
    {
    }

    QString render()
    {
        qsizetype at = 0;
        qsizetype next = 0;
        const qsizetype size = m_text.text.size();
        while (at < size) {
            m_active.removeIf([&](qsizetype i) { return entity(i).end() <= at; });
            for (; next < m_text.entities.size() && entity(next).offset <= at; ++next)
                m_active.append(next);
            qsizetype to = next < m_text.entities.size() ? entity(next).offset : size;
            for (const qsizetype i : std::as_const(m_active))
                to = std::min(to, entity(i).end());
            piece(at, to);
            at = to;
        }
        return std::move(m_out);
    }

private:
    [[nodiscard]] const TextEntity &entity(qsizetype i) const { return m_text.entities.at(i); }

    void piece(qsizetype from, qsizetype to)
    {
        QString end;
        const TextEntity *form = nullptr;
        bool code = false;
        for (const qsizetype i : std::as_const(m_active)) {
            const TextEntity &active = entity(i);
            form = isForm(active.type) ? &active : form;
            code = code || active.type == EntityType::Pre;
            open(active, i, end);
        }
        const QString name = form && m_rendering.nameOf ? m_rendering.nameOf(*form) : QString();
        if (name.isEmpty())
            text(QStringView(m_text.text).sliced(from, to - from), code);
        else if (from == form->offset)
            text(name, false);
        m_out += end;
        for (const qsizetype i : std::as_const(m_active))
            appendHost(entity(i), to);
    }

    void open(const TextEntity &active, qsizetype number, QString &end)
    {
        if (leadsSomewhere(active.type)) {
            m_out += QStringLiteral("<a href=\"entity:%1\">").arg(number);
            end.prepend(QStringLiteral("</a>"));
        }
        const HtmlStyleRow *row = htmlStyleRow(active.type);
        if (!row)
            return;
        const QString tag = QString::fromLatin1(row->tag);
        m_out += u'<' + tag;
        if (row->style && !(m_rendering.*row->style).isEmpty())
            m_out += QStringLiteral(" style=\"") + m_rendering.*row->style + u'"';
        m_out += u'>';
        end.prepend(QStringLiteral("</") + tag + u'>');
    }

    void text(QStringView letters, bool code)
    {
        QString escaped = m_rendering.visible(letters).toHtmlEscaped();
        // Blanks at the beginning of a line, or several, would be one.
        if (code)
            escaped.replace(u' ', QStringLiteral("&nbsp;"));
        else
            escaped.replace(QStringLiteral("  "), QStringLiteral(" &nbsp;"));
        m_out += escaped.replace(u'\n', QStringLiteral("<br>"));
    }

    void appendHost(const TextEntity &active, qsizetype to)
    {
        if (active.type != EntityType::TextLink || active.end() != to)
            return;
        if (QStringView(m_text.text).sliced(active.offset, active.length) == active.target)
            return;
        m_out += m_rendering.hostStyle.isEmpty()
                     ? QStringLiteral("<small>")
                     : QStringLiteral("<small style=\"") + m_rendering.hostStyle + QStringLiteral("\">");
        m_out += QStringLiteral("&nbsp;(") + m_rendering.visible(linkHost(active.target)).toHtmlEscaped() +
                 QStringLiteral(")</small>");
    }

    const FormattedText &m_text;
    const HtmlRendering &m_rendering;
    QString m_out;
    QList<qsizetype> m_active;
};

} // namespace

QString renderHtml(const FormattedText &text, const HtmlRendering &rendering)
{
    const FormattedText whole = normalised(text);
    return HtmlPieces(whole, rendering).render();
}

} // namespace botdeck::domain
