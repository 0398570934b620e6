// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/guild/ShownGuild.h"

#include <QWidget>

#include <optional>

class QLineEdit;
class QStackedLayout;

namespace botdeck::ui::look {
class ElidedLabel;
class Theme;
} // namespace botdeck::ui::look

namespace botdeck::ui::widgets {
class EmptyNote;
}

namespace botdeck::ui::guild {

class MemberListModel;
class MembersView;

/// A guild's members: a field that finds some by name, short id or id, the list, and how many are shown and
/// chosen.
class MembersPart final : public QWidget
{
    Q_OBJECT

public:
    /// The theme outlives it.
    explicit MembersPart(const look::Theme &theme, QWidget *parent = nullptr);

    /// Who was chosen goes with the guild, and so does what was looked for; says nothing.
    void setGuild(const std::optional<ShownGuild> &guild);
    /// Says nothing.
    void choose(const QList<core::Id> &members);
    /// With those that the search hides.
    [[nodiscard]] int count() const;

Q_SIGNALS:
    /// By the operator, in the list's order; empty: nobody any more.
    void membersChosen(const QList<botdeck::core::Id> &members);
    void copyAsked(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void search();
    void pickTyped();
    void refresh();
    void applyTheme();
    void retranslate();

    const look::Theme &m_theme;
    MemberListModel *m_model;
    QLineEdit *m_field;
    MembersView *m_view;
    widgets::EmptyNote *m_note;
    QStackedLayout *m_stack;
    look::ElidedLabel *m_count;
    std::optional<core::Id> m_guild;
};

} // namespace botdeck::ui::guild
