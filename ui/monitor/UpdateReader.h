// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/JsonOutline.h"
#include "domain/Update.h"
#include "domain/UpdateCard.h"
#include "services/BackgroundWork.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

namespace botdeck::ui::monitor {

/// What the inspector shows of an update.
struct ReadUpdate
{
    qint64 seq = 0;
    domain::UpdateCard card;
    domain::JsonOutline outline;
};

/// Reads an update's bytes: at once where that takes no time, a large one in the background, so that the
/// window never waits. (Card and outline of one megabyte were measured at 15 ms, of the 31 that an answer may
/// hold at a third of a second; of what is read at once at less than 5 ms, in the worst shape we know.)
class UpdateReader final : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype bytesAtOnce = qsizetype(32) * 1024;
    using Done = std::function<void(ReadUpdate read)>;

    UpdateReader(Done done, QObject *parent);

    /// Tells it of this update, and of none that was asked for before.
    void read(const QByteArray &raw, const domain::StoredUpdate &meta);
    /// Nothing is wanted any more.
    void cancel();

private:
    Done m_done;
    /// Counts the wishes; an older one is not even begun.
    std::shared_ptr<std::atomic<quint64>> m_wish;
    services::BackgroundWork m_background;
};

} // namespace botdeck::ui::monitor
