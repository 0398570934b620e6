// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"

#include <QWidget>

namespace botdeck::app {

/// Says that the operator sees a window: what nobody sees waits for it.
class FirstPaint final : public QObject
{
    Q_OBJECT

public:
    /// A window may open minimised, or behind others, and is not painted then.
    static constexpr core::Clock::Milliseconds patience{1'000};

    explicit FirstPaint(core::Clock &clock);

    /// The first of them counts.
    void watch(QWidget *window);

Q_SIGNALS:
    /// Once, behind the turn of the event loop that painted; or when patience is over.
    void happened();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void tell();

    core::Clock &m_clock;
    bool m_isWatching = false;
    bool m_hasHappened = false;
};

} // namespace botdeck::app
