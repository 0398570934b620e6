// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/PassportGuest.h"

#include <utility>

namespace botdeck::services {

PassportGuest::PassportGuest(PassportSide side, QObject *parent)
    : QObject(parent)
    , m_side(std::move(side))
{
}

void PassportGuest::visit(const PassportVisit &visit)
{
    m_side(visit, this, [this, turn = ++m_visits](const core::Result<PassportReturn> &back) {
        if (turn != m_visits)
            return;
        if (back)
            Q_EMIT returned(*back);
        else
            Q_EMIT refused(back.error());
    });
}

} // namespace botdeck::services

#include "moc_PassportGuest.cpp"
