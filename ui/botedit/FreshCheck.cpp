// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/botedit/FreshCheck.h"

#include "security/Redactor.h"
#include "services/Workbench.h"

namespace botdeck::ui::botedit {

FreshCheck::FreshCheck(
    services::Workbench &workbench, security::Redactor &redactor, core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_workbench(workbench)
    , m_redactor(redactor)
    , m_clock(clock)
{
}

void FreshCheck::ask(const services::BotRoute &route, bool watchOnly)
{
    cancel();
    // Nobody has saved them yet, so nobody else told of them.
    m_redactor.add(route.endpoint.token);
    if (route.transport.proxy)
        m_redactor.add(core::Secret(route.transport.proxy->password().toUtf8()));
    m_check = new services::BotCheck(route, watchOnly, m_clock, this);
    connect(
        m_check, &services::BotCheck::called, this,
        [this, endpoint = route.endpoint](services::MadeCall call) {
            const QString id = domain::idFromToken(endpoint.token.reveal());
            if (call.bot.isEmpty() && !id.isEmpty())
                call.bot = domain::BotKey(endpoint.platform, endpoint.server, id);
            m_workbench.logCall(call, endpoint.token);
        });
    connect(m_check, &services::BotCheck::succeeded, this, &FreshCheck::succeeded);
    connect(m_check, &services::BotCheck::failed, this, &FreshCheck::failed);
    m_check->start();
}

void FreshCheck::cancel()
{
    if (m_check)
        m_check->cancel();
    m_check.clear();
}

} // namespace botdeck::ui::botedit

#include "moc_FreshCheck.cpp"
