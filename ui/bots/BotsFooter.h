// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::bots {

/// The foot of the dock: the button for a new bot, and what there is to say about the lock. Where there is
/// little width only the button's plus is left.
class BotsFooter final : public QWidget
{
    Q_OBJECT

public:
    explicit BotsFooter(const look::Theme &theme, QWidget *parent = nullptr);

    /// Empty: nothing is shown.
    void setLockLine(const QString &words);

Q_SIGNALS:
    void addAsked();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void applyTheme();
    void measure();
    void review();

    const look::Theme &m_theme;
    QPushButton *m_add;
    QLabel *m_sign;
    QLabel *m_lock;
    /// As wide as button and margins are with all words.
    int m_fullWidth = 0;
};

} // namespace botdeck::ui::bots
