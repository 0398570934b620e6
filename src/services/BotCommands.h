// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "platform/Platform.h"
#include "platform/Request.h"

#include <QList>
#include <QPair>
#include <QString>

#include <optional>

// The commands that a platform shows in a bot's menu, by the section `commands` of its description.
namespace botdeck::services {

struct BotCommand
{
    /// Without the slash.
    QString command;
    QString description = {};
    /// JSON (form_parameters), where the platform has it; empty: not given.
    QByteArray parameters = {};
    /// A key of BotCommandRules::levels; empty: not given.
    QString visibleLevel = {};
    /// Members that nothing here knows, name and raw JSON: they are kept.
    QList<QPair<QString, QByteArray>> others = {};

    bool operator==(const BotCommand &) const = default;
};

/// What a platform's description says.
struct BotCommandRules
{
    /// The methods' keys; empty where there is none. Without setMethod commands can only be shown.
    QString getMethod = {};
    QString setMethod = {};
    std::optional<platform::Limit> command = {};
    std::optional<platform::Limit> description = {};
    QString pattern = {};
    /// False: the table says so and its own examples do otherwise, so that it is a warning.
    bool patternHolds = true;
    /// 0: nobody says.
    int most = 0;
    /// Value and what it means, English; empty where the platform knows none.
    QList<QPair<QString, QString>> levels = {};
    bool hasParameters = false;
    /// Why they cannot be set, or what else is known; English.
    QString note = {};
    QString source = {};

    [[nodiscard]] bool isSettable() const { return !setMethod.isEmpty(); }
};

BotCommandRules botCommandRules(const platform::Platform &platform);

struct BotCommandObjection
{
    enum class Field { Command, Description, Parameters, VisibleLevel, Count };
    /// Counted from 0; -1: the list as a whole.
    qsizetype row = -1;
    Field field = Field::Count;
    /// It may be set all the same.
    bool isWarning = false;
    core::Phrase text;
};

/// In the list's order; empty: it may be set.
QList<BotCommandObjection> checkBotCommands(const BotCommandRules &rules, const QList<BotCommand> &commands);

/// What getMyCommands answered. BadReply for what is no such list.
core::Result<QList<BotCommand>> readBotCommands(const QByteArray &result);
/// The arguments of the setting method.
QList<platform::Argument> botCommandArguments(const QList<BotCommand> &commands);

} // namespace botdeck::services
