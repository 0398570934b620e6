// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/BackgroundWork.h"
#include "services/BotReading.h"
#include "services/PressLister.h"

#include <QObject>

namespace botdeck::services {

class Workbench;

/// The presses of one bot's buttons that wait for an answer, for one window, kept current while updates
/// arrive and calls are made. Lives in the user interface's thread; the store is read in a thread of its own.
/// A store that cannot be read has none: whoever lists its chats says why.
class WaitingPresses final : public QObject
{
    Q_OBJECT

public:
    /// The workbench outlives it.
    explicit WaitingPresses(Workbench &workbench, QObject *parent = nullptr);
    ~WaitingPresses() override;

    /// Another bot's, or nobody's; listed() follows.
    void select(const std::optional<domain::BotKey> &bot);

Q_SIGNALS:
    /// Newest first; whenever there are others than before. At first there are none.
    void listed(const QList<botdeck::domain::WaitingPress> &presses);

private:
    void list(const domain::BotKey &bot, bool anew, const BotReading::Cancel &cancel);
    void tell(const QList<domain::WaitingPress> &presses);

    core::Clock &m_clock;
    BotReading m_reading;
    QList<domain::WaitingPress> m_presses;
    /// Of the background.
    PressLister m_lister;
    /// Goes first: it waits for what uses the other.
    BackgroundWork m_work;
};

} // namespace botdeck::services
