// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/permissions/SmallestChange.h"
#include "models/ConsoleData.h"
#include "ui/shell/Desk.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

class QMenu;
class QStackedWidget;

namespace botdeck::services {
class ChatDirectory;
class OpenGuild;
} // namespace botdeck::services
namespace botdeck::ui::guild {
class ChatSheet;
class GuildPage;
} // namespace botdeck::ui::guild
namespace botdeck::ui::widgets {
class EmptyNote;
}

namespace botdeck::ui::shell {

class GuildChats;
class GuildComparing;
class GuildEdits;
class GuildFiles;
class GuildFindings;
class GuildImpacts;
class GuildMembers;
class GuildMenu;
class GuildOverwriting;
class GuildRoles;
class GuildStanding;
class GuildUnsaved;

/// The workspace Guild: joins the chosen bot's guilds, and the open one, with what is edited of it. Bots of
/// platforms without guilds get their chats instead.
class GuildWiring final : public QObject
{
    Q_OBJECT

public:
    /// All of it outlives this.
    struct Parts
    {
        const Desk &desk;
        QWidget &window;
    };

    explicit GuildWiring(const Parts &parts, QObject *parent = nullptr);
    ~GuildWiring() override;

    /// Once: when the workspace is opened for the first time. Nothing is read before that.
    QWidget *makePage();
    /// Whose guilds are shown; again whenever something about it changed. Where edits would be given up the
    /// former one stays and is asked for.
    void setBot(const std::optional<models::BotRow> &bot);
    /// What can be done now; nothing before makePage().
    void fillMenu(QMenu &menu);
    /// Says in another language what no part says by itself.
    void retranslate();
    /// Null before makePage().
    [[nodiscard]] guild::GuildPage *page() { return m_page; }

    /// Something is edited that was not saved.
    [[nodiscard]] bool isEdited() const;
    /// Calls `then`: at once where nothing is edited, else after a question.
    void giveUpEdits(const std::function<void()> &then);
    /// Of the open guild, the mightiest first; none before makePage().
    [[nodiscard]] QList<domain::GuildRole> roles() const;
    /// Perhaps after a question.
    void showRole(core::Id role);
    /// What was open last with each bot.
    [[nodiscard]] const QHash<domain::BotKey, core::Id> &lastGuilds() const { return m_lastGuilds; }
    void setLastGuilds(const QHash<domain::BotKey, core::Id> &guilds) { m_lastGuilds = guilds; }
    /// Opens a guild of the chosen bot; one that is not kept is read from its server.
    void open(core::Id guild);

Q_SIGNALS:
    /// This bot is to be chosen, or none.
    void botAsked(const std::optional<botdeck::domain::BotKey> &bot);
    /// A sentence that wants to be read.
    void said(const QString &words);
    /// What was done, in passing.
    void done(const QString &words);
    /// lastGuilds() is another.
    void guildOpened();

private:
    void makeParts();
    void keepDivision();
    void connectOpen();
    void connectPane();
    void connectParts();
    void showBot();
    void sayOrder();
    void openLast();
    void openNow(core::Id guild);
    void showGuild();
    void showRights();
    void showMember(core::Id member);
    void study();
    void preview(const QList<domain::PermissionEdit> &edits);
    void copy(const QString &text);
    [[nodiscard]] bool hasGuilds() const;
    [[nodiscard]] QString whyReadOnly() const;

    const Parts m_parts;
    std::optional<models::BotRow> m_bot;
    /// What was open last with each bot.
    QHash<domain::BotKey, core::Id> m_lastGuilds;
    /// Why nothing can be changed, as the parts were told; none: not yet.
    std::optional<QString> m_readOnly;
    std::unique_ptr<services::OpenGuild> m_open;
    std::unique_ptr<services::ChatDirectory> m_directory;
    QStackedWidget *m_stack = nullptr;
    widgets::EmptyNote *m_noBot = nullptr;
    guild::GuildPage *m_page = nullptr;
    guild::ChatSheet *m_sheet = nullptr;
    GuildFiles *m_files = nullptr;
    GuildEdits *m_edits = nullptr;
    GuildImpacts *m_impacts = nullptr;
    GuildRoles *m_roles = nullptr;
    GuildOverwriting *m_overwriting = nullptr;
    GuildMembers *m_members = nullptr;
    GuildFindings *m_findings = nullptr;
    GuildChats *m_chats = nullptr;
    GuildStanding *m_standing = nullptr;
    GuildUnsaved *m_unsaved = nullptr;
    GuildComparing *m_comparing = nullptr;
    GuildMenu *m_menu = nullptr;
};

} // namespace botdeck::ui::shell
