// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace botdeck::models {
class JsonTreeModel;
}
namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::widgets {

/// JSON as a tree to look at. Opened a little at first, never all of it: a stranger's document may be of any
/// depth and size.
class JsonTree final : public QTreeView
{
    Q_OBJECT

public:
    /// Levels that are opened to show a value; Qt's view recurses where the model does not.
    static constexpr int deepestShown = 200;

    JsonTree(models::JsonTreeModel &model, const look::Theme &theme, QWidget *parent = nullptr);

    /// Opens the first levels, as far as they are short.
    void openSome();
    /// Opens what hides the value and makes it the current one; of a value that is too deep, what it is in.
    void reveal(QModelIndex index);

Q_SIGNALS:
    void currentMoved(const QModelIndex &index);
    /// Ctrl+C: the current value.
    void copyAsked();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void applyTheme();
    void openBelow(const QModelIndex &parent, int levels, int &rowsLeft);
    /// The next page of each list whose last row is seen.
    void showSeen();

    models::JsonTreeModel &m_model;
    const look::Theme &m_theme;
};

} // namespace botdeck::ui::widgets
