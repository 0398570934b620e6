// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/guild/ShownGuild.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTreeView;

namespace botdeck::ui::look {
class Sentence;
class Theme;
} // namespace botdeck::ui::look

namespace botdeck::ui::guild {

class RoleChecksModel;

/// The roles of the members that are shown: of one member to be ticked, and what it would have then; of
/// several how many have each. It changes nothing itself.
class RoleChecks final : public QWidget
{
    Q_OBJECT

public:
    /// The theme outlives it.
    explicit RoleChecks(const look::Theme &theme, QWidget *parent = nullptr);

    /// `members` are of that guild, at least one.
    void setMembers(const ShownGuild &guild, const QList<const domain::GuildMember *> &members);
    /// Why nothing can be changed; empty: it can.
    void setReadOnly(const QString &why);

Q_SIGNALS:
    /// The role that is chosen in the list, to all who lack it, or from all who have it.
    void giveAsked(botdeck::core::Id role);
    void takeAsked(botdeck::core::Id role);
    /// Of one member: exactly these.
    void setAsked(const QList<botdeck::core::Id> &roles);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectParts();
    void refresh();
    void refreshChosen();
    void applyTheme();
    void retranslate();

    const look::Theme &m_theme;
    std::shared_ptr<const domain::PermissionTable> m_table;
    QString m_readOnly;
    RoleChecksModel *m_model;
    QLabel *m_title;
    QTreeView *m_list;
    look::Sentence *m_result;
    QPushButton *m_give;
    QPushButton *m_take;
    QPushButton *m_revert;
    QPushButton *m_set;
};

} // namespace botdeck::ui::guild
