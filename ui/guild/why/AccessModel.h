// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/permissions/PermissionAccess.h"

#include <QAbstractTableModel>

#include <optional>

namespace botdeck::ui::guild {

/// An answer as rows: of WhoCan the members, of WhatCan the channels with what can be used there. Words are
/// made when a row is looked at.
class AccessModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// Of both kinds of rows.
    static constexpr int columns = 3;

    using QAbstractTableModel::QAbstractTableModel;

    /// None: nothing is known yet.
    void setAnswer(const std::optional<domain::AccessAnswer> &answer);
    [[nodiscard]] const std::optional<domain::AccessAnswer> &answer() const { return m_answer; }
    /// Other words for the same.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] bool isWho() const;
    [[nodiscard]] QString memberCell(int row, int column) const;
    [[nodiscard]] QString channelCell(int row, int column) const;
    [[nodiscard]] QString cellText(int row, int column) const;

    std::optional<domain::AccessAnswer> m_answer;
};

} // namespace botdeck::ui::guild
