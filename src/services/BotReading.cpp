// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/BotReading.h"

#include "services/Workbench.h"

#include <utility>

namespace botdeck::services {

BotReading::BotReading(Workbench &workbench, Begin begin, QObject *parent)
    : QObject(parent)
    , m_workbench(workbench)
    , m_begin(std::move(begin))
{
    const auto ifSelected = [this](const domain::BotKey &bot) {
        if (bot == m_bot)
            readSoon();
    };
    connect(&workbench, &Workbench::arrived, this, ifSelected);
    connect(&workbench, &Workbench::callLogged, this, ifSelected);
    connect(&workbench, &Workbench::storeReady, this, &BotReading::readAnew);
    connect(&workbench, &Workbench::imported, this, &BotReading::readAnew);
    connect(&workbench.housekeeping(), &Housekeeping::rowsGone, this, &BotReading::readAnew);
}

BotReading::~BotReading()
{
    breakOff();
}

void BotReading::select(const std::optional<domain::BotKey> &bot)
{
    breakOff();
    m_cancel = std::make_shared<std::atomic_bool>(false);
    m_isReading = false;
    m_again = false;
    m_bot = bot;
    read();
}

void BotReading::read()
{
    // storeReady() comes here again.
    if (!m_bot || !m_workbench.isStoreTried())
        return;
    if (std::exchange(m_isReading, true))
        m_again = true;
    else
        m_begin(*m_bot, std::exchange(m_anew, false), m_cancel);
}

void BotReading::readAnew()
{
    m_anew = true;
    read();
}

void BotReading::readSoon()
{
    if (std::exchange(m_waits, true))
        return;
    m_workbench.clock().after(pace, this, [this] {
        m_waits = false;
        read();
    });
}

void BotReading::ended()
{
    m_isReading = false;
    if (std::exchange(m_again, false))
        read();
}

void BotReading::breakOff()
{
    *m_cancel = true;
}

} // namespace botdeck::services

#include "moc_BotReading.cpp"
