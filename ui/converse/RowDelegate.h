// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ConversationModel.h"
#include "ui/converse/FormNames.h"
#include "ui/converse/RowCache.h"
#include "ui/converse/TextSelection.h"

#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

#include <utility>

namespace botdeck::core {
class Clock;
}

namespace botdeck::ui::converse {

/// One of the things in a row that can be clicked.
struct PartPlace
{
    QPersistentModelIndex index = {};
    /// -1: none.
    int part = -1;

    [[nodiscard]] bool isValid() const { return index.isValid() && part >= 0; }
    bool operator==(const PartPlace &) const = default;
};

/// Paints a message, and knows where in its row everything is.
class RowDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    RowDelegate(const look::Theme &theme, core::Clock &clock, QObject *parent = nullptr);

    void
    paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// Of a row of this width.
    [[nodiscard]] RowPicture pictureOf(const QModelIndex &index, int width) const;
    /// Under a place within the row; -1: none.
    [[nodiscard]] int partAt(const QModelIndex &index, int width, const QPoint &place) const;
    /// Where the link under a place within the row leads, as received; empty where there is none.
    [[nodiscard]] QString linkAt(const QModelIndex &index, int width, const QPoint &place) const;

    void setHovered(const PartPlace &place) { m_hovered = place; }
    void setFocused(const PartPlace &place) { m_focused = place; }
    [[nodiscard]] const PartPlace &hovered() const { return m_hovered; }
    [[nodiscard]] const PartPlace &focused() const { return m_focused; }
    void setSelection(const TextSelection &selection) { m_selection = selection; }
    [[nodiscard]] const TextSelection &selection() const { return m_selection; }
    void setNames(const FormNames &names) { m_names = names; }
    [[nodiscard]] const FormNames &names() const { return m_names; }
    /// Marked in all texts; empty: nothing.
    void setNeedle(const QString &needle) { m_needle = needle; }
    /// The message that was gone to, seen as the current one also while the keyboard is elsewhere.
    void setShown(const QModelIndex &index) { m_shown = index; }
    /// The spinners' turn, 0 to 1; below 0 they stand still.
    void setTurn(qreal turn) { m_turn = turn; }
    /// Whether something that changes with time was painted since this was asked.
    bool takeBusy() { return std::exchange(m_isBusy, false); }
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    void forget() { m_cache.forget(); }

private:
    const look::Theme &m_theme;
    core::Clock &m_clock;
    mutable RowCache m_cache;
    PartPlace m_hovered;
    PartPlace m_focused;
    TextSelection m_selection;
    FormNames m_names;
    QString m_needle;
    QPersistentModelIndex m_shown;
    qreal m_turn = 0;
    mutable bool m_isBusy = false;
};

domain::ChatMessage messageAt(const QModelIndex &index);

} // namespace botdeck::ui::converse
