// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "BenchFixture.h"

namespace botdeck::storage {
class UpdateStore;
}

namespace botdeck::test {

/// A workbench whose bots get messages and make calls without a server.
class ChatFixture : public BenchFixture
{
protected:
    /// Opens the workbench and waits until its store can be read and written.
    void openBench();
    /// A message in the chat for bot 1 or 2, stored and told as a feed does; its seq. With `edits` an edit of
    /// that message.
    qint64 say(qint64 chat, const char *text, int bot = 1, int edits = 0);
    /// So many messages "m1", "m2" … of the chat 10, a second apart, with others between them whose chat has
    /// its number as title, stored at once for bot 1.
    void storeMany(int count);
    /// A call of bot 1 into the log; `error` where it failed.
    void logged(
        const char *method, const QByteArray &parameters, const QByteArray &answer,
        const char *error = nullptr);
    /// Runs where the store is written, and waits for it.
    void inStore(const std::function<void(storage::UpdateStore &)> &work);

    qint64 m_nowMs = 1'700'000'000'000;

private:
    qint64 m_updateId = 0;
    int m_messageId = 0;
};

} // namespace botdeck::test
