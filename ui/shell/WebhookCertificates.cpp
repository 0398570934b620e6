// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/WebhookCertificates.h"

#include "core/AtomicFile.h"
#include "models/SafeText.h"
#include "security/Redactor.h"
#include "services/BackgroundWork.h"
#include "ui/webhook/CertificateDialog.h"
#include "ui/widgets/PhraseWords.h"
#include "ui/widgets/Sentences.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>

namespace botdeck::ui::shell {

using core::Result;
using security::SelfSignedCertificate;
using webhook::CertificateDialog;
using webhook::ShownCertificate;

namespace {

QFileDialog *pemDialog(QWidget &window, const QString &title)
{
    auto *dialog = new QFileDialog(&window, title, QDir::homePath());
    dialog->setObjectName(QStringLiteral("certificateFile"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

} // namespace

WebhookCertificates::WebhookCertificates(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
}

QString WebhookCertificates::words(const core::Error &error) const
{
    return m_parts.desk.redactor.redact(widgets::translated(error.detail));
}

void WebhookCertificates::make(const QStringList &names)
{
    if (m_dialog) {
        m_dialog->raise();
        m_dialog->activateWindow();
        return;
    }
    m_dialog = new CertificateDialog(m_parts.desk.theme, m_parts.desk.clock, &m_parts.window);
    m_dialog->setNames(names);
    connect(m_dialog, &CertificateDialog::makeAsked, this, &WebhookCertificates::makeNow);
    connect(m_dialog, &CertificateDialog::saveCertificateAsked, this, [this] {
        save(QStringLiteral("webhook.pem"), false);
    });
    connect(m_dialog, &CertificateDialog::saveKeyAsked, this, [this] {
        save(QStringLiteral("webhook.key"), true);
    });
    connect(m_dialog, &CertificateDialog::uploadAsked, this, [this](const ShownCertificate &certificate) {
        Q_EMIT uploadChosen(certificate);
        m_dialog->say(tr("It is uploaded when the webhook is set."));
    });
    connect(m_dialog, &CertificateDialog::receiveAsked, this, [this](const ShownCertificate &certificate) {
        setReceiver({{m_made.certificate, m_made.key}, certificate});
        m_dialog->say(tr("The receiver speaks with it when it is started the next time."));
    });
    connect(m_dialog, &QObject::destroyed, this, [this] { m_made = {}; });
    m_dialog->open();
}

void WebhookCertificates::makeNow(const QStringList &names, int days)
{
    m_dialog->setMaking();
    m_parts.desk.background.run(
        m_dialog,
        [names, days, now = m_parts.desk.clock.wallMs()] {
            return security::makeSelfSignedCertificate(names, days, now);
        },
        [this, name = names.first()](const Result<SelfSignedCertificate> &made) { takeMade(made, name); });
}

void WebhookCertificates::takeMade(const Result<SelfSignedCertificate> &made, const QString &name)
{
    if (!made) {
        m_dialog->sayTrouble(words(made.error()));
        return;
    }
    //: a certificate; %1 is a host name or an IP address
    const Result<ShownCertificate> shown =
        shownCertificate(made->certificate, tr("Made here for %1").arg(name));
    if (!shown) {
        m_dialog->sayTrouble(words(shown.error()));
        return;
    }
    m_made = *made;
    m_dialog->setMade(*shown);
}

void WebhookCertificates::save(const QString &fileName, bool isKey)
{
    QFileDialog *dialog = pemDialog(*m_dialog, isKey ? tr("Save key") : tr("Save certificate"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(fileName);
    connect(dialog, &QFileDialog::fileSelected, m_dialog, [this, isKey](const QString &path) {
        const core::Secret bytes = isKey ? m_made.key : core::Secret(QByteArrayView(m_made.certificate));
        m_parts.desk.background.run(
            m_dialog, [path, bytes] { return core::writeWhole(path, bytes.reveal()); },
            [this, isKey, path](const Result<void> &written) {
                if (!written) {
                    m_dialog->sayTrouble(words(written.error()));
                    return;
                }
                if (!isKey)
                    m_dialog->setSaved(path);
                //: %1 is a file
                m_dialog->say(tr("Saved in %1. Only you can read it.").arg(QDir::toNativeSeparators(path)));
            });
    });
    dialog->open();
}

void WebhookCertificates::open(const QString &title, const Chosen &chosen)
{
    QFileDialog *dialog = pemDialog(m_parts.window, title);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Certificates and keys (*.pem *.crt *.cer *.key)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, chosen);
    dialog->open();
}

void WebhookCertificates::chooseUpload()
{
    open(tr("Certificate to upload"), [this](const QString &path) {
        m_parts.desk.background.run(
            this, [path] { return readUpload(path); },
            [this](const Result<ShownCertificate> &read) {
                if (read)
                    Q_EMIT uploadChosen(*read);
                else
                    Q_EMIT said(models::visibleText(words(read.error())));
            });
    });
}

void WebhookCertificates::chooseForReceiver()
{
    open(tr("Certificate of the receiver"), [this](const QString &path) {
        read(
            [path](const core::Secret &passphrase) { return readIdentity(path, passphrase); },
            [this](const ShownIdentity &identity) { takeIdentity(identity); });
    });
}

void WebhookCertificates::read(const Read &from, const Taken &taken, const core::Secret &passphrase)
{
    m_parts.desk.background.run(
        this, [from, passphrase] { return from(passphrase); },
        [this, from, taken](const Result<ShownIdentity> &identity) {
            if (identity) {
                taken(*identity);
                return;
            }
            const core::ErrorKind kind = identity.error().kind;
            const QString why = models::visibleText(words(identity.error()));
            if (kind == core::ErrorKind::Locked || kind == core::ErrorKind::Unauthorised)
                askPassphrase(
                    why, [this, from, taken](const core::Secret &typed) { read(from, taken, typed); });
            else
                Q_EMIT said(why);
        });
}

void WebhookCertificates::askPassphrase(
    const QString &why, const std::function<void(const core::Secret &)> &then)
{
    auto *dialog = new QInputDialog(&m_parts.window);
    dialog->setObjectName(QStringLiteral("keyPassphrase"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Private key of the receiver"));
    dialog->setLabelText(widgets::joinedSentences({why, tr("Passphrase:")}));
    dialog->setTextEchoMode(QLineEdit::Password);
    connect(dialog, &QInputDialog::textValueSelected, this, [then](const QString &typed) {
        then(core::Secret(typed.toUtf8()));
    });
    dialog->open();
}

void WebhookCertificates::takeIdentity(const ShownIdentity &identity)
{
    if (identity.pem.key.isEmpty())
        askKey(identity);
    else
        setReceiver(identity);
}

/// The key lies in a file of its own.
void WebhookCertificates::askKey(const ShownIdentity &identity)
{
    open(tr("Private key that belongs to it"), [this, identity](const QString &path) {
        read(
            [identity, path](const core::Secret &passphrase) { return readKey(identity, path, passphrase); },
            [this](const ShownIdentity &whole) { setReceiver(whole); });
    });
}

void WebhookCertificates::setReceiver(const ShownIdentity &identity)
{
    m_receiver = identity.pem;
    Q_EMIT receiverChanged(identity.shown);
}

void WebhookCertificates::useForReceiver(const services::ReceiverIdentity &identity)
{
    if (const auto shown = shownCertificate(identity.certificate, tr("As it was kept")))
        setReceiver({identity, *shown});
    else
        forgetReceiver();
}

void WebhookCertificates::forgetReceiver()
{
    m_receiver = {};
    Q_EMIT receiverChanged({});
}

} // namespace botdeck::ui::shell

#include "moc_WebhookCertificates.cpp"
