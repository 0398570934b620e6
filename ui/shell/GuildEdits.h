// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ConsoleData.h"
#include "services/GuildWriter.h"
#include "ui/shell/Desk.h"

#include <QObject>
#include <QPointer>

#include <memory>
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
    /// With a production bot the operator is asked first. What succeeded holds in the open guild. `meant`:
    /// where a dialog was opened that only ended now; where another guild is open by then, nothing is done.
    void run(const QList<services::GuildEdit> &edits, const std::optional<services::GuildPlace> &meant = {});

Q_SIGNALS:
    /// A sentence that wants to be read.
    void said(const QString &words);
    /// What was done, in passing.
    void done(const QString &words);
    /// Text for the clipboard.
    void copyAsked(const QString &text);
    /// Its edits are on their way to the server of the open guild.
    void begun(const botdeck::services::GuildOrder &order);
    /// Somebody else's overwrites were found where the open guild's channel was to be written, and what shall
    /// stand there instead was chosen: theirs, or what is written over them next.
    void decided(
        const botdeck::domain::GuildChannel &theirs,
        const QList<botdeck::domain::PermissionOverwrite> &wanted);

private:
    /// An order, and how its edits ended: what its list shows also while the next one is done.
    struct Ended
    {
        services::GuildOrder order;
        QList<services::GuildEditState> states;
    };

    void runNow(const QList<services::GuildEdit> &edits, const services::GuildPlace &place);
    [[nodiscard]] bool isOpen(const services::GuildPlace &place) const;
    bool isFree();
    void showList();
    void take(const services::GuildEditState &state);
    void end();
    void askDifference(const Ended &ended, qsizetype at);

    const Parts m_parts;
    std::optional<models::BotRow> m_bot;
    services::GuildWriter m_writer;
    std::shared_ptr<Ended> m_ended;
    QStringList m_words;
    QPointer<guild::EditsDialog> m_list;
};

} // namespace botdeck::ui::shell
