// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/botedit/FreshCheck.h"

#include "services/Workbench.h"

namespace botdeck::ui::botedit {

FreshCheck::FreshCheck(services::Workbench &workbench, core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_workbench(workbench)
    , m_clock(clock)
{
}

void FreshCheck::ask(const services::BotRoute &route, bool watchOnly)
{
    cancel();
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
