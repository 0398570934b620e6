// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/WaitingPresses.h"

#include "services/Workbench.h"

namespace botdeck::services {

using domain::BotKey;
using domain::WaitingPress;
using Presses = core::Result<QList<WaitingPress>>;

WaitingPresses::WaitingPresses(Workbench &workbench, QObject *parent)
    : QObject(parent)
    , m_clock(workbench.clock())
    , m_reading(
          workbench, [this](const BotKey &bot, bool anew, const auto &cancel) { list(bot, anew, cancel); })
    , m_lister(workbench.storeFolder())
{
    connect(&workbench.eraser(), &Eraser::erased, &m_reading, &BotReading::readAnew);
}

WaitingPresses::~WaitingPresses()
{
    m_reading.breakOff();
}

void WaitingPresses::select(const std::optional<BotKey> &bot)
{
    if (bot == m_reading.bot())
        return;
    tell({});
    m_reading.select(bot);
}

void WaitingPresses::list(const BotKey &bot, bool anew, const BotReading::Cancel &cancel)
{
    m_work.run(
        this,
        [this, bot, anew, nowMs = m_clock.wallMs(), cancel]() -> Presses {
            if (anew)
                m_lister.forget();
            return m_lister.list(bot, nowMs, *cancel);
        },
        [this, cancel](const Presses &presses) {
            if (*cancel)
                return;
            tell(presses ? *presses : QList<WaitingPress>());
            m_reading.ended();
        });
}

void WaitingPresses::tell(const QList<WaitingPress> &presses)
{
    if (presses == m_presses)
        return;
    m_presses = presses;
    Q_EMIT listed(m_presses);
}

} // namespace botdeck::services

#include "moc_WaitingPresses.cpp"
