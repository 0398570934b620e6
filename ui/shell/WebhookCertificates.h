// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "security/SelfSignedCertificate.h"
#include "ui/shell/Desk.h"
#include "ui/shell/WebhookFiles.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QFileDialog;

namespace botdeck::ui::webhook {
class CertificateDialog;
}

namespace botdeck::ui::shell {

/// Certificates for webhooks: chosen in files or made here, for the upload and for the receiver. The one
/// place of the window that has their keys, as long as it lives.
class WebhookCertificates final : public QObject
{
    Q_OBJECT

public:
    /// All of it outlives this.
    struct Parts
    {
        const Desk &desk;
        QWidget &window;
    };

    explicit WebhookCertificates(const Parts &parts, QObject *parent = nullptr);

    /// Opens the dialog; `names` are whom it is made out to, to begin with.
    void make(const QStringList &names);
    void chooseUpload();
    void chooseForReceiver();
    /// Another bot's, perhaps none.
    void useForReceiver(const services::ReceiverIdentity &identity);
    void forgetReceiver();
    /// Empty: none was chosen.
    [[nodiscard]] const services::ReceiverIdentity &receiver() const { return m_receiver; }

Q_SIGNALS:
    void uploadChosen(const botdeck::ui::webhook::ShownCertificate &certificate);
    /// receiver() is another; none: HTTP alone.
    void receiverChanged(const std::optional<botdeck::ui::webhook::ShownCertificate> &certificate);
    /// A sentence that wants to be read.
    void said(const QString &words);

private:
    using Chosen = std::function<void(const QString &path)>;
    /// In the background, with the passphrase that was typed.
    using Read = std::function<core::Result<ShownIdentity>(const core::Secret &passphrase)>;
    using Taken = std::function<void(const ShownIdentity &identity)>;

    void makeNow(const QStringList &names, int days);
    void takeMade(const core::Result<security::SelfSignedCertificate> &made, const QString &name);
    void save(const QString &fileName, bool isKey);
    void read(const Read &from, const Taken &taken, const core::Secret &passphrase = {});
    void askPassphrase(const QString &why, const std::function<void(const core::Secret &)> &then);
    void takeIdentity(const ShownIdentity &identity);
    void askKey(const ShownIdentity &identity);
    void setReceiver(const ShownIdentity &identity);
    void open(const QString &title, const Chosen &chosen);
    [[nodiscard]] QString words(const core::Error &error) const;

    const Parts m_parts;
    QPointer<webhook::CertificateDialog> m_dialog;
    /// What the dialog shows.
    security::SelfSignedCertificate m_made;
    services::ReceiverIdentity m_receiver;
};

} // namespace botdeck::ui::shell
