// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/passport/PassportValues.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace botdeck::core {
class Clock;
}
namespace botdeck::ui::look {
class Sentence;
class Theme;
} // namespace botdeck::ui::look

namespace botdeck::ui::passport {

class CallbacksView;
class KeysPane;
class NoKeyCard;
class PassportActions;

/// The workspace Passport: the profile's keys, the bot's callbacks below them, and the ways into the wizard.
class PassportPage final : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive it.
    PassportPage(const look::Theme &theme, const core::Clock &clock, QWidget *parent = nullptr);

    void setKeys(const QList<ShownKey> &keys);
    /// Why keys cannot be changed, in the window's language; empty: they can.
    void setLock(const QString &reason);
    [[nodiscard]] KeysPane &keys() { return *m_keys; }
    [[nodiscard]] CallbacksView &callbacks() { return *m_callbacks; }
    [[nodiscard]] NoKeyCard &card() { return *m_card; }
    /// Whatever button was pressed, one of these is triggered.
    [[nodiscard]] PassportActions &actions() { return *m_actions; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectParts();
    void applyTheme();
    void retranslate();

    const look::Theme &m_theme;
    PassportActions *m_actions;
    QLabel *m_title;
    QPushButton *m_authorise;
    QPushButton *m_decrypt;
    look::Sentence *m_lock;
    QStackedWidget *m_stack;
    NoKeyCard *m_card;
    QSplitter *m_parts;
    KeysPane *m_keys;
    CallbacksView *m_callbacks;
};

} // namespace botdeck::ui::passport
