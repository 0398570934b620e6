// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/members/MemberListModel.h"

#include "domain/permissions/RoleHierarchy.h"
#include "domain/TextFold.h"
#include "models/SafeText.h"
#include "ui/guild/LineTip.h"

#include <QRegularExpression>

#include <algorithm>
#include <numeric>

namespace botdeck::ui::guild {

namespace {

constexpr qsizetype memberNameShown = 120;

bool isDigits(const QByteArray &word)
{
    return std::ranges::all_of(word, [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

MemberListModel::MemberListModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void MemberListModel::setGuild(const std::optional<ShownGuild> &guild)
{
    beginResetModel();
    m_guild = guild;
    m_rank.clear();
    const QList<core::Id> ranked = guild ? domain::rolesByRank(guild->table->guild()) : QList<core::Id>();
    for (const core::Id role : ranked)
        m_rank.insert(role, int(m_rank.size()));
    search();
    endResetModel();
}

void MemberListModel::setTyped(const QString &typed)
{
    static const QRegularExpression blanks(QStringLiteral("\\s+"));
    QByteArrayList words;
    for (const QString &word : typed.split(blanks, Qt::SkipEmptyParts))
        words += domain::foldCase(word.toUtf8());
    if (words == m_words)
        return;
    beginResetModel();
    m_words = words;
    m_asksForIds = std::ranges::any_of(words, isDigits);
    search();
    endResetModel();
}

void MemberListModel::retranslate()
{
    if (!m_shown.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

/// It folds each name anew: two milliseconds for ten thousand at most, and nothing to keep.
void MemberListModel::search()
{
    m_shown.clear();
    if (!isSearching()) {
        m_shown.resize(size_t(count()));
        std::iota(m_shown.begin(), m_shown.end(), 0);
        return;
    }
    QByteArray buffer;
    for (int place = 0; place < count(); ++place) {
        if (matches(m_guild->table->guild().members.at(place), buffer))
            m_shown.push_back(place);
    }
}

bool MemberListModel::matches(const domain::GuildMember &member, QByteArray &buffer) const
{
    // Without giving up its memory.
    buffer.resize(0);
    domain::foldCaseInto(member.name.toUtf8(), buffer);
    // A line between them: no word reaches over it.
    buffer += '\n';
    domain::foldCaseInto(member.shortId.toUtf8(), buffer);
    if (m_asksForIds)
        buffer += '\n' + QByteArray::number(member.id.value());
    return std::ranges::all_of(m_words, [&buffer](const QByteArray &word) { return buffer.contains(word); });
}

int MemberListModel::count() const
{
    return m_guild ? int(m_guild->table->guild().members.size()) : 0;
}

const domain::GuildMember &MemberListModel::memberAt(int row) const
{
    return m_guild->table->guild().members.at(m_shown.at(size_t(row)));
}

int MemberListModel::rowOf(const QString &idOrShortId) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const domain::GuildMember &member = memberAt(row);
        if (!idOrShortId.isEmpty() && (member.shortId == idOrShortId || member.id.toString() == idOrShortId))
            return row;
    }
    return -1;
}

int MemberListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QString MemberListModel::namesOfRoles(const domain::GuildMember &member) const
{
    QList<core::Id> roles = member.roles;
    const auto rankOf = [this](core::Id role) { return m_rank.value(role, int(m_rank.size())); };
    std::ranges::sort(roles, {}, rankOf);
    QStringList names;
    for (const core::Id id : roles) {
        const domain::GuildRole *role = m_guild->table->guild().role(id);
        names += role == nullptr || role->name.isEmpty() ? id.toString()
                                                         : models::oneLine(role->name, memberNameShown);
    }
    return names.join(QStringLiteral(", "));
}

MemberRow MemberListModel::row(const domain::GuildMember &member) const
{
    const QString name = models::oneLine(member.name, memberNameShown);
    return {
        member.id,
        name.isEmpty() ? member.id.toString() : name,
        models::oneLine(member.shortId, memberNameShown),
        namesOfRoles(member),
        m_guild->table->guild().owner == member.id,
        m_guild->self == member.id};
}

QVariant MemberListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const domain::GuildMember &member = memberAt(index.row());
    switch (role) {
    case RowRole:
        return QVariant::fromValue(row(member));
    case Qt::DisplayRole:
        return member.name.isEmpty() ? member.id.toString() : models::oneLine(member.name, memberNameShown);
    case Qt::AccessibleTextRole:
        return spoken(row(member));
    case Qt::ToolTipRole:
        return tip(row(member));
    default:
        return {};
    }
}

QString MemberListModel::spoken(const MemberRow &row)
{
    QStringList words{row.name};
    if (row.isOwner)
        words += tr("owner");
    if (row.isSelf)
        words += tr("this bot");
    if (!row.roles.isEmpty())
        words += row.roles;
    return words.join(QStringLiteral(", "));
}

QString MemberListModel::tip(const MemberRow &row)
{
    QStringList lines{row.name, tr("id %1").arg(row.id.toString())};
    if (!row.shortId.isEmpty())
        lines += tr("short id %1").arg(row.shortId);
    if (!row.roles.isEmpty())
        lines += row.roles;
    return lineTip(lines);
}

} // namespace botdeck::ui::guild

#include "moc_MemberListModel.cpp"
