// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/permissions/PermissionAccess.h"
#include "ui/guild/ShownGuild.h"
#include "ui/widgets/Sheet.h"

#include <optional>

class QLabel;
class QPushButton;

namespace botdeck::ui::look {
class FlatTabs;
}
namespace botdeck::ui::widgets {
class TextTable;
}

namespace botdeck::ui::guild {

class AccessModel;
class ListPicks;
class PickField;

/// Who can do something in a channel, and what a role can do where, as lists. It works nothing out itself.
/// Deletes itself when closed; open().
class AccessDialog final : public widgets::Sheet
{
    Q_OBJECT

public:
    /// The theme outlives it.
    AccessDialog(const ShownGuild &guild, const look::Theme &theme, QWidget *parent);

    /// Goes there; asked() follows. To be called once it is connected.
    void ask(const domain::AccessQuestion &question);
    /// One that does not answer the latest question is not shown.
    void setAnswer(const domain::AccessAnswer &answer);

Q_SIGNALS:
    /// setAnswer() is waited for.
    void asked(const botdeck::domain::AccessQuestion &question);
    /// What is listed, a line each, tabs between its parts.
    void copyAsked(const QString &text);
    /// Why the chosen member can; the dialog is closed by then.
    void whyAsked(botdeck::core::Id member, botdeck::core::Id channel, int bit);

protected:
    void retranslate() override;

private:
    enum Part { WhoPart, WhatPart };

    void build();
    void connectParts();
    void askAgain();
    void fillLists();
    void showPart();
    void showCount();
    void askWhy();
    [[nodiscard]] std::optional<domain::AccessQuestion> question() const;

    const ShownGuild m_guild;
    /// The latest.
    std::optional<domain::AccessQuestion> m_asked;
    ListPicks *m_channelPicks;
    ListPicks *m_bitPicks;
    ListPicks *m_rolePicks;
    look::FlatTabs *m_parts;
    QLabel *m_channelLabel;
    PickField *m_channel;
    QLabel *m_bitLabel;
    PickField *m_bit;
    QLabel *m_roleLabel;
    PickField *m_role;
    QLabel *m_count;
    AccessModel *m_model;
    widgets::TextTable *m_table;
    QPushButton *m_why;
    QPushButton *m_copy;
};

} // namespace botdeck::ui::guild
