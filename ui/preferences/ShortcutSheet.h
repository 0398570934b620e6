// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>
#include <QPointer>

#include <functional>

class QDialogButtonBox;
class QMenu;
class QTreeWidget;

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::preferences {

/// Keys that are no menu's: they work in one view only.
struct KeyRow
{
    QString what;
    QString keys;
};

/// Every key there is: those of the window's own actions, menu by menu, then those that work only in a list:
/// of actions of the menus, and the rows that its views add. Not
/// modal; it deletes itself when it is closed.
class ShortcutSheet final : public QDialog
{
    Q_OBJECT

public:
    /// `others` is asked again when the language changes.
    using Others = std::function<QList<KeyRow>()>;

    ShortcutSheet(
        const QList<QMenu *> &menus, Others others, const look::Theme &theme, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void addGroup(const QString &title, const QList<KeyRow> &rows);
    void retranslate();

    QList<QPointer<QMenu>> m_menus;
    Others m_others;
    const look::Theme &m_theme;
    QTreeWidget *m_list;
    QDialogButtonBox *m_buttons;
};

} // namespace botdeck::ui::preferences
