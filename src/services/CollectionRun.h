// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/ApiDesk.h"
#include "services/CallBook.h"

#include <QHash>
#include <QObject>

namespace botdeck::services {

/// Makes the calls of a collection one after the other, off one bot. Lives in the user interface's thread.
class CollectionRun final : public QObject
{
    Q_OBJECT

public:
    enum class End { Done, Stopped, Cancelled };

    /// All of it outlives this.
    CollectionRun(
        BotRegistry &registry, Workbench &workbench, const Platforms &platforms, QObject *parent = nullptr);
    ~CollectionRun() override;

    /// False, and nothing happens, while one is under way. The first began() follows later. A bot in
    /// production is the window's to ask about, before. The collection's variables are where it begins; what
    /// calls give them lives as long as the run.
    bool start(const CallCollection &collection, const domain::BotKey &bot);
    /// Nothing more is sent; finished() follows at once. What left may have its effect.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    /// As they are now: also behind finished(), until the next start.
    [[nodiscard]] const QHash<QString, QString> &variables() const { return m_variables; }

Q_SIGNALS:
    /// Counted from 0.
    void began(qsizetype index);
    /// Once for each that began: also where nothing was sent or came, then with an error.
    void ended(qsizetype index, const botdeck::services::ApiAnswer &answer);
    /// `why`: of a run that was stopped by its condition; else empty.
    void finished(botdeck::services::CollectionRun::End end, const botdeck::core::Phrase &why);

private:
    void goOn();
    void next();
    void take(const ApiAnswer &answer);
    void finish(End end, const core::Phrase &why);
    [[nodiscard]] core::Result<QList<platform::Argument>> argumentsOf(const SavedCall &saved) const;
    [[nodiscard]] core::Phrase whyStop(const ApiAnswer &answer) const;

    ApiDesk m_desk;
    const Platforms &m_platforms;
    CallCollection m_collection;
    domain::BotKey m_bot;
    QHash<QString, QString> m_variables;
    qsizetype m_at = 0;
    bool m_isRunning = false;
    /// Grows with every end.
    int m_run = 0;
    QPointer<ApiCall> m_call;
};

} // namespace botdeck::services
