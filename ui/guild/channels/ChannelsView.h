// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/guild/ListRow.h"
#include "ui/guild/ShownGuild.h"

#include <QSet>
#include <QTreeView>

#include <optional>

namespace botdeck::ui::guild {

class ChannelDelegate;
class ChannelTreeModel;

/// A guild's channels by category. The chosen one stays chosen by its id, and folded what was folded.
class ChannelsView final : public QTreeView
{
    Q_OBJECT

public:
    /// The theme outlives it.
    explicit ChannelsView(const look::Theme &theme, QWidget *parent = nullptr);

    /// What was chosen goes with its guild; says nothing.
    void setGuild(const std::optional<ShownGuild> &guild);
    /// Says nothing; opens its category; none where the guild has no such channel.
    void choose(core::Id channel);
    [[nodiscard]] const ChannelTreeModel &channels() const { return *m_model; }

Q_SIGNALS:
    /// By the operator; categories too.
    void channelChosen(botdeck::core::Id channel);
    void whoCanAsked(botdeck::core::Id channel);
    void copyAsked(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void
    drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void applyFolds();
    void noteFold(const QModelIndex &category, bool folded);
    void showChosen();
    void askMenu(const RowMenuPlace &place);
    void retranslate();

    const look::Theme &m_theme;
    ChannelTreeModel *m_model;
    ChannelDelegate *m_delegate;
    std::optional<core::Id> m_guild;
    std::optional<core::Id> m_chosen;
    /// Categories that the operator folded.
    QSet<core::Id> m_folded;
    bool m_isQuiet = false;
};

} // namespace botdeck::ui::guild
