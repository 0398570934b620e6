// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ConsoleData.h"
#include "services/GuildWriter.h"
#include "ui/shell/Desk.h"

#include <QObject>
#include <QPointer>

#include <optional>

namespace botdeck::services {
class OpenGuild;
}
namespace botdeck::ui::guild {
class EditsDialog;
}

namespace botdeck::ui::shell {

/// Changes the open guild on its server, one order after the other, and shows what becomes of it: a line at
/// the bottom for one that goes well, a list for several and for what goes wrong.
class GuildEdits final : public QObject
{
    Q_OBJECT

public:
    /// All of it outlives this.
    struct Parts
    {
        const Desk &desk;
        services::OpenGuild &open;
        QWidget &window;
    };

    explicit GuildEdits(const Parts &parts, QObject *parent = nullptr);
    ~GuildEdits() override;

    void setBot(const std::optional<models::BotRow> &bot) { m_bot = bot; }
    /// With a production bot the operator is asked first. What succeeded holds in the open guild.
    void run(const QList<services::GuildEdit> &edits);

Q_SIGNALS:
    /// A sentence that wants to be read.
    void said(const QString &words);
    /// What was done, in passing.
    void done(const QString &words);
    /// Text for the clipboard.
    void copyAsked(const QString &text);
    /// What was edited in a channel is over: it is written, or somebody else's overwrites stay.
    void dropped(botdeck::core::Id channel);

private:
    void runNow(const QList<services::GuildEdit> &edits);
    void showList();
    void take(const services::GuildEditState &state);
    void end();
    void askDifference(qsizetype place);

    const Parts m_parts;
    std::optional<models::BotRow> m_bot;
    services::GuildWriter m_writer;
    services::GuildOrder m_order;
    QStringList m_words;
    QPointer<guild::EditsDialog> m_list;
};

} // namespace botdeck::ui::shell
