// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/WebhookOutside.h"

#include "api/Transport.h"
#include "core/AtomicFile.h"
#include "services/BackgroundWork.h"
#include "services/BotRegistry.h"
#include "ui/webhook/OutsideDialog.h"
#include "ui/webhook/WebhookValues.h"
#include "ui/widgets/PhraseWords.h"

namespace botdeck::ui::shell {

using services::OutsideCheck;
using webhook::OutsideDialog;

namespace {

constexpr qint64 largestTrusted = qint64(1024) * 1024;

} // namespace

WebhookOutside::WebhookOutside(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
}

WebhookOutside::~WebhookOutside() = default;

void WebhookOutside::open(const webhook::HookOrder &order)
{
    if (m_dialog) {
        m_dialog->raise();
        m_dialog->activateWindow();
        return;
    }
    m_dialog = new OutsideDialog(m_parts.desk.theme, &m_parts.window);
    m_dialog->setAddress(order.address);
    connect(
        m_dialog, &OutsideDialog::startAsked, this,
        [this, certificate = order.certificate](const QString &address) { start(address, certificate); });
    connect(m_dialog, &OutsideDialog::stopAsked, this, [this] {
        if (m_check)
            m_check->cancel();
    });
    connect(m_dialog, &QObject::destroyed, this, [this] {
        if (m_check)
            m_check->cancel();
    });
    m_dialog->open();
}

/// The file is read anew: it is what would be uploaded now.
void WebhookOutside::start(const QString &address, const QString &certificate)
{
    if (certificate.isEmpty()) {
        startNow(address, {});
        return;
    }
    m_parts.desk.background.run(
        m_dialog, [certificate] { return core::readWhole(certificate, largestTrusted); },
        [this, address](const core::Result<QByteArray> &pem) {
            if (pem)
                startNow(address, *pem);
            else
                m_dialog->sayTrouble(widgets::translated(pem.error().detail));
        });
}

void WebhookOutside::startNow(const QString &address, const QByteArray &certificate)
{
    m_check.reset();
    m_transport =
        std::make_unique<api::Transport>(api::TransportSettings{m_parts.desk.registry.usualProxy(), {}});
    m_check = std::make_unique<OutsideCheck>(*m_transport, m_parts.desk.clock);
    connect(m_check.get(), &OutsideCheck::progressed, m_dialog, [this](const auto &steps) {
        m_dialog->setSteps(steps, true);
    });
    connect(m_check.get(), &OutsideCheck::finished, m_dialog, [this](const auto &steps) {
        m_dialog->setSteps(steps, false);
    });
    m_dialog->setSteps({}, true);
    services::OutsideOptions options;
    options.certificate = certificate;
    m_check->start(address, options);
}

} // namespace botdeck::ui::shell

#include "moc_WebhookOutside.cpp"
