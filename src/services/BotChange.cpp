// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/BotChange.h"

namespace botdeck::services {

void BotChange::conclude(const core::Result<domain::BotKey> &outcome)
{
    QMetaObject::invokeMethod(
        this,
        [this, outcome] {
            deleteLater();
            Q_EMIT finished(this);
            if (outcome)
                Q_EMIT succeeded(*outcome);
            else
                Q_EMIT failed(outcome.error());
        },
        Qt::QueuedConnection);
}

} // namespace botdeck::services

#include "moc_BotChange.cpp"
