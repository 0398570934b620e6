// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/SandboxGuest.h"

#include "domain/conversation/MessageReader.h"

#include <utility>

namespace botdeck::services {

using namespace std::chrono_literals;

namespace {

constexpr core::Clock::Milliseconds lookingPace{200};
/// Clients let a button spin about as long.
constexpr core::Clock::Milliseconds longestSpin{60s};

domain::ButtonPress pressIn(const QByteArray &update)
{
    const domain::JsonText json{QByteArrayView(update)};
    return json.fault() == domain::JsonFault::None ? domain::readPress(json.root()["callback_query"])
                                                   : domain::ButtonPress();
}

} // namespace

SandboxGuest::SandboxGuest(SandboxSide side, core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_side(std::move(side))
    , m_clock(clock)
{
}

void SandboxGuest::play(const GuestMove &move)
{
    m_side.play(move, this, [this, move](const core::Result<QByteArray> &happened) {
        if (!happened) {
            Q_EMIT refused(move, happened.error());
            return;
        }
        Q_EMIT played(move);
        if (move.kind != GuestMove::Kind::Press)
            return;
        domain::ButtonPress press = pressIn(*happened);
        press.pressedMs = m_clock.wallMs();
        Q_EMIT spins(move, press);
        watch(move, press.queryId, m_clock.monotonic() + longestSpin);
    });
}

void SandboxGuest::watch(const GuestMove &move, const QString &query, core::Clock::Milliseconds until)
{
    const auto seen = [this, move, query, until](const core::Result<GuestPress> &press) {
        if (press && !press->isSpinning)
            Q_EMIT answered(move, query, *press);
        else if (!press || m_clock.monotonic() >= until)
            Q_EMIT tired(move, query);
        else
            m_clock.after(lookingPace, this, [this, move, query, until] { watch(move, query, until); });
    };
    m_side.look(move.bot, query, this, seen);
}

} // namespace botdeck::services

#include "moc_SandboxGuest.cpp"
