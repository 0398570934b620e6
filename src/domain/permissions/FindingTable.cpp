// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/permissions/FindingTable.h"

#include "domain/CardText.h"
#include "domain/JsonText.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

namespace botdeck::domain {

namespace {

using Form = FindingForm;
using Columns = std::span<const FindingColumn>;

constexpr auto memberColumns = std::to_array<FindingColumn>({
    {"user.id", QT_TRANSLATE_NOOP("FindingTable", "Member id"), Form::Id},
    {"user.first_name", QT_TRANSLATE_NOOP("FindingTable", "Name")},
    {"nick", QT_TRANSLATE_NOOP("FindingTable", "Nickname here")},
    {"user.username", QT_TRANSLATE_NOOP("FindingTable", "Short id"), Form::Id},
    {"status", QT_TRANSLATE_NOOP("FindingTable", "Status")},
    {"roles", QT_TRANSLATE_NOOP("FindingTable", "Role ids"), Form::Id},
});

constexpr auto emojiColumns = std::to_array<FindingColumn>({
    {"name", QT_TRANSLATE_NOOP("FindingTable", "Name")},
    {"position", QT_TRANSLATE_NOOP("FindingTable", "Position"), Form::Count},
    {"user", QT_TRANSLATE_NOOP("FindingTable", "Added by"), Form::Id},
    {"w", QT_TRANSLATE_NOOP("FindingTable", "Width"), Form::Count},
    {"h", QT_TRANSLATE_NOOP("FindingTable", "Height"), Form::Count},
    {"avatar", QT_TRANSLATE_NOOP("FindingTable", "Address")},
});

constexpr auto inviteColumns = std::to_array<FindingColumn>({
    {"code", QT_TRANSLATE_NOOP("FindingTable", "Code")},
    {"inviter_name", QT_TRANSLATE_NOOP("FindingTable", "Invited by")},
    {"inviter_id", QT_TRANSLATE_NOOP("FindingTable", "Inviter's id"), Form::Id},
    {"channel_name", QT_TRANSLATE_NOOP("FindingTable", "Channel")},
    {"expire_time", QT_TRANSLATE_NOOP("FindingTable", "Time left"), Form::Lifetime},
    {"number_less", QT_TRANSLATE_NOOP("FindingTable", "Uses left"), Form::Limit},
    {"number", QT_TRANSLATE_NOOP("FindingTable", "Uses allowed"), Form::Limit},
    {"has_invited", QT_TRANSLATE_NOOP("FindingTable", "Joined by it"), Form::Count},
    {"remark", QT_TRANSLATE_NOOP("FindingTable", "Remark")},
    {"url", QT_TRANSLATE_NOOP("FindingTable", "Address")},
});

constexpr auto topicColumns = std::to_array<FindingColumn>({
    {"topic_id", QT_TRANSLATE_NOOP("FindingTable", "Topic id"), Form::Id},
    {"name", QT_TRANSLATE_NOOP("FindingTable", "Name")},
    {"channel_id", QT_TRANSLATE_NOOP("FindingTable", "Channel id"), Form::Id},
    {"sort", QT_TRANSLATE_NOOP("FindingTable", "Position"), Form::Count},
});

constexpr auto postColumns = std::to_array<FindingColumn>({
    {"post.post_id", QT_TRANSLATE_NOOP("FindingTable", "Post id"), Form::Id},
    {"post.title", QT_TRANSLATE_NOOP("FindingTable", "Title")},
    {"post.content", QT_TRANSLATE_NOOP("FindingTable", "Text"), Form::RichText},
    {"user.first_name", QT_TRANSLATE_NOOP("FindingTable", "From")},
    {"user.id", QT_TRANSLATE_NOOP("FindingTable", "Author's id"), Form::Id},
    {"post.created_at", QT_TRANSLATE_NOOP("FindingTable", "Written"), Form::Time},
    {"post.topic_name", QT_TRANSLATE_NOOP("FindingTable", "Topic")},
    {"sub_info.comment_total", QT_TRANSLATE_NOOP("FindingTable", "Comments"), Form::Count},
    {"sub_info.like_total", QT_TRANSLATE_NOOP("FindingTable", "Reactions"), Form::Count},
});

constexpr auto commentColumns = std::to_array<FindingColumn>({
    {"comment.comment_id", QT_TRANSLATE_NOOP("FindingTable", "Comment id"), Form::Id},
    {"comment.content", QT_TRANSLATE_NOOP("FindingTable", "Text"), Form::RichText},
    {"user.first_name", QT_TRANSLATE_NOOP("FindingTable", "From")},
    {"user.id", QT_TRANSLATE_NOOP("FindingTable", "Author's id"), Form::Id},
    {"comment.created_at", QT_TRANSLATE_NOOP("FindingTable", "Written"), Form::Time},
    {"comment.quote_l1", QT_TRANSLATE_NOOP("FindingTable", "Answers"), Form::Id},
    {"comment.comment_total", QT_TRANSLATE_NOOP("FindingTable", "Comments"), Form::Count},
    {"comment.like_total", QT_TRANSLATE_NOOP("FindingTable", "Reactions"), Form::Count},
});

constexpr auto reactionColumns = std::to_array<FindingColumn>({
    {"reaction_id", QT_TRANSLATE_NOOP("FindingTable", "Reaction id"), Form::Id},
    {"nickname", QT_TRANSLATE_NOOP("FindingTable", "Name")},
    {"username", QT_TRANSLATE_NOOP("FindingTable", "Short id"), Form::Id},
    {"user_id", QT_TRANSLATE_NOOP("FindingTable", "Member id"), Form::Id},
});

/// A document of the editor is a list of operations, in a string or not.
QString readableText(const JsonRecord &record, const JsonField &field)
{
    const QString text = record.value(field.name);
    const QByteArray inner = text.toUtf8();
    const JsonText json{QByteArrayView(inner)};
    return json.fault() == JsonFault::None && json.root().isArray() ? textOfDelta(json.root()).text : text;
}

QString cellText(Form form, const JsonField &field)
{
    if (field.json == "null")
        return {};
    const JsonRecord record{{field}};
    return form == Form::RichText ? readableText(record, field) : record.value(field.name);
}

/// One row as it is filled from a record.
class RowFiller
{
public:
    explicit RowFiller(Columns columns)
        : m_columns(columns)
        , m_cells(qsizetype(columns.size()))
    {
    }

    /// `before`: what the field's path begins with.
    void take(const JsonField &field, const QByteArray &before = {})
    {
        const QByteArray path = before + field.name.toUtf8();
        const auto column =
            std::ranges::find_if(m_columns, [&path](const FindingColumn &each) { return each.path == path; });
        if (column != m_columns.end()) {
            QString &cell = m_cells[column - m_columns.begin()];
            if (cell.isEmpty())
                cell = cellText(column->form, field);
        } else if (!takeInside(field, path + '.')) {
            m_rest.fields.append({QString::fromUtf8(path), field.json});
        }
    }

    [[nodiscard]] QStringList row() const
    {
        return m_cells +
               QStringList{m_rest.fields.isEmpty() ? QString() : QString::fromUtf8(m_rest.toJson())};
    }

private:
    /// False where no column stands in it.
    bool takeInside(const JsonField &field, const QByteArray &before)
    {
        const bool holds = std::ranges::any_of(
            m_columns, [&before](const FindingColumn &each) { return each.path.startsWith(before); });
        if (!holds)
            return false;
        const JsonText json{QByteArrayView(field.json)};
        if (json.fault() != JsonFault::None || !json.root().isObject())
            return false;
        for (const JsonField &inner : readRecord(json.root()).fields)
            take(inner, before);
        return true;
    }

    Columns m_columns;
    QStringList m_cells;
    JsonRecord m_rest;
};

} // namespace

std::span<const FindingColumn> findingColumns(FindingKind kind)
{
    /// In the order of FindingKind.
    static constexpr std::array<Columns, findingKindCount> tables{
        memberColumns, memberColumns, memberColumns, emojiColumns,   inviteColumns,   inviteColumns,
        topicColumns,  postColumns,   postColumns,   commentColumns, reactionColumns,
    };
    return tables.at(size_t(kind));
}

QStringList findingRow(FindingKind kind, const JsonRecord &record)
{
    RowFiller filler(findingColumns(kind));
    for (const JsonField &field : record.fields)
        filler.take(field);
    return filler.row();
}

} // namespace botdeck::domain
