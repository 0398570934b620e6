// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/permissions/PermissionTable.h"

#include <QAbstractListModel>

#include <memory>

namespace botdeck::ui::guild {

/// How a row stands in the list.
enum class PickKind {
    Plain,
    Group,   ///< what stands below it belongs to it; it can be picked, too
    Heading, ///< cannot be picked
};

/// What a PickField offers: rows with a number each, by which they are picked.
class PickModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { ValueRole = Qt::UserRole, DetailRole, KindRole };

    using QAbstractListModel::QAbstractListModel;

    // Of a row that is there; safe to show, in one line.
    [[nodiscard]] virtual qint64 value(int row) const = 0;
    [[nodiscard]] virtual QString title(int row) const = 0;
    /// What stands behind the title, fainter.
    [[nodiscard]] virtual QString detail(int row) const = 0;
    [[nodiscard]] virtual PickKind kind(int row) const = 0;
    /// Whether it is looked for with these words, which are not empty.
    [[nodiscard]] virtual bool matches(int row, const QString &words) const = 0;

    /// That of the value among those that can be picked; -1: none.
    [[nodiscard]] int rowOf(qint64 wanted) const;

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
};

/// A guild's members by their numbers; made for ten thousand.
class MemberPicks final : public PickModel
{
    Q_OBJECT

public:
    using PickModel::PickModel;

    /// Null: none.
    void setTable(const std::shared_ptr<const domain::PermissionTable> &table);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] qint64 value(int row) const override;
    [[nodiscard]] QString title(int row) const override;
    /// The roles.
    [[nodiscard]] QString detail(int row) const override;
    [[nodiscard]] PickKind kind(int row) const override;
    /// A piece of the name, or the beginning of one of the numbers.
    [[nodiscard]] bool matches(int row, const QString &words) const override;

private:
    [[nodiscard]] const domain::GuildMember &member(int row) const;

    std::shared_ptr<const domain::PermissionTable> m_table;
};

struct PickRow
{
    qint64 value = 0;
    QString title;
    QString detail = {};
    PickKind kind = PickKind::Plain;
};

/// Few rows, as they are given.
class ListPicks final : public PickModel
{
    Q_OBJECT

public:
    using PickModel::PickModel;

    void setRows(const QList<PickRow> &rows);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] qint64 value(int row) const override { return m_rows.at(row).value; }
    [[nodiscard]] QString title(int row) const override { return m_rows.at(row).title; }
    [[nodiscard]] QString detail(int row) const override { return m_rows.at(row).detail; }
    [[nodiscard]] PickKind kind(int row) const override { return m_rows.at(row).kind; }
    /// A piece of title or detail, or the beginning of the number.
    [[nodiscard]] bool matches(int row, const QString &words) const override;

private:
    QList<PickRow> m_rows;
};

} // namespace botdeck::ui::guild
