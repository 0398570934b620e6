// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/ColorScheme.h"

#include <QMenu>

class QActionGroup;

namespace botdeck::ui::shell {

/// Follow the system, light, dark: one of the three.
class SchemeMenu final : public QMenu
{
    Q_OBJECT

public:
    SchemeMenu(look::ColorScheme &scheme, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QActionGroup *m_choices;
};

} // namespace botdeck::ui::shell
