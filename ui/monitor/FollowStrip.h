// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/monitor/Following.h"

#include <QWidget>

class QAction;
class QLabel;
class QToolButton;

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::monitor {

/// The line under the table while following is held: why, how many are newer, and the way back.
class FollowStrip final : public QWidget
{
    Q_OBJECT

public:
    FollowStrip(
        const Following &following, QAction &jump, const look::Theme &theme, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void applyTheme();
    void refresh();

    const Following &m_following;
    const look::Theme &m_theme;
    QLabel *m_sign;
    QLabel *m_reason;
    QLabel *m_newer;
    QToolButton *m_jump;
};

} // namespace botdeck::ui::monitor
