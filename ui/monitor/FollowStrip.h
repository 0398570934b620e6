// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QLabel;

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::monitor {

class ActionButton;
class FeedPacer;
class Following;
class KeyCap;

/// The line under the table while it does not follow the newest: why (held or paused), how many came
/// meanwhile, and the way back.
class FollowStrip final : public QWidget
{
    Q_OBJECT

public:
    /// What it tells of; all of it outlives the strip. `jump` and `pause` are the ways back.
    struct Parts
    {
        const Following &following;
        const FeedPacer &pacer;
        QAction &jump;
        QAction &pause;
    };

    FollowStrip(const Parts &parts, const look::Theme &theme, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void buildLayout();
    void applyTheme();
    void refresh();
    [[nodiscard]] QString reason() const;
    [[nodiscard]] QString count() const;

    const Parts m_parts;
    const look::Theme &m_theme;
    QAction *m_resume;
    QLabel *m_sign;
    QLabel *m_reason;
    QLabel *m_newer;
    ActionButton *m_back;
    ActionButton *m_goOn;
    KeyCap *m_key;
};

} // namespace botdeck::ui::monitor
