// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "core/Result.h"
#include "domain/BotKey.h"
#include "domain/filter/Filter.h"
#include "services/BackgroundWork.h"

#include <QHash>
#include <QList>
#include <QObject>

#include <atomic>
#include <memory>
#include <optional>

namespace botdeck::storage {
class UpdateSearch;
}

namespace botdeck::services {

/// How many updates filters hold for, counted in a thread of its own: everything once, then only what
/// arrives. A count that nobody waits for any more ends within some milliseconds.
class MatchCounts final : public QObject
{
    Q_OBJECT

public:
    /// How long what arrives may wait to be counted.
    static constexpr core::Clock::Milliseconds pace{2'000};

    struct Question
    {
        QList<domain::Filter> filters = {};
        /// None: of all bots.
        std::optional<domain::BotKey> bot = {};
        QHash<domain::BotKey, QString> names = {};
    };

    MatchCounts(QString storeFolder, core::Clock &clock, QObject *parent = nullptr);
    ~MatchCounts() override;

    /// counted() follows; to an earlier question nothing more is said. Nothing follows where the store
    /// cannot be read, or there is no filter.
    void ask(const Question &question);
    /// Rows went, came otherwise than at the end, or got a mark: everything is counted anew.
    void countAnew();
    /// Rows came at the end.
    void arrived();

Q_SIGNALS:
    /// In the order of the filters.
    void counted(const QList<qint64> &counts);

private:
    struct Answer
    {
        /// The newest row that is counted.
        qint64 upTo = 0;
        QList<qint64> counts;
    };
    using Cancel = std::shared_ptr<std::atomic_bool>;

    void countMore();
    core::Result<Answer> count(const Question &question, qint64 after, const std::atomic_bool &cancel);
    void take(const core::Result<Answer> &answer);

    const QString m_storeFolder;
    core::Clock &m_clock;
    Question m_question;
    Cancel m_cancel = std::make_shared<std::atomic_bool>(false);
    Answer m_counted;
    bool m_counting = false;
    bool m_waiting = false;
    /// Of the background.
    std::unique_ptr<storage::UpdateSearch> m_search;
    /// Goes first: it waits for what uses the others.
    BackgroundWork m_work;
};

} // namespace botdeck::services
