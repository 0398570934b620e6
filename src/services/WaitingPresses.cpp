// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/WaitingPresses.h"

#include "services/Workbench.h"

#include <utility>

namespace botdeck::services {

using domain::BotKey;
using domain::WaitingPress;
using Presses = core::Result<QList<WaitingPress>>;

WaitingPresses::WaitingPresses(Workbench &workbench, QObject *parent)
    : QObject(parent)
    , m_workbench(workbench)
    , m_lister(workbench.storeFolder())
{
    const auto ifSelected = [this](const BotKey &bot) {
        if (bot == m_bot)
            listSoon();
    };
    connect(&workbench, &Workbench::arrived, this, ifSelected);
    connect(&workbench, &Workbench::callLogged, this, ifSelected);
    connect(&workbench, &Workbench::storeReady, this, &WaitingPresses::listAnew);
    connect(&workbench, &Workbench::imported, this, &WaitingPresses::listAnew);
    connect(&workbench.housekeeping(), &Housekeeping::rowsGone, this, &WaitingPresses::listAnew);
    connect(&workbench.eraser(), &Eraser::erased, this, &WaitingPresses::listAnew);
}

WaitingPresses::~WaitingPresses()
{
    *m_cancel = true;
}

void WaitingPresses::select(const std::optional<BotKey> &bot)
{
    if (bot == m_bot)
        return;
    *m_cancel = true;
    m_cancel = std::make_shared<std::atomic_bool>(false);
    m_isListing = false;
    m_listsAgain = false;
    m_bot = bot;
    tell({});
    list();
}

void WaitingPresses::list()
{
    // storeReady() comes here again.
    if (!m_bot || !m_workbench.isStoreTried())
        return;
    if (std::exchange(m_isListing, true)) {
        m_listsAgain = true;
        return;
    }
    m_work.run(
        this,
        [this, bot = *m_bot, nowMs = m_workbench.clock().wallMs(), cancel = m_cancel]() -> Presses {
            return m_lister.list(bot, nowMs, *cancel);
        },
        [this, cancel = m_cancel](const Presses &presses) {
            if (*cancel)
                return;
            m_isListing = false;
            tell(presses ? *presses : QList<WaitingPress>());
            if (std::exchange(m_listsAgain, false))
                list();
        });
}

/// While a flood arrives, no more often than the store is read.
void WaitingPresses::listSoon()
{
    if (std::exchange(m_waits, true))
        return;
    m_workbench.clock().after(pace, this, [this] {
        m_waits = false;
        list();
    });
}

void WaitingPresses::listAnew()
{
    m_work.run(
        this, [this] { return m_lister.forget(), true; }, [this](bool) { list(); });
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
