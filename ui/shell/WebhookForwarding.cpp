// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/WebhookForwarding.h"

#include "models/SafeText.h"
#include "security/Redactor.h"
#include "services/BotRegistry.h"
#include "services/WebhookAddress.h"
#include "services/WebhookForward.h"
#include "services/WebhookTarget.h"
#include "services/Workbench.h"
#include "ui/look/Numbers.h"
#include "ui/replay/AddressWords.h"
#include "ui/replay/ReplayParts.h"
#include "ui/replay/ResultWords.h"
#include "ui/webhook/RequestsPane.h"
#include "ui/widgets/PhraseWords.h"
#include "ui/widgets/Question.h"
#include "ui/widgets/Sentences.h"

namespace botdeck::ui::shell {

using domain::DeliveryVerdict;
using services::AddressFault;
using services::WebhookForward;
using webhook::RequestsPane;

WebhookForwarding::WebhookForwarding(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_bytes(parts.desk.workbench.storeFolder())
{
    connect(&parts.requests, &RequestsPane::forwardChanged, this, [this] {
        refresh();
        if (m_parts.requests.forwards())
            whenAllowed([] {});
    });
    connect(&parts.requests, &RequestsPane::replayAsked, this, [this](qint64 seq) {
        whenAllowed([this, seq] { replay(seq); });
    });
    refresh();
}

WebhookForwarding::~WebhookForwarding() = default;

/// What is typed is another: what was wished for the former address is over.
void WebhookForwarding::refresh()
{
    const QString typed = m_parts.requests.forwardAddress();
    const services::WebhookAddress address = services::readWebhookAddress(typed);
    if (typed != m_address) {
        m_address = typed;
        m_forward.reset();
    }
    m_parts.requests.setForwardPossible(address.fault == AddressFault::None);
    if (address.fault == AddressFault::Empty)
        m_parts.requests.sayForward({});
    else if (address.fault != AddressFault::None)
        m_parts.requests.sayForward(replay::addressWords(address.fault), look::Tone::Error);
    else if (address.isElsewhere && m_allowed != typed)
        //: %1 is a server's name
        m_parts.requests.sayForward(
            tr("%1 is not this machine. You are asked before anything is sent there.")
                .arg(models::oneLine(address.url.host())),
            look::Tone::Warning);
    else
        m_parts.requests.sayForward(tr("Each update is POSTed there once, byte for byte as it came."));
}

void WebhookForwarding::whenAllowed(const std::function<void()> &then)
{
    const QString typed = m_parts.requests.forwardAddress();
    const services::WebhookAddress address = services::readWebhookAddress(typed);
    if (!address.isElsewhere || m_allowed == typed) {
        then();
        return;
    }
    widgets::askFirst(
        {"forwardQuestion", tr("Send on"),
         //: %1 is a server's name
         tr("Send what people write to %1?").arg(models::oneLine(address.url.host())),
         tr("That is not this machine: whoever runs that server can read and keep it."), tr("&Send on")},
        m_parts.window, [this, typed, then] {
            if (typed != m_parts.requests.forwardAddress())
                return;
            m_allowed = typed;
            refresh();
            then();
        });
}

WebhookForward *WebhookForwarding::forward()
{
    const services::WebhookAddress address = services::readWebhookAddress(m_address);
    if (address.fault != AddressFault::None || (address.isElsewhere && m_allowed != m_address))
        return nullptr;
    if (!m_forward) {
        const Desk &desk = m_parts.desk;
        m_forward = std::make_unique<WebhookForward>(std::make_unique<services::WebhookTarget>(
            address.url,
            services::WebhookTarget::Parts{desk.clock, desk.redactor, {desk.registry.usualProxy()}}));
        connect(m_forward.get(), &WebhookForward::forwarded, this, &WebhookForwarding::ended);
        connect(m_forward.get(), &WebhookForward::passedOver, this, [this] {
            m_parts.requests.sayForward(
                tr("The other side is too slow: some are not sent on. All are stored here."),
                look::Tone::Warning);
        });
    }
    return m_forward.get();
}

void WebhookForwarding::take(const domain::BotKey &bot, const QList<domain::WebhookDelivery> &deliveries)
{
    WebhookForward *to = m_parts.requests.forwards() ? forward() : nullptr;
    if (to == nullptr)
        return;
    for (const domain::WebhookDelivery &delivery : deliveries) {
        if (delivery.verdict != DeliveryVerdict::Stored && delivery.verdict != DeliveryVerdict::Quarantined)
            continue;
        domain::StoredUpdate update;
        update.seq = delivery.seq;
        update.bot = bot;
        update.update.raw = delivery.body;
        update.update.kind = delivery.kind;
        to->add(update);
    }
}

void WebhookForwarding::replay(qint64 seq)
{
    m_bytes.read({seq}, this, [this](const services::StoredBytes::Answer &answer) {
        WebhookForward *to = forward();
        if (to == nullptr)
            return;
        if (answer && !answer->isEmpty())
            to->add(answer->first());
        else
            m_parts.requests.sayForward(tr("This update is no longer stored."), look::Tone::Error);
    });
}

void WebhookForwarding::ended(const services::ReplayResult &result)
{
    const QString count = tr("%n update(s) arrived there.", nullptr, int(m_forward->arrived()));
    // A call that is asked for in an answer is lost here: that is said, too.
    const QString last =
        result.isFailure() || !result.answeredMethod.isEmpty()
            ? m_parts.desk.redactor.redact(replay::resultWords(result, replay::ReplayWay::Webhook))
            : QString();
    m_parts.requests.sayForward(widgets::joinedSentences({count, last}), replay::verdictLook(result).tone);
}

void WebhookForwarding::retranslate()
{
    refresh();
}

} // namespace botdeck::ui::shell

#include "moc_WebhookForwarding.cpp"
