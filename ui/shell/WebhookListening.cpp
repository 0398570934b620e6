// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/WebhookListening.h"

#include "security/Redactor.h"
#include "services/BotRegistry.h"
#include "services/Workbench.h"
#include "ui/secrets/SecretClipboard.h"
#include "ui/shell/WebhookCertificates.h"
#include "ui/webhook/ReceiverCard.h"
#include "ui/webhook/ReceiverForm.h"
#include "ui/webhook/RequestsModel.h"
#include "ui/webhook/RequestsPane.h"
#include "ui/webhook/WebhookPage.h"
#include "ui/widgets/PhraseWords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <limits>

namespace botdeck::ui::shell {

using domain::BotKey;
using domain::BotState;
using webhook::ReceiverPhase;

namespace {

struct RefusalRow
{
    qint64 api::ReceiverRefusals::*count;
    const char *words;
};

constexpr std::array refusalRows{
    RefusalRow{
        &api::ReceiverRefusals::wrongPath,
        QT_TRANSLATE_NOOP("WebhookRefusal", "%n request(s) to another path were answered 404.")},
    RefusalRow{
        &api::ReceiverRefusals::wrongMethod,
        QT_TRANSLATE_NOOP("WebhookRefusal", "%n request(s) that were no POST were answered 405.")},
    RefusalRow{
        &api::ReceiverRefusals::tooLarge,
        QT_TRANSLATE_NOOP("WebhookRefusal", "%n request(s) were too large.")},
    RefusalRow{
        &api::ReceiverRefusals::tooSlow,
        QT_TRANSLATE_NOOP("WebhookRefusal", "%n connection(s) were too slow and closed.")},
    RefusalRow{
        &api::ReceiverRefusals::tooMany,
        QT_TRANSLATE_NOOP("WebhookRefusal", "%n connection(s) beyond the limit were closed.")},
    RefusalRow{
        &api::ReceiverRefusals::badRequest,
        QT_TRANSLATE_NOOP("WebhookRefusal", "%n connection(s) spoke no HTTP.")},
    RefusalRow{
        &api::ReceiverRefusals::badTls,
        QT_TRANSLATE_NOOP(
            "WebhookRefusal", "%n handshake(s) failed: the sender may not trust the certificate.")},
    RefusalRow{
        &api::ReceiverRefusals::unanswered,
        QT_TRANSLATE_NOOP("WebhookRefusal", "%n request(s) could not be answered in time.")},
};

QString originOf(const webhook::ReceiverWish &wish)
{
    const bool isV6 = wish.listen.contains(u':');
    return QStringLiteral("%1://%2").arg(
        wish.isTls ? QStringLiteral("https") : QStringLiteral("http"),
        isV6 ? u'[' + wish.listen + u']' : wish.listen);
}

} // namespace

WebhookListening::WebhookListening(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    webhook::ReceiverCard *card = &parts.page.receiver();
    webhook::ReceiverForm *form = &card->form();
    connect(card, &webhook::ReceiverCard::startAsked, this, &WebhookListening::start);
    connect(card, &webhook::ReceiverCard::stopAsked, this, [this] {
        if (m_bot)
            m_parts.desk.workbench.stop(m_bot->key);
    });
    connect(card, &webhook::ReceiverCard::copyAsked, this, &WebhookListening::copyAddress);
    WebhookCertificates *certificates = &parts.certificates;
    connect(
        form, &webhook::ReceiverForm::certificateFileAsked, certificates,
        &WebhookCertificates::chooseForReceiver);
    connect(
        form, &webhook::ReceiverForm::certificateRemoveAsked, certificates,
        &WebhookCertificates::forgetReceiver);
    connect(
        certificates, &WebhookCertificates::receiverChanged, form, &webhook::ReceiverForm::setCertificate);
    connectWorkbench();
}

void WebhookListening::connectWorkbench()
{
    services::Workbench *workbench = &m_parts.desk.workbench;
    connect(workbench, &services::Workbench::listening, this, &WebhookListening::listens);
    connect(workbench, &services::Workbench::delivered, this, &WebhookListening::took);
    connect(workbench, &services::Workbench::statusChanged, this, &WebhookListening::heard);
    connect(
        workbench, &services::Workbench::refused, this,
        [this](const BotKey &bot, const api::ReceiverRefusals &refused) {
            if (!m_receivers.contains(bot))
                return;
            m_receivers[bot].refused = refused;
            show();
        });
}

void WebhookListening::setBot(const std::optional<models::BotRow> &bot)
{
    const bool isOther = !bot || !m_bot || bot->key != m_bot->key;
    m_bot = bot;
    if (bot) {
        const core::Result<void> may = m_parts.desk.registry.mayChange(bot->key);
        m_parts.page.receiver().setReadOnly(
            may ? QString() : m_parts.desk.redactor.redact(widgets::translated(may.error().detail)));
    }
    if (isOther) {
        m_parts.page.requests().clear();
        if (bot)
            m_parts.page.requests().add(m_receivers.value(bot->key).deliveries);
    }
    show();
}

void WebhookListening::retranslate()
{
    setBot(m_bot);
}

void WebhookListening::start(const webhook::ReceiverWish &wish)
{
    if (!m_bot)
        return;
    const QHostAddress address(wish.listen);
    if (address.isNull()) {
        m_receivers[m_bot->key].trouble =
            QT_TRANSLATE_NOOP("Phrase", "It listens at an IP address of this computer, such as 127.0.0.1.");
        show();
        return;
    }
    const core::Secret path(QByteArray('/' + wish.path.reveal().toByteArray()));
    m_parts.desk.redactor.add(path);
    Receiver &receiver = m_receivers[m_bot->key];
    receiver.phase = ReceiverPhase::Starting;
    receiver.origin = originOf(wish);
    receiver.path = path;
    receiver.trouble = {};
    receiver.refused = {};
    services::WebhookReceiving receiving;
    receiving.listen.address = address;
    receiving.listen.port = wish.port;
    receiving.listen.path = path;
    receiving.listen.maxConnections = wish.mostConnections;
    receiving.status = wish.status;
    if (wish.isTls) {
        receiving.listen.certificate = m_parts.certificates.receiver().certificate;
        receiving.listen.key = m_parts.certificates.receiver().key;
    }
    show();
    m_parts.desk.workbench.receiveHere(m_bot->key, receiving);
}

void WebhookListening::listens(const BotKey &bot, quint16 port)
{
    const auto receiver = m_receivers.find(bot);
    if (receiver == m_receivers.end())
        return;
    if (receiver->phase != ReceiverPhase::Listening)
        receiver->origin += u':' + QString::number(port);
    receiver->phase = ReceiverPhase::Listening;
    receiver->trouble = {};
    show();
}

/// The bot's state is the receiver's, once it was started here.
void WebhookListening::heard(const BotKey &bot, const domain::BotStatus &status)
{
    const auto receiver = m_receivers.find(bot);
    if (receiver == m_receivers.end() || receiver->phase == ReceiverPhase::Stopped)
        return;
    if (status.state == BotState::Stopped || status.state == BotState::Unauthorised)
        receiver->phase = ReceiverPhase::Stopped;
    receiver->trouble = status.state == BotState::Live || status.state == BotState::Connecting
                            ? core::Phrase()
                            : status.reason;
    show();
}

void WebhookListening::took(const BotKey &bot, const QList<domain::WebhookDelivery> &deliveries)
{
    const auto receiver = m_receivers.find(bot);
    if (receiver == m_receivers.end())
        return;
    receiver->deliveries.append(deliveries);
    const qsizetype tooMany = receiver->deliveries.size() - webhook::RequestsModel::mostKept;
    if (tooMany > 0)
        receiver->deliveries.remove(0, tooMany);
    if (!m_bot || m_bot->key != bot)
        return;
    m_parts.page.requests().add(deliveries);
    Q_EMIT delivered(deliveries);
}

QStringList WebhookListening::refusalWords(const api::ReceiverRefusals &refused)
{
    QStringList words;
    for (const RefusalRow &row : refusalRows) {
        const qint64 count = std::min<qint64>(refused.*row.count, std::numeric_limits<int>::max());
        if (count > 0)
            words.append(QCoreApplication::translate("WebhookRefusal", row.words, nullptr, int(count)));
    }
    return words;
}

void WebhookListening::copyAddress()
{
    if (!m_bot)
        return;
    const Receiver receiver = m_receivers.value(m_bot->key);
    m_parts.desk.clipboard.copy(
        core::Secret(receiver.origin.toUtf8() + receiver.path.reveal().toByteArray()));
    Q_EMIT done(tr("The address was copied. The clipboard is emptied after 10 seconds."));
}

void WebhookListening::show()
{
    const Receiver receiver = m_bot ? m_receivers.value(m_bot->key) : Receiver();
    const QString masked = receiver.origin + u'/' + QString(8, QChar(0x2022));
    m_parts.page.receiver().setStanding(
        {receiver.phase, masked, m_parts.desk.redactor.redact(widgets::translated(receiver.trouble)),
         refusalWords(receiver.refused)});
}

} // namespace botdeck::ui::shell

#include "moc_WebhookListening.cpp"
