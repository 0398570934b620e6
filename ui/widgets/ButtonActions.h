// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

#include <span>

class QAbstractButton;
class QAction;
class QMenu;
class QWidget;

namespace botdeck::ui::widgets {

/// What the buttons of this name in a page do.
struct ButtonRow
{
    /// The action's.
    const char *name = nullptr;
    const char *button = nullptr;
    /// English.
    const char *words = nullptr;
    /// As QKeySequence reads it.
    const char *key = "";
    /// In a menu a line stands above it.
    bool beginsBlock = false;
};

/// Actions for menus and keys that click buttons of a page. Each is on while its button can be clicked, and
/// does nothing by itself.
class ButtonActions final : public QObject
{
    Q_OBJECT

public:
    /// The page, which outlives this, has all of the buttons already; the keys count in it. Words are
    /// translated in `context`. Rows and context are constants.
    ButtonActions(QWidget &page, const char *context, std::span<const ButtonRow> rows);

    /// Behind what is in the menu, in the rows' order, in the language of the moment.
    void fill(QMenu &menu);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// The one that can be clicked; null where none can.
    [[nodiscard]] QAbstractButton *button(qsizetype row) const;
    void refresh();
    void retranslate();

    const char *m_context;
    std::span<const ButtonRow> m_rows;
    /// For each row; more than one where parts of the page are alike.
    QList<QList<QAbstractButton *>> m_buttons;
    QList<QAction *> m_actions;
};

} // namespace botdeck::ui::widgets
