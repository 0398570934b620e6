// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QMenu;
class QToolButton;

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::guild {

/// The pane's title with what can be done to a guild as a whole.
class GuildHead final : public QWidget
{
    Q_OBJECT

public:
    /// What there is to do something to.
    struct State
    {
        /// A guild is chosen.
        bool hasCurrent = false;
        /// A guild is shown.
        bool hasGuild = false;
        bool isReading = false;
    };

    /// The theme outlives it.
    explicit GuildHead(const look::Theme &theme, QWidget *parent = nullptr);

    void setState(const State &state);

Q_SIGNALS:
    void readAsked();
    void openAsked();
    void snapshotSaveAsked();
    void snapshotLoadAsked();
    void forgetAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    QAction &add(const char *name, void (GuildHead::*asked)());
    void applyTheme();
    void retranslate();

    const look::Theme &m_theme;
    QLabel *m_title;
    QToolButton *m_read;
    QToolButton *m_more;
    QMenu *m_menu;
    QAction *m_open;
    QAction *m_save;
    QAction *m_load;
    QAction *m_forget;
};

} // namespace botdeck::ui::guild
