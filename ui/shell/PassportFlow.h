// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/keyboard/Keyboard.h"
#include "models/ConsoleData.h"
#include "ui/passport/WizardStep.h"
#include "ui/shell/Desk.h"

#include <QObject>

namespace botdeck::ui::passport {
class PassportWizard;
}

namespace botdeck::ui::shell {

class PassportCallbacks;
class PassportKeyring;
class PassportLinks;
class PassportReader;
class PassportReceiving;

/// One wizard, joined with the keys, what comes in and the decoder. Ends with it.
class PassportFlow final : public QObject
{
    Q_OBJECT

public:
    /// All of it outlives this.
    struct Parts
    {
        const Desk &desk;
        PassportKeyring &keyring;
        PassportCallbacks &callbacks;
        models::BotRow bot;
        QWidget &window;
    };

    /// The wizard is opened; it owns this.
    static PassportFlow *open(const Parts &parts);

    void goTo(passport::WizardStep step);
    /// To the page of a key that is to be handed over.
    void publish(const QString &key);
    void decrypt(const QString &address);
    void selfTest();

Q_SIGNALS:
    void buttonAsked(const botdeck::domain::KeyboardButton &button);
    void done(const QString &words);

private:
    PassportFlow(const Parts &parts, passport::PassportWizard &wizard);

    void connectKeys();
    void connectLink();
    void connectReceiving();
    void connectReader();
    void refreshKeys();
    void refreshLink();
    void refreshCallbacks();
    void sayState(const QString &address);
    void copy(const QString &text);

    const Parts m_parts;
    passport::PassportWizard &m_wizard;
    PassportLinks *m_links;
    PassportReader *m_reader;
    PassportReceiving *m_receiving;
};

} // namespace botdeck::ui::shell
