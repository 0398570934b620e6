// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/RecordingExport.h"

#include "domain/recording/NodeTest.h"
#include "services/GuardedFile.h"
#include "storage/StoreReader.h"
#include "storage/UpdateSearch.h"

#include <algorithm>

namespace botdeck::services {

using core::Error;
using core::ErrorKind;
using core::Result;

namespace {

Result<QByteArray> fileBytes(const domain::Recording &recording, RecordingFormat format)
{
    if (format == RecordingFormat::NodeTest)
        return domain::nodeTest(recording);
    return domain::recordingText(recording);
}

RecordingCounts countsOf(const RecordedChat &chat)
{
    const auto isCall = [](const domain::RecordedEntry &entry) {
        return std::holds_alternative<domain::RecordedCall>(entry);
    };
    const auto calls = std::ranges::count_if(chat.recording.entries, isCall);
    return {int(chat.recording.entries.size() - calls), int(calls), chat.failedCalls};
}

} // namespace

Result<RecordingCounts> writeRecording(
    ChatPages &pages, const RecordingOrder &order, const security::Redactor &redactor,
    const ChatPages::Cancel &cancel)
{
    const Result<RecordedChat> chat = recordChat(pages, order.source, cancel);
    if (!chat)
        return chat.error();
    const Result<QByteArray> bytes = fileBytes(chat->recording, order.format);
    if (!bytes)
        return bytes.error();
    if (bytes->size() > domain::mostRecordingBytes) {
        return Error{
            ErrorKind::TooLarge,
            QT_TRANSLATE_NOOP(
                "Phrase", "This conversation is too long for a recording: begin with a later message.")};
    }
    Result<core::AtomicFileWriter> file = core::AtomicFileWriter::create(order.path);
    if (!file)
        return file.error();
    if (auto written = file->write(*bytes); !written)
        return written.error();
    if (auto committed = commitGuarded(*file, order.path, redactor); !committed)
        return committed.error();
    return countsOf(*chat);
}

RecordingExport::RecordingExport(
    const QString &storeFolder, const security::Redactor &redactor, QObject *parent)
    : QObject(parent)
    , m_redactor(redactor)
    , m_pages(storeFolder)
{
}

RecordingExport::~RecordingExport()
{
    m_cancelled = true;
}

void RecordingExport::start(const RecordingOrder &order)
{
    m_work.run(
        this, [this, order] { return writeRecording(m_pages, order, m_redactor, m_cancelled); },
        [this, order](const Result<RecordingCounts> &counts) {
            if (counts)
                Q_EMIT succeeded(order, *counts);
            else
                Q_EMIT failed(counts.error());
        });
}

} // namespace botdeck::services

#include "moc_RecordingExport.cpp"
