// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/keyboard/Keyboard.h"
#include "models/ConsoleData.h"
#include "ui/passport/WizardStep.h"
#include "ui/shell/Desk.h"

#include <QObject>

#include <optional>

class QMenu;
class QStackedWidget;

namespace botdeck::ui::passport {
class PassportPage;
}
namespace botdeck::ui::widgets {
class EmptyNote;
}

namespace botdeck::ui::shell {

class PassportCallbacks;
class PassportFlow;
class PassportKeyring;

/// The workspace Passport: the profile's keys and callbacks for the chosen bot, and the wizard.
class PassportWiring final : public QObject
{
    Q_OBJECT

public:
    /// All of it outlives this.
    struct Parts
    {
        const Desk &desk;
        QWidget &window;
    };

    explicit PassportWiring(const Parts &parts, QObject *parent = nullptr);

    /// Once: when the workspace is opened for the first time. Nothing is read before that.
    QWidget *makePage();
    /// Whose current key and wizard are meant; again whenever something about it changed.
    void setBot(const std::optional<models::BotRow> &bot);
    /// What can be done, into an empty menu; nothing where the bot has no such flow.
    void fillMenu(QMenu &menu);
    /// Says in another language what no part says by itself.
    void retranslate();

Q_SIGNALS:
    /// A button that the keyboard designer is to have.
    void buttonAsked(const botdeck::domain::KeyboardButton &button);
    /// A sentence that wants to be read.
    void said(const QString &words);
    /// What was done, in passing.
    void done(const QString &words);

private:
    void connectPage();
    void connectKeys();
    void refresh();
    /// The wizard; null without a bot that has this flow.
    PassportFlow *open();

    const Parts m_parts;
    std::optional<models::BotRow> m_bot;
    PassportKeyring *m_keyring = nullptr;
    PassportCallbacks *m_callbacks = nullptr;
    QStackedWidget *m_stack = nullptr;
    widgets::EmptyNote *m_none = nullptr;
    passport::PassportPage *m_page = nullptr;
};

} // namespace botdeck::ui::shell
