// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/PassportReceiving.h"

#include "core/AtomicFile.h"
#include "models/SafeText.h"
#include "security/SecretFile.h"
#include "services/BackgroundWork.h"
#include "services/PassportInbox.h"
#include "ui/shell/PassportCallbacks.h"
#include "ui/shell/PassportFiles.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QRandomGenerator>

#include <array>

namespace botdeck::ui::shell {

using core::Secret;
using passport::ListenWish;
using passport::ReceiveWidget;
using services::CallbackWay;

namespace {

/// Of a file with one address in it.
constexpr qint64 largestCallbackFile = qint64(1024) * 1024;

/// 128 bits nobody guesses.
QString secretPath()
{
    std::array<quint32, 4> bits{};
    QRandomGenerator::system()->fillRange(bits.data(), qsizetype(bits.size()));
    const QByteArray bytes(reinterpret_cast<const char *>(bits.data()), sizeof bits);
    return u'/' + QString::fromLatin1(bytes.toHex());
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

PassportReceiving::PassportReceiving(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_guest(parts.desk.passportSide)
{
    ReceiveWidget *widget = &m_parts.widget;
    widget->setPath(secretPath());
    widget->setListening(parts.callbacks.listening());
    connect(widget, &ReceiveWidget::listenAsked, this, &PassportReceiving::listen);
    connect(widget, &ReceiveWidget::stopAsked, this, [this] {
        m_parts.desk.passportInbox.stopListening();
        m_parts.callbacks.setListening({});
        m_parts.widget.setListening({});
    });
    connect(widget, &ReceiveWidget::useAsked, this, &PassportReceiving::useAsked);
    connect(&parts.callbacks, &PassportCallbacks::changed, this, &PassportReceiving::refresh);
    connectByHand();
    connectGuest();
    refresh();
}

void PassportReceiving::connectByHand()
{
    const ReceiveWidget *widget = &m_parts.widget;
    connect(widget, &ReceiveWidget::pasteAsked, this, [this] {
        take(QGuiApplication::clipboard()->text().trimmed(), CallbackWay::Pasted);
    });
    connect(widget, &ReceiveWidget::fileChosen, this, &PassportReceiving::readFile);
    connect(widget, &ReceiveWidget::decryptAsked, this, [this](quint64 number) {
        Q_EMIT decryptAsked(m_parts.callbacks.address(number));
    });
}

void PassportReceiving::connectGuest()
{
    m_parts.widget.setHasGuest(m_parts.bot.demo && m_guest.isOffered());
    connect(&m_parts.widget, &ReceiveWidget::guestAsked, this, &PassportReceiving::invite);
    connect(&m_guest, &services::PassportGuest::returned, this, [this](const services::PassportReturn &back) {
        // What was opened comes in through the listener.
        if (back.status == 0)
            m_parts.desk.passportInbox.add(back.callback, CallbackWay::Pasted, m_parts.bot.key);
        m_parts.widget.showFault(models::visibleText(back.problem));
    });
    connect(&m_guest, &services::PassportGuest::refused, this, [this](const core::Error &error) {
        m_parts.widget.showFault(passportFailure(error));
    });
}

void PassportReceiving::setInvitation(const QString &link, const QByteArray &publicPem)
{
    m_link = link;
    m_publicPem = publicPem;
    m_parts.widget.setGuestReady(!link.isEmpty() && !publicPem.isEmpty());
}

void PassportReceiving::invite(bool consents)
{
    Q_EMIT linkUsed();
    m_guest.visit({m_parts.bot.key, m_link, m_publicPem, consents, m_parts.desk.passportInbox.isListening()});
}

void PassportReceiving::refresh()
{
    m_parts.widget.setCallbacks(m_parts.callbacks.shown(m_parts.bot.key));
}

void PassportReceiving::take(const QString &address, CallbackWay way)
{
    m_parts.desk.passportInbox.add(address, way, m_parts.bot.key);
    Q_EMIT decryptAsked(address);
}

void PassportReceiving::listen(const ListenWish &wish)
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
                m_parts.widget.showFault(passportFailure(files.error()));
        });
}

void PassportReceiving::listenWith(const ListenWish &wish, const QByteArray &certificate, const Secret &key)
{
    api::ReceiverOptions options;
    options.address = QHostAddress(wish.address);
    options.port = wish.port;
    options.path = Secret(wish.path.toUtf8());
    options.certificate = certificate;
    options.key = key;
    const core::Result<quint16> port = m_parts.desk.passportInbox.listen(options, m_parts.bot.key);
    if (!port) {
        m_parts.widget.showFault(passportFailure(port.error()));
        return;
    }
    QUrl address;
    address.setScheme(certificate.isEmpty() ? QStringLiteral("http") : QStringLiteral("https"));
    address.setHost(wish.address);
    address.setPort(*port);
    address.setPath(wish.path);
    m_parts.callbacks.setListening(address.toString());
    m_parts.widget.setListening(address.toString());
}

void PassportReceiving::readFile(const QString &path)
{
    m_parts.desk.background.run(
        this, [path] { return core::readWhole(path, largestCallbackFile); },
        [this](const core::Result<QByteArray> &bytes) {
            if (bytes)
                take(QString::fromUtf8(*bytes).trimmed(), CallbackWay::File);
            else
                m_parts.widget.showFault(passportFailure(bytes.error()));
        });
}

} // namespace botdeck::ui::shell

#include "moc_PassportReceiving.cpp"
