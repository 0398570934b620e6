// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/WebhookWiring.h"

#include "security/Redactor.h"
#include "services/WebhookChecks.h"
#include "ui/shell/WebhookCertificates.h"
#include "ui/shell/WebhookForwarding.h"
#include "ui/shell/WebhookListening.h"
#include "ui/shell/WebhookMenu.h"
#include "ui/shell/WebhookOutside.h"
#include "ui/shell/WebhookSetting.h"
#include "ui/webhook/ReceiverCard.h"
#include "ui/webhook/ReceiverForm.h"
#include "ui/webhook/SetCard.h"
#include "ui/webhook/SetForm.h"
#include "ui/webhook/WebhookPage.h"

namespace botdeck::ui::shell {

using webhook::SetCard;
using webhook::SetForm;

WebhookWiring::WebhookWiring(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
}

QWidget *WebhookWiring::makePage()
{
    const Desk &desk = m_parts.desk;
    m_page = new webhook::WebhookPage(
        desk.theme, desk.clock,
        [redactor = &desk.redactor](const QByteArray &bytes) { return redactor->redact(bytes); });
    m_certificates = new WebhookCertificates({desk, m_parts.window}, this);
    m_setting = new WebhookSetting({desk, *m_page, m_parts.window}, this);
    m_listening = new WebhookListening({desk, *m_page, *m_certificates}, this);
    m_forwarding = new WebhookForwarding({desk, m_page->requests(), m_parts.window}, this);
    m_outside = new WebhookOutside({desk, m_parts.window}, this);
    m_menu = new WebhookMenu(*m_page, this);
    connectParts();
    show();
    return m_page;
}

void WebhookWiring::connectParts()
{
    SetForm *form = &m_page->setting().form();
    const auto names = [this] {
        const QString host = m_setting->typedHost();
        return host.isEmpty() ? QStringList() : QStringList(host);
    };
    connect(form, &SetForm::certificateFileAsked, m_certificates, &WebhookCertificates::chooseUpload);
    connect(form, &SetForm::certificateMakeAsked, m_certificates, [this, names] {
        m_certificates->make(names());
    });
    connect(
        &m_page->receiver().form(), &webhook::ReceiverForm::certificateMakeAsked, m_certificates,
        [this, names] { m_certificates->make(names()); });
    connect(m_certificates, &WebhookCertificates::uploadChosen, form, &SetForm::setCertificate);
    connect(m_certificates, &WebhookCertificates::said, this, &WebhookWiring::said);
    connect(
        &m_page->setting(), &SetCard::lookAsked, m_outside, [this, form] { m_outside->open(form->order()); });
    connect(m_setting, &WebhookSetting::done, this, &WebhookWiring::done);
    connect(m_listening, &WebhookListening::done, this, &WebhookWiring::done);
    connect(
        m_listening, &WebhookListening::delivered, this,
        [this](const QList<domain::WebhookDelivery> &deliveries) {
            m_forwarding->take(m_bot->key, deliveries);
        });
}

bool WebhookWiring::isOffered() const
{
    return m_bot && services::webhookRules(m_parts.desk.platforms.at(m_bot->platform)).isSupported;
}

void WebhookWiring::setBot(const std::optional<models::BotRow> &bot)
{
    m_bot = bot;
    if (m_page)
        show();
}

void WebhookWiring::show()
{
    sayNote();
    const std::optional<models::BotRow> shown = isOffered() ? m_bot : std::nullopt;
    m_setting->setBot(shown);
    m_listening->setBot(shown);
}

void WebhookWiring::sayNote()
{
    if (!m_bot)
        m_page->setNote(tr("Choose a bot."), tr("Its webhook is shown here."));
    else if (isOffered())
        m_page->setNote({}, {});
    else
        m_page->setNote(
            //: %1 is a platform's name
            tr("%1 does not offer webhooks.").arg(m_parts.desk.platforms.at(m_bot->platform).title()),
            tr("Its document says that delivery by webhook is not supported at present. Its bots receive "
               "through the gateway or by polling."));
}

void WebhookWiring::fillMenu(QMenu &menu)
{
    if (m_menu)
        m_menu->fill(menu);
}

void WebhookWiring::retranslate()
{
    if (!m_page)
        return;
    show();
    m_setting->retranslate();
    m_listening->retranslate();
    m_forwarding->retranslate();
}

} // namespace botdeck::ui::shell

#include "moc_WebhookWiring.cpp"
