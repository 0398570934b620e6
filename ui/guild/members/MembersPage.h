// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Phrase.h"
#include "ui/guild/ShownGuild.h"

#include <QHash>
#include <QWidget>

#include <chrono>
#include <functional>
#include <optional>

class QStackedWidget;

namespace botdeck::ui::look {
class Theme;
} // namespace botdeck::ui::look

namespace botdeck::ui::widgets {
class EmptyNote;
} // namespace botdeck::ui::widgets

namespace botdeck::ui::guild {

class MemberActions;
class MemberHead;
class RoleChecks;

/// One member or several: who they are, which roles they have, and what can be done with them. It does
/// nothing itself.
class MembersPage final : public QWidget
{
    Q_OBJECT

public:
    /// The theme outlives it.
    explicit MembersPage(const look::Theme &theme, QWidget *parent = nullptr);

    /// The members stay chosen by their ids where the guild is the same; ticks that are not set yet stay
    /// where the member's roles are as they were.
    void setGuild(const std::optional<ShownGuild> &guild);
    /// Those that are chosen, in any order; ids that the guild does not have are left out.
    void setMembers(const QList<core::Id> &members);
    /// Why nothing can be changed, in a sentence; empty: it can.
    void setReadOnly(const QString &why);

    /// Why a member cannot be kicked, or muted; an empty phrase: nothing speaks against it.
    using Lock = std::function<core::Phrase(core::Id member)>;
    void setLocks(const Lock &kick, const Lock &mute);

    [[nodiscard]] const QList<core::Id> &members() const { return m_members; }

Q_SIGNALS:
    /// Those of them that lack the role, or have it; of several it was asked first, as for all that follow.
    void giveAsked(const QList<botdeck::core::Id> &members, botdeck::core::Id role);
    void takeAsked(const QList<botdeck::core::Id> &members, botdeck::core::Id role);
    /// Exactly these roles.
    void rolesAsked(botdeck::core::Id member, const QList<botdeck::core::Id> &roles);
    void kickAsked(const QList<botdeck::core::Id> &members);
    /// 60 s to 30 days.
    void muteAsked(const QList<botdeck::core::Id> &members, std::chrono::seconds time);
    /// The bot's own.
    void nicknameAsked(const QString &nickname);
    void whyAsked(botdeck::core::Id member);
    /// Text for the clipboard.
    void copyAsked(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectParts();
    void refresh();
    void refreshActions();
    [[nodiscard]] QList<const domain::GuildMember *> chosen() const;
    /// Those of the chosen that have the role, or lack it.
    [[nodiscard]] QList<core::Id> withRole(core::Id role, bool has) const;
    void give(core::Id role);
    void take(core::Id role);
    void askSet(const QList<core::Id> &roles);
    void askKick();
    void askMute();
    void askNickname();
    void retranslate();

    const look::Theme &m_theme;
    std::optional<ShownGuild> m_guild;
    /// Places in the guild's members.
    QHash<core::Id, qsizetype> m_places;
    QList<core::Id> m_members;
    QString m_readOnly;
    Lock m_kickLock;
    Lock m_muteLock;
    QStackedWidget *m_stack;
    widgets::EmptyNote *m_empty;
    QWidget *m_sheet;
    MemberHead *m_head;
    RoleChecks *m_roles;
    MemberActions *m_actions;
};

} // namespace botdeck::ui::guild
