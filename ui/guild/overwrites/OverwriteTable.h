// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/guild/overwrites/OverwriteDraft.h"

#include <QTableView>

class QMenu;

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::guild {

class ChannelHeader;
class OverwriteDelegate;
class OverwriteModel;

/// The matrix. Space and a click on the sign ask for the next state, +, − and 0 for theirs, so does the menu;
/// nothing changes by itself.
class OverwriteTable final : public QTableView
{
    Q_OBJECT

public:
    /// Model, draft and theme outlive it.
    OverwriteTable(
        OverwriteModel &model, const OverwriteDraft &draft, const look::Theme &theme,
        QWidget *parent = nullptr);

    /// Without telling it.
    void goTo(const OverwriteCell &cell);
    /// On the viewport.
    [[nodiscard]] QRect signRect(const QModelIndex &index) const;

Q_SIGNALS:
    /// The operator went there.
    void chosen(const botdeck::ui::guild::OverwriteCell &cell);
    void changeAsked(const botdeck::ui::guild::OverwriteCell &cell, botdeck::domain::OverwriteState state);
    /// The whole overwrite.
    void removeAsked(const botdeck::ui::guild::OverwriteCell &cell);
    void copyAsked(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fit();
    void applyTheme();
    void press(const QMouseEvent &event);
    void askFor(const QModelIndex &index, domain::OverwriteState state);
    void fillMenu(QMenu &menu, const QModelIndex &index);
    [[nodiscard]] domain::OverwriteState stateAt(const QModelIndex &index) const;

    OverwriteModel &m_model;
    const OverwriteDraft &m_draft;
    const look::Theme &m_theme;
    ChannelHeader *m_channels;
    OverwriteDelegate *m_delegate;
    QPersistentModelIndex m_pressed;
    bool m_isGoing = false;
};

} // namespace botdeck::ui::guild
