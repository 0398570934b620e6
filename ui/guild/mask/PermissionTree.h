// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QTreeView>

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::guild {

class PermissionDelegate;
class PermissionFilter;

/// The table of permissions. Space and a click on the switch ask for a change; nothing changes by itself.
class PermissionTree final : public QTreeView
{
    Q_OBJECT

public:
    /// Filter and theme outlive it.
    PermissionTree(PermissionFilter &filter, const look::Theme &theme, QWidget *parent = nullptr);

    /// On the viewport.
    [[nodiscard]] QRect switchRect(const QModelIndex &index) const;
    /// Folds as they were left; while something is looked for, everything that is found is seen.
    void applyFolds();
    /// The row of a bit; invalid where it is not shown.
    [[nodiscard]] QModelIndex indexOf(int bit) const;

Q_SIGNALS:
    void toggleAsked(int bit);

protected:
    void
    drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void applyTheme();
    void fitColumns();
    void noteFold(const QModelIndex &group, bool folded);
    void press(const QMouseEvent &event);
    void askFor(const QModelIndex &index);
    void paintGroup(QPainter &painter, const QRect &rect, const QModelIndex &index, bool isSelected) const;

    PermissionFilter &m_filter;
    const look::Theme &m_theme;
    PermissionDelegate *m_delegate;
    /// By their row in the model.
    QSet<int> m_folded;
    bool m_isApplying = false;
    int m_pressedBit = -1;
};

} // namespace botdeck::ui::guild
