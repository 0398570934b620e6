// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/guild/ShownGuild.h"

#include <QAbstractListModel>
#include <QHash>

#include <optional>
#include <vector>

namespace botdeck::ui::guild {

/// A member as it stands in the list; texts in one line, safe to show.
struct MemberRow
{
    core::Id id;
    /// The id where it has no name.
    QString name;
    /// Empty: not told.
    QString shortId;
    /// The names of its roles, the mightiest first.
    QString roles;
    bool isOwner = false;
    /// The bot.
    bool isSelf = false;
};

/// A guild's members in the order in which they came, those alone in whose name, short id or id each of the
/// typed words occurs, whatever its letters' case. What a row shows is made when it is asked for: ten
/// thousand members cost nothing but their places.
class MemberListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        /// A MemberRow.
        RowRole = Qt::UserRole,
    };

    explicit MemberListModel(QObject *parent = nullptr);

    void setGuild(const std::optional<ShownGuild> &guild);
    void setTyped(const QString &typed);
    /// Other words for the same.
    void retranslate();

    /// With those that are not shown.
    [[nodiscard]] int count() const;
    [[nodiscard]] bool isSearching() const { return !m_words.isEmpty(); }
    /// `row`: 0 to rowCount() - 1.
    [[nodiscard]] const domain::GuildMember &memberAt(int row) const;
    /// The one with exactly this id or short id; -1: it is not shown.
    [[nodiscard]] int rowOf(const QString &idOrShortId) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    void search();
    [[nodiscard]] bool matches(const domain::GuildMember &member, QByteArray &buffer) const;
    [[nodiscard]] MemberRow row(const domain::GuildMember &member) const;
    [[nodiscard]] QString namesOfRoles(const domain::GuildMember &member) const;
    [[nodiscard]] static QString spoken(const MemberRow &row);
    [[nodiscard]] static QString tip(const MemberRow &row);

    std::optional<ShownGuild> m_guild;
    /// Places in the guild's members.
    std::vector<int> m_shown;
    /// Folded.
    QByteArrayList m_words;
    /// One of them is all digits.
    bool m_asksForIds = false;
    /// 0: the mightiest.
    QHash<core::Id, int> m_rank;
};

} // namespace botdeck::ui::guild
