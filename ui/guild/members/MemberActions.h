// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::guild {

/// The buttons for the members that are shown; each off with its reason where it cannot be used.
class MemberActions final : public QWidget
{
    Q_OBJECT

public:
    /// What is known of the members.
    struct State
    {
        int members = 0;
        /// The only one is the bot itself.
        bool isSelf = false;
        /// Why they cannot be kicked, muted, or anything changed; sentences, empty: they can.
        QString kickLock = {};
        QString muteLock = {};
        QString readOnly = {};
    };

    /// The theme outlives it.
    explicit MemberActions(const look::Theme &theme, QWidget *parent = nullptr);

    void setState(const State &state);

Q_SIGNALS:
    void whyAsked();
    void copyAsked();
    void nicknameAsked();
    void muteAsked();
    void kickAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    State m_state;
    QPushButton *m_why;
    QPushButton *m_copy;
    QPushButton *m_nickname;
    QPushButton *m_mute;
    QPushButton *m_kick;
};

} // namespace botdeck::ui::guild
