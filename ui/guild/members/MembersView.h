// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/guild/ListRow.h"
#include "ui/guild/ShownGuild.h"

#include <QListView>
#include <QSet>

namespace botdeck::ui::guild {

class MemberListModel;

/// The list of a guild's members, of which several can be chosen. Who is chosen stays so while a search hides
/// him, until the operator chooses anew.
class MembersView final : public QListView
{
    Q_OBJECT

public:
    /// Both outlive it.
    MembersView(MemberListModel &members, const look::Theme &theme, QWidget *parent = nullptr);

    /// Says nothing.
    void choose(const QList<core::Id> &members);
    [[nodiscard]] const QSet<core::Id> &chosen() const { return m_chosen; }

Q_SIGNALS:
    /// By the operator, in the list's order; empty: nobody any more.
    void membersChosen(const QList<botdeck::core::Id> &members);
    void copyAsked(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void showChosen();
    /// In the list's order.
    [[nodiscard]] QList<int> selectedRows() const;
    void askMenu(const RowMenuPlace &place);
    /// One a line.
    [[nodiscard]] QString selectedIds() const;
    [[nodiscard]] QString selectedNames() const;
    void retranslate();

    MemberListModel &m_members;
    QSet<core::Id> m_chosen;
    bool m_isQuiet = false;
};

} // namespace botdeck::ui::guild
