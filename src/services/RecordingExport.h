// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/BackgroundWork.h"
#include "services/RecordedChat.h"

#include <QObject>

#include <atomic>

namespace botdeck::security {
class Redactor;
}

namespace botdeck::services {

enum class RecordingFormat {
    Ndjson,   ///< what `botdeck replay` reads
    NodeTest, ///< what `node --test` runs
};

struct RecordingOrder
{
    RecordingSource source = {};
    RecordingFormat format = RecordingFormat::Ndjson;
    QString path = {};
};

/// What a file that was written has, and has not.
struct RecordingCounts
{
    int updates = 0;
    int calls = 0;
    int failedCalls = 0;
};

/// Writes a recording, which takes its place only when it is whole. What holds a saved secret is Refused, for
/// a masked one would be another conversation; TooLarge where no reader would take it. Blocks: off the user
/// interface's thread.
core::Result<RecordingCounts> writeRecording(
    ChatPages &pages, const RecordingOrder &order, const security::Redactor &redactor,
    const ChatPages::Cancel &cancel);

/// The same in a thread of its own, for a window that goes on meanwhile; one file after the other.
class RecordingExport final : public QObject
{
    Q_OBJECT

public:
    /// The redactor outlives this object.
    RecordingExport(
        const QString &storeFolder, const security::Redactor &redactor, QObject *parent = nullptr);
    /// Cancels, and waits until nothing is written any more.
    ~RecordingExport() override;

    /// succeeded() or failed() follows.
    void start(const RecordingOrder &order);

Q_SIGNALS:
    void succeeded(
        const botdeck::services::RecordingOrder &order, const botdeck::services::RecordingCounts &counts);
    void failed(const botdeck::core::Error &error);

private:
    const security::Redactor &m_redactor;
    /// Of the background.
    ChatPages m_pages;
    std::atomic_bool m_cancelled = false;
    /// Goes first: it waits for what uses the others.
    BackgroundWork m_work;
};

} // namespace botdeck::services
