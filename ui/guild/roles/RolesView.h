// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/guild/ListRow.h"
#include "ui/guild/ShownGuild.h"

#include <QSet>
#include <QTreeView>

#include <optional>

class QMenu;

namespace botdeck::ui::guild {

class RoleListModel;

/// The list of a guild's roles. The chosen one stays chosen by its id.
class RolesView final : public QTreeView
{
    Q_OBJECT

public:
    /// The theme outlives it.
    explicit RolesView(const look::Theme &theme, QWidget *parent = nullptr);

    /// What was chosen goes with its guild; says nothing.
    void setGuild(const std::optional<ShownGuild> &guild);
    void setEdited(const QSet<core::Id> &roles);
    /// Why nothing can be changed; empty where something can.
    void setReadOnly(const QString &why);
    /// Says nothing; none where the guild has no such role.
    void choose(core::Id role);
    [[nodiscard]] const RoleListModel &roles() const { return *m_model; }

Q_SIGNALS:
    /// By the operator.
    void roleChosen(botdeck::core::Id role);
    void deleteAsked(botdeck::core::Id role);
    void copyAsked(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void
    drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void showChosen();
    void askMenu(const RowMenuPlace &place);
    void fillMenu(QMenu &menu, core::Id role);
    /// Why the role cannot be deleted; empty where it can.
    [[nodiscard]] QString whyKept(core::Id role) const;
    void paintSeparator(QPainter &painter, const QRect &row, const QString &words) const;
    void fitColumns();
    void applyTheme();
    void retranslate();

    const look::Theme &m_theme;
    RoleListModel *m_model;
    std::optional<ShownGuild> m_guild;
    std::optional<core::Id> m_chosen;
    QString m_whyReadOnly;
    bool m_isQuiet = false;
};

} // namespace botdeck::ui::guild
