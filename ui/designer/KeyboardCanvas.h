// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/designer/CanvasLayout.h"

#include <QWidget>

namespace botdeck::ui::designer {

class KeyboardDraft;
enum class DraftChange;

/// The keyboard as its readers see it, to be rearranged: a button is selected by click or arrow key, moved by
/// dragging it or with Alt and an arrow key, and removed with Delete. A click on the empty row below adds
/// one; the JSON of a keyboard can be dropped onto it.
class KeyboardCanvas final : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive it.
    KeyboardCanvas(KeyboardDraft &draft, const look::Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

    /// Behind the selected button, or as the first.
    void addButton();
    /// In a row of its own below the selected one, or below all.
    void addRow();
    void removeButton();

Q_SIGNALS:
    /// The selected button is to be written into.
    void editWanted();
    /// A button was to go into this row, and would be left out there.
    void fullRowMet(qsizetype row);
    /// This part of it is to be seen.
    void showWanted(const QRect &rect);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    /// A button on its way, from the press of the mouse to its release. Not QDrag, whose event loop would
    /// hold up ours.
    struct Held
    {
        domain::ButtonPlace from;
        QPoint pressed;
        QPoint now;
        bool moved = false;
    };

    [[nodiscard]] CanvasLayout layout() const;
    void follow();
    void insert(const domain::ButtonDrop &where);
    [[nodiscard]] bool hasRoomFor(const domain::Keyboard &keyboard) const;
    bool put(const domain::EditedKeyboard &edited, DraftChange change, qsizetype row);
    [[nodiscard]] QString tipAt(const QPoint &point) const;
    void nudge(domain::Nudge direction);
    void step(domain::Nudge direction);
    bool takeKey(const QKeyEvent &event);
    [[nodiscard]] bool wantsKey(const QKeyEvent &event) const;
    void letGo();
    void showSelected();
    void retranslate();

    KeyboardDraft &m_draft;
    const look::Theme &m_theme;
    std::optional<Held> m_held;
};

} // namespace botdeck::ui::designer
