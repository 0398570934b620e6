// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/guild/GuildChooser.h"
#include "ui/guild/ShownGuild.h"

#include <QSet>
#include <QWidget>

#include <optional>

class QStackedWidget;

namespace botdeck::ui::look {
class ElidedLabel;
class FlatTabs;
} // namespace botdeck::ui::look

namespace botdeck::ui::widgets {
class EmptyNote;
}

namespace botdeck::ui::guild {

class ChannelsView;
class GuildFoot;
class GuildHead;
class MembersPart;
class ReadingLine;
class RolesView;

/// The left pane of the workspace: which guild, how far it is read, and its roles, channels and members to
/// choose from. Shows what it is given and changes nothing itself.
class GuildPane final : public QWidget
{
    Q_OBJECT

public:
    enum class Part { Roles, Channels, Members };
    static constexpr int partCount = 3;

    using Choice = GuildChoice;

    /// A guild that is being read.
    struct Reading
    {
        /// "Members 3 400 of 10 000"
        QString words;
        /// 0 to 100; -1: nobody knows.
        int percent = -1;
    };

    /// Both outlive it.
    GuildPane(const look::Theme &theme, core::Clock &clock, QWidget *parent = nullptr);

    /// The guilds to choose from, and the one that is open or being read; it need not be among them.
    void setChoices(const QList<Choice> &choices, std::optional<core::Id> current);
    /// None: nothing is read yet. What was chosen stays so by its id where the guild is the same and still
    /// has it; says nothing.
    void setGuild(const std::optional<ShownGuild> &guild);
    /// These roles have changes that are not saved: a pencil, and strong.
    void setEdited(const QSet<core::Id> &rolesWithUnsavedChanges);
    /// None: nothing is being read.
    void setReading(const std::optional<Reading> &reading);
    /// From when what is shown is, in words; empty: no line.
    void setStatus(const QString &words);
    /// Nothing can be changed, and why, in a sentence: what would change is off and has it as tooltip.
    void setReadOnly(bool readOnly, const QString &why);

    /// Says nothing.
    void open(Part part);
    [[nodiscard]] Part part() const;

    // Say nothing and open no part; what the guild does not have chooses none.
    void chooseRole(core::Id role);
    void chooseChannel(core::Id channel);
    void chooseMembers(const QList<core::Id> &members);

    /// Opens the dialog for a guild's id; openAsked() may follow.
    void askForId();

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    // All of them by the operator.
    void guildChosen(botdeck::core::Id guild);
    /// A decimal id of 64 bits, checked.
    void openAsked(const QString &typedId);
    /// The current guild, again.
    void readAsked();
    void cancelAsked();
    /// The operator was asked first.
    void forgetAsked(botdeck::core::Id guild);
    void partChanged(botdeck::ui::guild::GuildPane::Part part);
    void roleChosen(botdeck::core::Id role);
    void channelChosen(botdeck::core::Id channel);
    /// In the list's order; empty: nobody any more.
    void membersChosen(const QList<botdeck::core::Id> &members);
    void roleCreateAsked();
    /// The operator was not asked yet.
    void roleDeleteAsked(botdeck::core::Id role);
    void compareAsked();
    void snapshotSaveAsked();
    void snapshotLoadAsked();
    void whoCanAsked(botdeck::core::Id channel);
    /// To the clipboard, through what redacts.
    void copyAsked(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void connectHead();
    void connectParts();
    void askToForget();
    void actOnNote();
    void showHead();
    void showTabs();
    void showPart();
    [[nodiscard]] QString currentName() const;
    [[nodiscard]] int countOf(Part part) const;
    void applyTheme();
    void retranslate();

    const look::Theme &m_theme;
    QList<Choice> m_choices;
    std::optional<core::Id> m_current;
    std::optional<ShownGuild> m_guild;
    bool m_isReading = false;
    GuildHead *m_head;
    GuildChooser *m_chooser;
    ReadingLine *m_reading;
    look::ElidedLabel *m_status;
    look::FlatTabs *m_tabs;
    QStackedWidget *m_stack;
    RolesView *m_roles;
    ChannelsView *m_channels;
    MembersPart *m_members;
    widgets::EmptyNote *m_note;
    GuildFoot *m_foot;
};

} // namespace botdeck::ui::guild
