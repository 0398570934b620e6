// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "domain/BotKey.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace botdeck::services {

class Workbench;

/// When something is read of one bot's part of the store: again whenever that may have changed, one reading
/// at a time, and not more often than `pace` while a flood arrives. Lives in its owner's thread.
class BotReading final : public QObject
{
    Q_OBJECT

public:
    using Cancel = std::shared_ptr<std::atomic_bool>;
    /// Begins one in the background; its end is told to ended(), unless `cancel` is set by then. `anew`: what
    /// was read before holds no longer.
    using Begin = std::function<void(const domain::BotKey &bot, bool anew, const Cancel &cancel)>;

    /// How long what arrives may wait.
    static constexpr core::Clock::Milliseconds pace{500};

    /// The workbench outlives it.
    BotReading(Workbench &workbench, Begin begin, QObject *parent = nullptr);
    /// Breaks off what is being read.
    ~BotReading() override;

    /// Another bot's part, or none; what is being read interests nobody any more.
    void select(const std::optional<domain::BotKey> &bot);
    [[nodiscard]] const std::optional<domain::BotKey> &bot() const { return m_bot; }

    /// Now, or after the one that is under way. Where the store was not opened yet: when it is.
    void read();
    void readAnew();
    void ended();
    void breakOff();

private:
    void readSoon();

    Workbench &m_workbench;
    const Begin m_begin;
    std::optional<domain::BotKey> m_bot;
    Cancel m_cancel = std::make_shared<std::atomic_bool>(false);
    bool m_isReading = false;
    bool m_again = false;
    bool m_waits = false;
    bool m_anew = false;
};

} // namespace botdeck::services
