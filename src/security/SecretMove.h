// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Phrase.h"
#include "security/SecretStore.h"

#include <functional>

namespace botdeck::security {

/// What a move did.
struct MoveReport
{
    /// Secrets that are in the new place, read back and compared.
    int moved = 0;
    /// Of these, the ones that could not be removed from the old place, with the reason of the last of them.
    /// Moving again removes them.
    QList<SecretName> leftBehind;
    core::Phrase why;
    /// Nothing was moved: what an earlier move had left behind was removed.
    bool swept = false;
};

/// All secrets from one store to another: each is written, read back and compared; only when all are there
/// `commit` makes the new place the one that counts, and only then they are removed from the old. Broken off
/// at any moment, every secret is still in the place that counts.
///
/// Ends once, by `succeeded` or `failed`, then deletes itself; after its destruction nothing is emitted.
class SecretMove final : public QObject
{
    Q_OBJECT

public:
    /// Called once with how it ended; from the event loop, or at once.
    using Committed = std::function<void(const core::Result<void> &)>;
    /// Makes durable that the new place counts from now on.
    using Commit = std::function<void(const Committed &)>;

    SecretMove(SecretStore &from, SecretStore &to, Commit commit, QObject *parent);

    /// Copies, commits, removes.
    void start();
    /// The end of a move that was broken off after its commit: removes from the old place what is in the new.
    void startSweep();

Q_SIGNALS:
    /// So many of all are in the new place.
    void progressed(int done, int all);
    void succeeded(const botdeck::security::MoveReport &report);
    /// The old place still counts, and still has everything.
    void failed(const botdeck::core::Error &error);

private:
    using Next = void (SecretMove::*)();

    /// Goes on with what the job brings, or fails.
    void await(SecretJob *job, const std::function<void(const SecretAnswer &)> &then);
    void listOld(Next next);
    void copyNext();
    void writeAndCompare(const SecretName &name, const core::Secret &secret);
    void commit();
    void checkNext();
    void removeNext();
    void fail(const core::Error &error);

    SecretStore &m_from;
    SecretStore &m_to;
    Commit m_commit;
    QList<SecretName> m_waiting;
    qsizetype m_all = 0;
    QList<SecretName> m_safe; ///< in the new place, compared
    MoveReport m_report;
};

} // namespace botdeck::security
