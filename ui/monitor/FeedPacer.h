// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "domain/Update.h"

#include <QList>
#include <QObject>

#include <chrono>

namespace botdeck::models {
class UpdateListModel;
}

namespace botdeck::ui::monitor {

/// Gives the table what arrives at most once in 33 ms, whatever arrives: painting is what costs. What comes
/// after a quiet moment is given at once.
class FeedPacer final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds interval{33};

    FeedPacer(models::UpdateListModel &model, core::Clock &clock, QObject *parent = nullptr);

    void reset(const QList<qint64> &seqs);
    void arrived(const QList<qint64> &seqs);
    void rows(const QList<domain::StoredUpdate> &rows);

private:
    void flushSoon();
    void flush();

    models::UpdateListModel &m_model;
    core::Clock &m_clock;
    QList<qint64> m_seqs;
    QList<domain::StoredUpdate> m_rows;
    bool m_resting = false;
};

} // namespace botdeck::ui::monitor
