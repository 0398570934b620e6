// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/WebhookListening.h"

#include "security/Redactor.h"
#include "services/BotRegistry.h"
#include "services/WebhookChecks.h"
#include "ui/secrets/SecretClipboard.h"
#include "ui/shell/WebhookCertificates.h"
#include "ui/webhook/ReceiverCard.h"
#include "ui/webhook/ReceiverForm.h"
#include "ui/webhook/RequestsPane.h"
#include "ui/webhook/WebhookPage.h"
#include "ui/widgets/PhraseWords.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>
#include <array>
#include <limits>

namespace botdeck::ui::shell {

using domain::BotKey;

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
            m_parts.desk.receivers.stop(m_bot->key);
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
    connectReceivers();
}

void WebhookListening::connectReceivers()
{
    services::WebhookReceivers *receivers = &m_parts.desk.receivers;
    connect(receivers, &services::WebhookReceivers::changed, this, [this](const BotKey &bot) {
        if (m_bot && m_bot->key == bot)
            show();
    });
    connect(
        receivers, &services::WebhookReceivers::delivered, this,
        [this](const BotKey &bot, const QList<domain::WebhookDelivery> &deliveries) {
            if (!m_bot || m_bot->key != bot)
                return;
            m_parts.page.requests().add(deliveries);
            Q_EMIT delivered(deliveries);
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
        webhook::ReceiverForm &form = m_parts.page.receiver().form();
        m_filled.reset();
        form.clear();
        m_parts.certificates.forgetReceiver();
        m_parts.page.requests().clear();
        if (bot) {
            const platform::Platform &platform = m_parts.desk.platforms.at(bot->platform);
            form.setTakesToken(!services::webhookRules(platform).secretHeader.isEmpty());
            m_parts.desk.receivers.fetch(bot->key);
            m_parts.page.requests().add(m_parts.desk.receivers.state(bot->key).deliveries);
        }
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
    services::ReceiverPlan plan;
    plan.setup = wish.setup;
    plan.path = core::Secret(QByteArray('/' + wish.path.reveal().toByteArray()));
    plan.token = wish.token;
    if (wish.setup.isTls)
        plan.identity = m_parts.certificates.receiver();
    m_filled = plan;
    m_parts.desk.receivers.start(m_bot->key, plan);
}

/// As it was the last time, or as another window started it.
void WebhookListening::fill()
{
    const std::optional<services::ReceiverPlan> plan = m_parts.desk.receivers.plan(m_bot->key);
    if (!plan || plan->path.isEmpty() || plan == m_filled)
        return;
    m_filled = plan;
    m_parts.certificates.useForReceiver(plan->identity);
    m_parts.page.receiver().form().setWish(
        {plan->setup, core::Secret(plan->path.reveal().sliced(1)), plan->token});
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

/// Up to the path, which is a secret.
QString WebhookListening::origin() const
{
    const services::ReceiverState state = m_parts.desk.receivers.state(m_bot->key);
    const domain::ReceiverSetup setup = m_filled ? m_filled->setup : domain::ReceiverSetup();
    QUrl url;
    url.setScheme(setup.isTls ? QStringLiteral("https") : QStringLiteral("http"));
    url.setHost(setup.listen);
    url.setPort(state.port);
    return url.toString();
}

void WebhookListening::copyAddress()
{
    if (!m_bot || !m_filled)
        return;
    m_parts.desk.clipboard.copy(
        core::Secret(QByteArray(origin().toUtf8() + m_filled->path.reveal().toByteArray())));
    Q_EMIT done(tr("The address was copied. The clipboard is emptied after 10 seconds."));
}

void WebhookListening::show()
{
    if (!m_bot) {
        m_parts.page.receiver().setStanding({});
        return;
    }
    fill();
    const services::ReceiverState state = m_parts.desk.receivers.state(m_bot->key);
    const QString masked = origin() + u'/' + QString(8, QChar(0x2022));
    m_parts.page.receiver().setStanding(
        {state.phase, masked, m_parts.desk.redactor.redact(widgets::translated(state.trouble)),
         refusalWords(state.refused), state.isResumed});
}

} // namespace botdeck::ui::shell

#include "moc_WebhookListening.cpp"
