// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/PassportFlow.h"

#include "models/SafeText.h"
#include "services/PassportInbox.h"
#include "ui/passport/DecryptWidget.h"
#include "ui/passport/PassportWizard.h"
#include "ui/passport/PublishWidget.h"
#include "ui/passport/ReceiveWidget.h"
#include "ui/passport/StepsPane.h"
#include "ui/secrets/SecretsDoor.h"
#include "ui/shell/PassportCallbacks.h"
#include "ui/shell/PassportKeyring.h"
#include "ui/shell/PassportLinks.h"
#include "ui/shell/PassportMaking.h"
#include "ui/shell/PassportReader.h"
#include "ui/shell/PassportReceiving.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>

#include <array>

namespace botdeck::ui::shell {

using passport::KeyWidget;
using passport::LinkWidget;
using passport::PassportWizard;
using passport::ReceiveWidget;
using passport::WizardStep;

namespace {

/// What is to be said of an address's state.
struct StateWords
{
    const char *words = nullptr;
    look::Tone tone = look::Tone::Neutral;
};

/// In the order of StateCheck.
constexpr std::array stateWords{
    StateWords{},
    StateWords{
        QT_TRANSLATE_NOOP("PassportState", "Its state is the one that was given out."), look::Tone::Ok},
    StateWords{
        QT_TRANSLATE_NOOP(
            "PassportState", "Its state was never given out here: this may be no answer to a link of yours."),
        look::Tone::Warning},
    StateWords{
        QT_TRANSLATE_NOOP("PassportState", "Its state was given out in a link of another bot."),
        look::Tone::Warning},
    StateWords{
        QT_TRANSLATE_NOOP(
            "PassportState", "The link asked for a state, and this address has none: it may be no answer to "
                             "that link."),
        look::Tone::Warning},
};

} // namespace

PassportFlow *PassportFlow::open(const Parts &parts)
{
    auto *wizard = new PassportWizard(parts.desk.theme, parts.desk.clock, parts.bot.name, &parts.window);
    auto *flow = new PassportFlow(parts, *wizard);
    wizard->open();
    return flow;
}

PassportFlow::PassportFlow(const Parts &parts, PassportWizard &wizard)
    : QObject(&wizard)
    , m_parts(parts)
    , m_wizard(wizard)
    , m_links(new PassportLinks({parts.desk, wizard.link(), parts.bot.key, wizard}, this))
    , m_reader(new PassportReader({parts.desk, wizard.decrypting(), wizard}, this))
    , m_receiving(new PassportReceiving({parts.desk, parts.callbacks, wizard.receiving(), parts.bot}, this))
{
    connectKeys();
    connectLink();
    connectReceiving();
    connectReader();
    // Behind a locked window nothing of anybody is shown.
    connect(&parts.desk.door, &secrets::SecretsDoor::lockedChanged, this, [this](bool locked) {
        if (locked)
            m_wizard.close();
    });
    refreshKeys();
    refreshLink();
    refreshCallbacks();
}

void PassportFlow::goTo(WizardStep step)
{
    m_wizard.goTo(step);
}

void PassportFlow::publish(const QString &key)
{
    m_wizard.publishing().setKey(m_parts.keyring.key(key));
    goTo(WizardStep::Publish);
}

void PassportFlow::decrypt(const QString &address)
{
    goTo(WizardStep::Decrypt);
    if (!address.isEmpty())
        m_wizard.decrypting().setAddress(address);
}

void PassportFlow::selfTest()
{
    goTo(WizardStep::Decrypt);
    m_reader->selfTest();
}

void PassportFlow::connectKeys()
{
    m_parts.keyring.making().attach(m_wizard.keys());
    m_parts.keyring.attach(m_wizard.publishing());
    m_wizard.publishing().setReadOnly(!m_parts.keyring.lock().isEmpty());
    connect(&m_wizard.keys(), &KeyWidget::keyChosen, this, [this](const QString &key) {
        const auto shown = m_parts.keyring.key(key);
        if (shown && !shown->isCurrent && !m_parts.desk.readOnly)
            m_parts.keyring.setCurrent(key);
        refreshKeys();
    });
    connect(&m_parts.keyring, &PassportKeyring::changed, this, &PassportFlow::refreshKeys);
}

void PassportFlow::refreshKeys()
{
    const QList<passport::ShownKey> keys = m_parts.keyring.keys();
    m_wizard.keys().setKeys(keys);
    m_wizard.decrypting().setKeys(keys);
    const auto key = m_parts.keyring.key(m_wizard.keys().chosen());
    m_wizard.publishing().setKey(key);
    passport::StepsPane &steps = m_wizard.steps();
    steps.setNote(
        WizardStep::Key,
        key ? QStringLiteral("%1, RSA %2").arg(models::oneLine(key->name)).arg(key->bits) : QString(),
        key.has_value());
    const bool isPublished = key && key->isHandedOver;
    steps.setNote(
        WizardStep::Publish, isPublished ? tr("Public key handed over") : tr("To be done by hand"),
        isPublished);
    refreshLink();
}

void PassportFlow::connectLink()
{
    connect(&m_wizard.link(), &LinkWidget::linkChanged, this, &PassportFlow::refreshLink);
    connect(m_links, &PassportLinks::copyAsked, this, &PassportFlow::copy);
    connect(m_links, &PassportLinks::done, this, &PassportFlow::done);
    connect(m_links, &PassportLinks::buttonAsked, this, [this](const domain::KeyboardButton &button) {
        Q_EMIT buttonAsked(button);
        m_wizard.accept();
    });
}

void PassportFlow::refreshLink()
{
    const LinkWidget &link = m_wizard.link();
    const bool hasLink = !link.link().isEmpty();
    const QString scopes = domain::scopeText(link.scopes()).replace(u',', QStringLiteral(" · "));
    m_wizard.steps().setNote(WizardStep::Link, hasLink ? scopes : QString(), hasLink);
    m_wizard.steps().setLink(link.code(), scopes);
    const auto key = m_parts.keyring.key(m_wizard.keys().chosen());
    m_receiving->setInvitation(link.link(), key ? key->publicPem : QByteArray());
    m_reader->setPhoneAsked(link.scopes().testFlag(domain::PassportScope::Phone));
}

void PassportFlow::connectReceiving()
{
    connect(m_receiving, &PassportReceiving::useAsked, this, [this](const QString &address) {
        m_wizard.link().setCallback(address);
        goTo(WizardStep::Link);
    });
    connect(m_receiving, &PassportReceiving::decryptAsked, this, &PassportFlow::decrypt);
    connect(m_receiving, &PassportReceiving::linkUsed, m_links, &PassportLinks::giveOut);
    connect(&m_wizard.receiving(), &ReceiveWidget::copyAsked, this, &PassportFlow::copy);
    connect(&m_parts.callbacks, &PassportCallbacks::changed, this, &PassportFlow::refreshCallbacks);
}

void PassportFlow::refreshCallbacks()
{
    const int count = int(m_parts.callbacks.shown(m_parts.bot.key).size());
    //: callbacks
    const QString came = count == 0 ? QString() : tr("%n came", nullptr, count);
    m_wizard.steps().setNote(WizardStep::Receive, came, count > 0);
}

void PassportFlow::connectReader()
{
    connect(m_reader, &PassportReader::done, this, &PassportFlow::done);
    connect(
        m_reader, &PassportReader::read, this,
        [this](const QString &address, const services::PassportReading &reading) {
            m_parts.callbacks.note(address, reading);
            sayState(address);
            m_wizard.steps().setNote(
                WizardStep::Decrypt, reading.isRight() ? tr("Decrypted") : tr("A check failed"),
                reading.isRight());
        });
}

void PassportFlow::sayState(const QString &address)
{
    const StateWords &state =
        stateWords.at(size_t(m_parts.desk.passportInbox.checkState(address, m_parts.bot.key)));
    m_wizard.decrypting().sayState(
        state.words == nullptr ? QString() : QCoreApplication::translate("PassportState", state.words),
        state.tone);
}

void PassportFlow::copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    Q_EMIT done(tr("The text is on the clipboard."));
}

} // namespace botdeck::ui::shell

#include "moc_PassportFlow.cpp"
