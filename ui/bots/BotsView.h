// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/BotTreeModel.h"
#include "ui/bots/BotDelegate.h"
#include "ui/bots/BotFilter.h"
#include "ui/bots/RowDrag.h"

#include <QSet>
#include <QTreeView>

#include <optional>

namespace botdeck::ui::bots {

/// The list of bots by group; groups fold. Choosing a bot narrows the window to it; Escape or a click beside
/// the rows takes the choice back. Bots are ordered by dragging, or with Alt and the arrows up and down; F2
/// asks to rename the chosen one, Delete to remove it, the Menu key or Shift+F10 for its menu.
class BotsView final : public QTreeView
{
    Q_OBJECT

public:
    explicit BotsView(const look::Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] models::BotTreeModel &bots() { return *m_model; }
    [[nodiscard]] const models::BotTreeModel &bots() const { return *m_model; }
    [[nodiscard]] std::optional<domain::BotKey> chosen() const;
    [[nodiscard]] std::optional<models::BotRow> chosenBot() const;
    void choose(const std::optional<domain::BotKey> &bot);
    /// Whether moveChosen() would do anything.
    [[nodiscard]] bool canMoveChosen(int by) const;
    /// Up (-1) or down (1) past the next bot of its group that is shown.
    void moveChosen(int by);

    /// Shows only the bots whose name, username, id or state has all these words. Folded groups open
    /// meanwhile.
    void setFilter(const QString &words);
    /// How many bots the filter leaves.
    [[nodiscard]] int shownCount() const { return m_shownCount; }
    /// The uppermost bot that is shown; invalid where there is none.
    [[nodiscard]] QModelIndex firstShown() const;

    /// Narrow: a rail of badges.
    [[nodiscard]] Form form() const { return m_delegate->form(); }
    /// In pixels: as wide as this form should be.
    [[nodiscard]] int widthOf(Form form) const;

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void chosenChanged(const std::optional<botdeck::domain::BotKey> &bot);
    /// All bots as the operator ordered them; the list shows it already.
    void orderChanged(const QList<botdeck::domain::BotKey> &order);
    void menuAsked(const botdeck::domain::BotKey &bot, const QPoint &global);
    void linkAsked(const botdeck::domain::BotKey &bot);
    void renameAsked(const botdeck::domain::BotKey &bot);
    void removeAsked(const botdeck::domain::BotKey &bot);
    void formChanged(botdeck::ui::bots::Form form);
    void shownCountChanged(int count);

protected:
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void
    drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last) override;
    [[nodiscard]] QItemSelectionModel::SelectionFlags
    selectionCommand(const QModelIndex &index, const QEvent *event) const override;

private:
    void connectModel();
    void reviewForm();
    void applyFilter();
    void openGroups(int first, int last);
    void noteFold(const QModelIndex &group, bool folded);
    bool actOnRow(const QModelIndex &index);
    void askMenu(const QModelIndex &index, const QPoint &global);
    void askMenuByKey();
    bool onBotKey(const QKeyEvent &event);
    [[nodiscard]] int rowBeside(const QModelIndex &index, int by) const;
    void releaseRow();
    [[nodiscard]] bool isGroup(const QModelIndex &index) const;
    [[nodiscard]] bool isListed(const QModelIndex &index) const;
    [[nodiscard]] std::optional<domain::BotKey> linkAt(const QPoint &place) const;

    const look::Theme &m_theme;
    models::BotTreeModel *m_model;
    BotDelegate *m_delegate;
    BotFilter m_filter;
    int m_shownCount = 0;
    RowDrag m_drag;
    /// The link that the mouse button went down on.
    std::optional<domain::BotKey> m_pressedLink;
    /// Groups that the operator folded; a search opens them for its time.
    QSet<int> m_folded;
};

} // namespace botdeck::ui::bots
