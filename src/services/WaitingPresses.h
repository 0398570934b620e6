// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "services/BackgroundWork.h"
#include "services/PressLister.h"

#include <QObject>

#include <optional>

namespace botdeck::services {

class Workbench;

/// The presses of one bot's buttons that wait for an answer, for one window, kept current while updates
/// arrive and calls are made. Lives in the user interface's thread; the store is read in a thread of its own.
/// A store that cannot be read has none: whoever lists its chats says why.
class WaitingPresses final : public QObject
{
    Q_OBJECT

public:
    /// How long what happens may wait.
    static constexpr core::Clock::Milliseconds pace{500};

    /// The workbench outlives it.
    explicit WaitingPresses(Workbench &workbench, QObject *parent = nullptr);
    ~WaitingPresses() override;

    /// Another bot's, or nobody's; listed() follows.
    void select(const std::optional<domain::BotKey> &bot);

Q_SIGNALS:
    /// Newest first; whenever there are others than before. At first there are none.
    void listed(const QList<botdeck::domain::WaitingPress> &presses);

private:
    using Cancel = std::shared_ptr<std::atomic_bool>;

    void list();
    void listSoon();
    void listAnew();
    void tell(const QList<domain::WaitingPress> &presses);

    Workbench &m_workbench;
    std::optional<domain::BotKey> m_bot;
    QList<domain::WaitingPress> m_presses;
    Cancel m_cancel = std::make_shared<std::atomic_bool>(false);
    bool m_isListing = false;
    bool m_listsAgain = false;
    bool m_waits = false;
    /// Of the background.
    PressLister m_lister;
    /// Goes first: it waits for what uses the other.
    BackgroundWork m_work;
};

} // namespace botdeck::services
