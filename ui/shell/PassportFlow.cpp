// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/PassportFlow.h"

#include "core/AtomicFile.h"
#include "models/SafeText.h"
#include "security/SecretFile.h"
#include "services/BackgroundWork.h"
#include "services/PassportInbox.h"
#include "ui/passport/DecryptWidget.h"
#include "ui/passport/PassportWizard.h"
#include "ui/passport/PublishWidget.h"
#include "ui/passport/StepsPane.h"
#include "ui/secrets/SecretsDoor.h"
#include "ui/shell/PassportCallbacks.h"
#include "ui/shell/PassportKeyring.h"
#include "ui/shell/PassportReader.h"
#include "ui/widgets/PhraseWords.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QRandomGenerator>

#include <algorithm>

namespace botdeck::ui::shell {

using core::Secret;
using passport::DecryptWidget;
using passport::KeyWidget;
using passport::LinkWidget;
using passport::ListenWish;
using passport::PassportWizard;
using passport::ReceiveWidget;
using passport::WizardStep;

namespace {

/// Of a file with one address in it.
constexpr qint64 largestCallbackFile = 1024 * 1024;
/// Pixels a square of a saved QR code.
constexpr int savedScale = 8;

QString flowFailure(const core::Error &error)
{
    return models::visibleText(widgets::translated(error.detail));
}

/// 128 bits nobody guesses.
QString secretPath()
{
    std::array<quint32, 4> bits{};
    QRandomGenerator::system()->fillRange(bits.data(), qsizetype(bits.size()));
    const QByteArray bytes(reinterpret_cast<const char *>(bits.data()), sizeof bits);
    return u'/' + QString::fromLatin1(bytes.toHex());
}

core::Id botIdOf(const domain::BotKey &bot)
{
    return core::Id::fromText(bot.toString().section(u':', -1)).value_or(core::Id());
}

/// A certificate is public, its key is not.
struct TlsFiles
{
    QByteArray certificate;
    Secret key;
};

core::Result<TlsFiles> readTlsFiles(const ListenWish &wish)
{
    const core::Result<QByteArray> certificate = core::readWhole(wish.certificateFile, largestCallbackFile);
    if (!certificate)
        return certificate.error();
    const core::Result<Secret> key = security::readSecretFile(wish.keyFile);
    if (!key)
        return key.error();
    return TlsFiles{*certificate, *key};
}

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
    , m_reader(new PassportReader({parts.desk, wizard.decrypting(), wizard}, this))
    , m_guest(parts.desk.passportSide)
{
    connectKeys();
    connectLink();
    connectReceiving();
    connectGuest();
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
    m_parts.keyring.attach(m_wizard.keys());
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
    LinkWidget *link = &m_wizard.link();
    link->setBotId(botIdOf(m_parts.bot.key));
    connect(link, &LinkWidget::linkChanged, this, &PassportFlow::refreshLink);
    connect(link, &LinkWidget::copyAsked, this, &PassportFlow::copy);
    connect(link, &LinkWidget::saveAsked, this, &PassportFlow::savePicture);
    connect(link, &LinkWidget::buttonAsked, this, [this](const domain::KeyboardButton &button) {
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
    m_wizard.receiving().setGuestReady(hasLink && !m_wizard.keys().chosen().isEmpty());
    m_reader->setPhoneAsked(link.scopes().testFlag(domain::PassportScope::Phone));
}

void PassportFlow::connectReceiving()
{
    ReceiveWidget *receiving = &m_wizard.receiving();
    receiving->setPath(secretPath());
    receiving->setListening(m_parts.callbacks.listening());
    connect(receiving, &ReceiveWidget::listenAsked, this, &PassportFlow::listen);
    connect(receiving, &ReceiveWidget::stopAsked, this, [this] {
        m_parts.desk.passportInbox.stopListening();
        m_parts.callbacks.setListening({});
        m_wizard.receiving().setListening({});
    });
    connect(receiving, &ReceiveWidget::useAsked, this, [this](const QString &address) {
        m_wizard.link().setCallback(address);
        goTo(WizardStep::Link);
    });
    connect(receiving, &ReceiveWidget::pasteAsked, this, [this] {
        m_parts.desk.passportInbox.add(
            QGuiApplication::clipboard()->text().trimmed(), services::CallbackWay::Pasted);
        takeLast();
    });
    connect(receiving, &ReceiveWidget::fileChosen, this, &PassportFlow::readFile);
    connect(receiving, &ReceiveWidget::decryptAsked, this, [this](quint64 number) {
        decrypt(m_parts.callbacks.address(number));
    });
    connect(receiving, &ReceiveWidget::copyAsked, this, &PassportFlow::copy);
    connect(&m_parts.callbacks, &PassportCallbacks::changed, this, &PassportFlow::refreshCallbacks);
}

void PassportFlow::refreshCallbacks()
{
    const QList<passport::ShownCallback> callbacks = m_parts.callbacks.shown();
    m_wizard.receiving().setCallbacks(callbacks);
    //: callbacks
    const QString came = callbacks.isEmpty() ? QString() : tr("%n came", nullptr, int(callbacks.size()));
    m_wizard.steps().setNote(WizardStep::Receive, came, !callbacks.isEmpty());
}

void PassportFlow::takeLast()
{
    const QList<services::InboxCallback> &all = m_parts.desk.passportInbox.callbacks();
    if (!all.isEmpty())
        decrypt(all.constLast().address);
}

void PassportFlow::listen(const ListenWish &wish)
{
    if (wish.certificateFile.isEmpty()) {
        listenWith(wish, {}, {});
        return;
    }
    m_parts.desk.background.run(
        this, [wish] { return readTlsFiles(wish); },
        [this, wish](const core::Result<TlsFiles> &files) {
            if (files)
                listenWith(wish, files->certificate, files->key);
            else
                m_wizard.receiving().showFault(flowFailure(files.error()));
        });
}

void PassportFlow::listenWith(const ListenWish &wish, const QByteArray &certificate, const Secret &key)
{
    api::ReceiverOptions options;
    options.address = QHostAddress(wish.address);
    options.port = wish.port;
    options.path = Secret(wish.path.toUtf8());
    options.certificate = certificate;
    options.key = key;
    const core::Result<quint16> port = m_parts.desk.passportInbox.listen(options);
    if (!port) {
        m_wizard.receiving().showFault(flowFailure(port.error()));
        return;
    }
    QUrl address;
    address.setScheme(certificate.isEmpty() ? QStringLiteral("http") : QStringLiteral("https"));
    address.setHost(wish.address);
    address.setPort(*port);
    address.setPath(wish.path);
    m_parts.callbacks.setListening(address.toString());
    m_wizard.receiving().setListening(address.toString());
}

void PassportFlow::readFile(const QString &path)
{
    m_parts.desk.background.run(
        this, [path] { return core::readWhole(path, largestCallbackFile); },
        [this](const core::Result<QByteArray> &bytes) {
            if (!bytes) {
                m_wizard.receiving().showFault(flowFailure(bytes.error()));
                return;
            }
            m_parts.desk.passportInbox.add(QString::fromUtf8(*bytes).trimmed(), services::CallbackWay::File);
            takeLast();
        });
}

void PassportFlow::connectGuest()
{
    m_wizard.receiving().setHasGuest(m_parts.bot.demo && m_guest.isOffered());
    connect(&m_wizard.receiving(), &ReceiveWidget::guestAsked, this, [this](bool consents) {
        const auto key = m_parts.keyring.key(m_wizard.keys().chosen());
        if (!key)
            return;
        m_guest.visit(
            {m_parts.bot.key, m_wizard.link().link(), key->publicPem, consents,
             m_parts.desk.passportInbox.isListening()});
    });
    connect(&m_guest, &services::PassportGuest::returned, this, [this](const services::PassportReturn &back) {
        // What was opened comes in through the listener.
        if (back.status == 0)
            m_parts.desk.passportInbox.add(back.callback, services::CallbackWay::Pasted);
        m_wizard.receiving().showFault(models::visibleText(back.problem));
    });
    connect(&m_guest, &services::PassportGuest::refused, this, [this](const core::Error &error) {
        m_wizard.receiving().showFault(flowFailure(error));
    });
}

void PassportFlow::connectReader()
{
    connect(m_reader, &PassportReader::done, this, &PassportFlow::done);
    connect(
        m_reader, &PassportReader::read, this,
        [this](const QString &address, const services::PassportReading &reading) {
            m_parts.callbacks.note(address, reading);
            m_wizard.steps().setNote(
                WizardStep::Decrypt, reading.isRight() ? tr("Decrypted") : tr("A check failed"),
                reading.isRight());
        });
}

void PassportFlow::savePicture(LinkWidget::Picture picture)
{
    const bool isPng = picture == LinkWidget::Picture::Png;
    const QString suffix = isPng ? QStringLiteral("png") : QStringLiteral("svg");
    auto *dialog = new QFileDialog(&m_wizard, tr("Save QR code"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(QStringLiteral("passport-link.") + suffix);
    connect(dialog, &QFileDialog::fileSelected, this, [this, isPng](const QString &path) {
        const domain::QrCode code = m_wizard.link().code();
        m_parts.desk.background.run(
            this,
            [path, isPng, code] {
                return core::writeWhole(path, isPng ? domain::qrPng(code, savedScale) : domain::qrSvg(code));
            },
            [this, path](const core::Result<void> &written) {
                Q_EMIT done(
                    written ? tr("Saved in %1.").arg(models::visibleText(QDir::toNativeSeparators(path)))
                            : flowFailure(written.error()));
            });
    });
    dialog->open();
}

void PassportFlow::copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    Q_EMIT done(tr("The text is on the clipboard."));
}

} // namespace botdeck::ui::shell

#include "moc_PassportFlow.cpp"
