// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/converse/LineButton.h"

namespace botdeck::ui::converse {

/// "3 presses wait for an answer", above the chats; hidden where none does. A click wants to see them.
class PressesLine final : public LineButton
{
    Q_OBJECT

public:
    explicit PressesLine(const look::Theme &theme, QWidget *parent = nullptr);

    void setCount(int count);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    int m_count = 0;
};

} // namespace botdeck::ui::converse
