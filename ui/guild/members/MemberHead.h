// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/guild/ShownGuild.h"

#include <QWidget>

#include <optional>

class QTreeWidget;

namespace botdeck::ui::look {
class ElidedLabel;
class Theme;
} // namespace botdeck::ui::look

namespace botdeck::ui::guild {

class Chip;

/// Who is shown: one member with its ids and what the server tells of it, or several by their names.
class MemberHead final : public QWidget
{
    Q_OBJECT

public:
    /// The theme outlives it.
    explicit MemberHead(const look::Theme &theme, QWidget *parent = nullptr);

    /// `members` are of that guild, at least one.
    void setMembers(const ShownGuild &guild, const QList<const domain::GuildMember *> &members);

Q_SIGNALS:
    /// Text for the clipboard.
    void copyAsked(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void copyFact();
    void refresh();
    void showOne();
    void showSeveral();
    void fillFacts();
    void applyTheme();
    void retranslate();

    const look::Theme &m_theme;
    std::optional<ShownGuild> m_guild;
    /// Of that guild.
    QList<const domain::GuildMember *> m_members;
    look::ElidedLabel *m_name;
    Chip *m_sign;
    look::ElidedLabel *m_ids;
    QTreeWidget *m_facts;
};

} // namespace botdeck::ui::guild
