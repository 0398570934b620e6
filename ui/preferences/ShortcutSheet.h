// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences/KeyRows.h"

#include <QDialog>

class QDialogButtonBox;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::preferences {

/// Every key there is, group by group, narrowed by what is typed above. Not modal; it deletes itself when it
/// is closed.
class ShortcutSheet final : public QDialog
{
    Q_OBJECT

public:
    /// `groups` is asked again when the language changes, and by refresh().
    ShortcutSheet(KeyGroups groups, const look::Theme &theme, QWidget *parent = nullptr);

    /// Keys are others by now.
    void refresh();

Q_SIGNALS:
    /// The page of the manual that belongs to what the window shows.
    void manualAsked();
    /// The settings of the keys.
    void changeAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildButtons();
    void fill();
    void narrow();
    void addGroup(const KeyGroup &group);
    void copy();
    void retranslate();

    KeyGroups m_groups;
    const look::Theme &m_theme;
    QLineEdit *m_search;
    QTreeWidget *m_list;
    QDialogButtonBox *m_buttons;
    QPushButton *m_manual = nullptr;
    QPushButton *m_change = nullptr;
    QPushButton *m_copy = nullptr;
};

} // namespace botdeck::ui::preferences
