// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/guild/overwrites/OverwriteStates.h"

#include <QListView>

namespace botdeck::ui::guild {

class OverwriteBitDelegate;
class OverwriteBitModel;

/// The permissions of one overwrite. Space and a part of the switch ask for a state, so do +, − and 0;
/// nothing changes by itself.
class OverwriteBitList final : public QListView
{
    Q_OBJECT

public:
    /// Model and theme outlive it.
    OverwriteBitList(OverwriteBitModel &model, const look::Theme &theme, QWidget *parent = nullptr);

    /// Without telling it.
    void goTo(int bit);
    /// On the viewport.
    [[nodiscard]] QRect switchRect(const QModelIndex &index) const;

Q_SIGNALS:
    /// The operator went there.
    void chosen(int bit);
    void changeAsked(int bit, botdeck::domain::OverwriteState state);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    /// A part of a switch.
    struct Part
    {
        int bit = -1;
        domain::OverwriteState state = domain::OverwriteState::Inherit;

        bool operator==(const Part &) const = default;
    };
    [[nodiscard]] std::optional<Part> partAt(const QPoint &place) const;

    OverwriteBitModel &m_model;
    OverwriteBitDelegate *m_delegate;
    std::optional<Part> m_pressed;
    bool m_isGoing = false;
};

} // namespace botdeck::ui::guild
