// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/markdown/LinkTarget.h"
#include "domain/markdown/MarkdownParsers.h"

#include <algorithm>
#include <array>

namespace botdeck::domain {

namespace {

struct FormRow
{
    QStringView mark;
    EntityType type = {};
    bool hasId = {};
};

constexpr std::array formRows{
    FormRow{u"${@!", EntityType::UserForm, true},
    FormRow{u"${@&", EntityType::RoleForm, true},
    FormRow{u"${#", EntityType::ChannelForm, true},
    FormRow{u"${/", EntityType::CommandForm, false},
};

/// Beyond this it is no form: commands have at most 32 characters (Fanbook's type list), ids 19 digits.
constexpr qsizetype maxFormTarget = 64;

const FormRow *formAt(QStringView text)
{
    const auto row = std::find_if(
        formRows.begin(), formRows.end(), [text](const FormRow &form) { return text.startsWith(form.mark); });
    return row == formRows.end() ? nullptr : &*row;
}

/// Text without markup: the forms stand in it as they are written, and clients show names in their place
/// (the vendor's gateway document and public programs; nobody documents an escape).
class FanbookTextReader
{
public:
    explicit FanbookTextReader(const QString &source)
        : m_source(source)
        , m_builder(source)
    {
        m_builder.append(source);
    }

    ParsedText read()
    {
        for (qsizetype at = m_source.indexOf(u"${"); at >= 0; at = m_source.indexOf(u"${", at + 1)) {
            if (const FormRow *form = formAt(QStringView(m_source).sliced(at)))
                takeForm(*form, at);
        }
        return std::move(m_builder).finish(m_source);
    }

private:
    void takeForm(const FormRow &form, qsizetype at)
    {
        const qsizetype begin = at + form.mark.size();
        const qsizetype limit = std::min(begin + maxFormTarget, m_source.size());
        qsizetype end = begin;
        while (end < limit && !QStringView(u"}${\n").contains(m_source.at(end)))
            ++end;
        const bool closed = end < m_source.size() && m_source.at(end) == u'}';
        const QString target = m_source.sliced(begin, end - begin);
        if (!closed)
            unclosed(form, at, begin);
        else if (form.hasId ? isPositiveId(target) : !target.trimmed().isEmpty())
            m_builder.add({form.type, at, end + 1 - at, target});
        else
            m_builder.fault({MarkdownFaultKind::BadId, at, end + 1 - at, false});
    }

    void unclosed(const FormRow &form, qsizetype at, qsizetype begin)
    {
        // Where digits end is plain; where a command's name should end is not.
        qsizetype end = begin;
        while (form.hasId && end < m_source.size() && m_source.at(end) >= u'0' && m_source.at(end) <= u'9' &&
               end - begin < maxFormTarget)
            ++end;
        std::optional<TextFix> fix;
        if (isPositiveId(QStringView(m_source).sliced(begin, end - begin)))
            fix = TextFix{end, 0, QStringLiteral("}")};
        m_builder.fault({MarkdownFaultKind::UnclosedForm, at, end - at, false, fix});
    }

    const QString &m_source;
    ParsedTextBuilder m_builder;
};

} // namespace

ParsedText parseFanbookText(const QString &source)
{
    return FanbookTextReader(source).read();
}

QString writeFanbookText(const FormattedText &text)
{
    // A mention of somebody by name becomes the form, which is what reaches them.
    QString out;
    qsizetype at = 0;
    for (const TextEntity &entity : text.entities) {
        if (entity.type != EntityType::TextMention || entity.offset < at || !isPositiveId(entity.target))
            continue;
        out += QStringView(text.text).sliced(at, entity.offset - at);
        out += QStringLiteral("${@!") + entity.target + u'}';
        at = entity.end();
    }
    return out += QStringView(text.text).sliced(at);
}

} // namespace botdeck::domain
