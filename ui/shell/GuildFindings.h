// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ConsoleData.h"
#include "services/GuildCredits.h"
#include "services/GuildLookup.h"
#include "ui/shell/Desk.h"

#include <QObject>
#include <QPointer>

#include <optional>

namespace botdeck::services {
class OpenGuild;
}
namespace botdeck::ui::guild {
class CreditDialog;
class FindingsDialog;
} // namespace botdeck::ui::guild

namespace botdeck::ui::shell {

class GuildFiles;

/// What the open guild's server is asked beside the guild itself: lists of all kinds, and a member's credits.
class GuildFindings final : public QObject
{
    Q_OBJECT

public:
    /// All of it outlives this.
    struct Parts
    {
        const Desk &desk;
        services::OpenGuild &open;
        GuildFiles &files;
        QWidget &window;
    };

    explicit GuildFindings(const Parts &parts, QObject *parent = nullptr);

    void setBot(const std::optional<models::BotRow> &bot) { m_bot = bot; }
    void showFindings();
    /// With a production bot the operator is asked first.
    void showCredits(core::Id member);
    /// Another guild, or none: what was asked about the one before is given up.
    void close();

Q_SIGNALS:
    /// Text for the clipboard.
    void copyAsked(const QString &text);
    /// A sentence that wants to be read.
    void said(const QString &words);

private:
    void openCredits(core::Id member);
    void connectLookup();
    void connectCredits();
    void find(domain::FindingKind kind, const QStringList &texts);
    void put(core::Id member, const QString &card, const domain::Credit &credit);
    void erase(core::Id member, const QString &card);
    void list(core::Id member);
    [[nodiscard]] services::CreditPlace placeOf(core::Id member) const;

    const Parts m_parts;
    std::optional<models::BotRow> m_bot;
    services::GuildLookup m_lookup;
    services::GuildCredits m_credits;
    QPointer<guild::FindingsDialog> m_findings;
    QPointer<guild::CreditDialog> m_creditDialog;
    bool m_isListing = false;
};

} // namespace botdeck::ui::shell
