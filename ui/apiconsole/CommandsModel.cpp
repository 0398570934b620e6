// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/apiconsole/CommandsModel.h"

#include "models/SafeText.h"
#include "ui/widgets/PhraseWords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace botdeck::ui::apiconsole {

namespace {

using services::BotCommand;
using services::BotCommandObjection;

QString levelText(const BotCommand &command)
{
    return command.visibleLevel;
}

void setLevel(BotCommand &command, const QString &text)
{
    command.visibleLevel = text.trimmed();
}

QString parametersText(const BotCommand &command)
{
    return QString::fromUtf8(command.parameters);
}

void setParameters(BotCommand &command, const QString &text)
{
    command.parameters = text.trimmed().toUtf8();
}

struct CommandColumnRow
{
    CommandsModel::Column column;
    BotCommandObjection::Field field;
    const char *name;
    QString (*text)(const BotCommand &);
    void (*set)(BotCommand &, const QString &);
};

constexpr std::array commandColumns{
    CommandColumnRow{
        CommandsModel::CommandColumn, BotCommandObjection::Field::Command,
        QT_TRANSLATE_NOOP("CommandColumn", "Command"),
        [](const BotCommand &command) { return command.command; },
        // Somebody types it as it is typed in a chat.
        [](BotCommand &command, const QString &text) {
            command.command = text.trimmed();
            if (command.command.startsWith(u'/'))
                command.command.remove(0, 1);
        }},
    CommandColumnRow{
        CommandsModel::DescriptionColumn, BotCommandObjection::Field::Description,
        QT_TRANSLATE_NOOP("CommandColumn", "Description"),
        [](const BotCommand &command) { return command.description; },
        [](BotCommand &command, const QString &text) { command.description = text; }},
    CommandColumnRow{
        CommandsModel::LevelColumn, BotCommandObjection::Field::VisibleLevel,
        QT_TRANSLATE_NOOP("CommandColumn", "Who sees it"), levelText, setLevel},
    CommandColumnRow{
        CommandsModel::ParametersColumn, BotCommandObjection::Field::Parameters,
        QT_TRANSLATE_NOOP("CommandColumn", "Parameters (JSON)"), parametersText, setParameters},
};
static_assert(commandColumns.size() == CommandsModel::ColumnCount);

const CommandColumnRow &columnRow(int column)
{
    return commandColumns.at(size_t(column));
}

} // namespace

QString commandColumnName(int column)
{
    return QCoreApplication::translate("CommandColumn", columnRow(column).name);
}

void CommandsModel::setRules(const services::BotCommandRules &rules)
{
    beginResetModel();
    m_rules = rules;
    endResetModel();
    check();
}

void CommandsModel::setCommands(const QList<BotCommand> &commands)
{
    beginResetModel();
    m_commands = commands;
    endResetModel();
    check();
}

void CommandsModel::add()
{
    beginInsertRows({}, rowCount(), rowCount());
    m_commands.append(BotCommand{});
    endInsertRows();
    check();
}

void CommandsModel::remove(int row)
{
    beginRemoveRows({}, row, row);
    m_commands.removeAt(row);
    endRemoveRows();
    check();
}

bool CommandsModel::move(int row, int by)
{
    const int to = row + by;
    // Qt counts where it stands before it is taken out.
    if (to < 0 || to >= rowCount() || !beginMoveRows({}, row, row, {}, by > 0 ? to + 1 : to))
        return false;
    m_commands.move(row, to);
    endMoveRows();
    check();
    return true;
}

void CommandsModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    check();
}

void CommandsModel::check()
{
    m_objections = services::checkBotCommands(m_rules, m_commands);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT checked();
}

const BotCommandObjection *CommandsModel::objectionAt(const QModelIndex &index) const
{
    const auto found = std::ranges::find_if(m_objections, [&index](const BotCommandObjection &each) {
        return each.row == index.row() && each.field == columnRow(index.column()).field;
    });
    return found == m_objections.end() ? nullptr : &*found;
}

int CommandsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_commands.size());
}

int CommandsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CommandsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString text = columnRow(index.column()).text(m_commands.at(index.row()));
    const BotCommandObjection *objection = objectionAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return models::oneLine(text);
    case Qt::EditRole:
        return text;
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return objection != nullptr ? widgets::translated(objection->text) : QString();
    case ErrorRole:
        return objection != nullptr && !objection->isWarning;
    default:
        return {};
    }
}

QVariant CommandsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    return orientation == Qt::Horizontal ? commandColumnName(section) : QString::number(section + 1);
}

Qt::ItemFlags CommandsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && m_rules.isSettable() ? flags | Qt::ItemIsEditable : flags;
}

bool CommandsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    columnRow(index.column()).set(m_commands[index.row()], value.toString());
    check();
    return true;
}

} // namespace botdeck::ui::apiconsole

#include "moc_CommandsModel.cpp"
