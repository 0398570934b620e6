// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/BotCommands.h"

#include <QAbstractTableModel>

namespace botdeck::ui::apiconsole {

/// A bot's commands as a table that can be edited. What speaks against one stands at its cell.
class CommandsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { CommandColumn, DescriptionColumn, LevelColumn, ParametersColumn, ColumnCount };
    enum Role {
        /// bool: the cell has an objection that hinders.
        ErrorRole = Qt::UserRole + 1,
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setRules(const services::BotCommandRules &rules);
    [[nodiscard]] const services::BotCommandRules &rules() const { return m_rules; }
    void setCommands(const QList<services::BotCommand> &commands);
    [[nodiscard]] const QList<services::BotCommand> &commands() const { return m_commands; }
    [[nodiscard]] const QList<services::BotCommandObjection> &objections() const { return m_objections; }
    /// Behind the others.
    void add();
    void remove(int row);
    /// `by` is 1 or -1; false: there is no such place.
    bool move(int row, int by);
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    /// Commands or objections are others.
    void checked();

private:
    void check();
    [[nodiscard]] const services::BotCommandObjection *objectionAt(const QModelIndex &index) const;

    services::BotCommandRules m_rules;
    QList<services::BotCommand> m_commands;
    QList<services::BotCommandObjection> m_objections;
};

/// "Command", in the window's language.
QString commandColumnName(int column);

} // namespace botdeck::ui::apiconsole
