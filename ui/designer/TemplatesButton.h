// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

class QMenu;

namespace botdeck::ui::designer {

class KeyboardDraft;

/// Keyboards to begin with; the one that is chosen takes the place of the draft's, which can be undone.
class TemplatesButton final : public QPushButton
{
    Q_OBJECT

public:
    /// The draft outlives it.
    TemplatesButton(KeyboardDraft &draft, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void use(size_t which);
    void retranslate();

    KeyboardDraft &m_draft;
    QMenu *m_menu;
};

} // namespace botdeck::ui::designer
