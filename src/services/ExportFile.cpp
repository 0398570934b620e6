// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ExportFile.h"

#include "security/Redactor.h"
#include "services/CopyAs.h"
#include "services/GuardedFile.h"
#include "services/HarWriter.h"
#include "services/UpdateLine.h"
#include "storage/StoreReader.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace botdeck::services {

using core::Error;
using core::ErrorKind;
using core::Result;
using domain::StoredUpdate;

namespace {

constexpr qint64 exportPage = 200;

constexpr std::array<std::pair<const char *, ExportFormat>, 3> exportFormats{
    {{"ndjson", ExportFormat::Ndjson}, {"csv", ExportFormat::Csv}, {"har", ExportFormat::Har}}};

/// One run of writeExport().
class ExportRun
{
public:
    ExportRun(
        storage::StoreReader &reader, core::AtomicFileWriter &file, const security::Redactor &redactor,
        const ExportProgress &progress)
        : m_reader(reader)
        , m_file(file)
        , m_redactor(redactor)
        , m_progress(progress)
    {
    }

    Result<void> updates(std::vector<qint64> seqs, ExportFormat format)
    {
        std::ranges::sort(seqs);
        seqs.erase(std::unique(seqs.begin(), seqs.end()), seqs.end());
        m_all = qint64(seqs.size());
        if (format == ExportFormat::Csv)
            m_status = m_file.write(CopyAs::csvHeader());
        for (qint64 done = 0; done < m_all && mayGoOn(done); ++done) {
            const Result<StoredUpdate> update = m_reader.update(seqs[size_t(done)]);
            if (!update && update.error().kind == ErrorKind::NotFound)
                continue; // gone since it was asked for
            if (!update)
                return update.error();
            put(row(*update, format));
        }
        return m_status;
    }

    Result<void> everyCall()
    {
        begin();
        qint64 last = 0;
        while (mayGoOn(m_written)) {
            const Result<QList<storage::CallRecord>> calls = m_reader.callsAfter(last, exportPage);
            if (!calls)
                return calls.error();
            if (calls->isEmpty())
                break;
            for (const storage::CallRecord &call : *calls)
                put(m_har.entry(call));
            last = calls->last().id;
        }
        return end();
    }

    Result<void> callsAnswering(const std::vector<qint64> &seqs)
    {
        begin();
        std::map<qint64, storage::CallRecord> found;
        m_all = qint64(seqs.size());
        for (qint64 done = 0; done < m_all && mayGoOn(done); ++done) {
            const Result<QList<storage::Answer>> answers = m_reader.answers(seqs[size_t(done)]);
            if (!answers && answers.error().kind == ErrorKind::NotFound)
                continue;
            if (!answers)
                return answers.error();
            for (const storage::Answer &answer : *answers)
                found.insert_or_assign(answer.call.id, answer.call);
        }
        for (const auto &[id, call] : found)
            put(m_har.entry(call));
        return end();
    }

    [[nodiscard]] qint64 written() const { return m_written; }

private:
    Result<QByteArray> row(StoredUpdate update, ExportFormat format)
    {
        if (format == ExportFormat::Csv)
            return CopyAs(m_redactor).csvRow(update);
        // Before it becomes Base64, in which a mask would be no Base64.
        update.update.raw = m_redactor.redact(security::withoutSecretMembers(update.update.raw));
        return m_redactor.redact(captureLine(update)) + '\n';
    }

    void put(const Result<QByteArray> &bytes)
    {
        if (m_status && !bytes)
            m_status = bytes.error();
        if (!m_status)
            return;
        m_status = m_file.write(*bytes);
        ++m_written;
    }

    void begin() { m_status = m_file.write(HarWriter::head()); }

    Result<void> end() { return m_status ? m_file.write(HarWriter::tail()) : m_status; }

    /// Tells the progress every now and then.
    bool mayGoOn(qint64 done)
    {
        if (m_status && m_progress && done % exportPage == 0 && !m_progress(done, std::max(done, m_all)))
            m_status = Error{
                ErrorKind::Cancelled,
                QT_TRANSLATE_NOOP("Phrase", "The export was cancelled. Nothing was written.")};
        return m_status.has_value();
    }

    storage::StoreReader &m_reader;
    core::AtomicFileWriter &m_file;
    const security::Redactor &m_redactor;
    const ExportProgress &m_progress;
    HarWriter m_har{m_redactor};
    Result<void> m_status;
    qint64 m_written = 0;
    qint64 m_all = 0;
};

Result<void> runExport(ExportRun &run, storage::StoreReader &reader, const ExportOrder &order)
{
    if (order.format == ExportFormat::Har && !order.seqs)
        return run.everyCall();
    const Result<std::vector<qint64>> seqs = order.seqs ? order.seqs() : reader.ids();
    if (!seqs)
        return seqs.error();
    return order.format == ExportFormat::Har ? run.callsAnswering(*seqs) : run.updates(*seqs, order.format);
}

} // namespace

std::optional<ExportFormat> exportFormatFromName(QStringView name)
{
    for (const auto &[text, format] : exportFormats) {
        if (name == QLatin1StringView(text))
            return format;
    }
    return std::nullopt;
}

Result<qint64> writeExport(
    storage::StoreReader &reader, const ExportOrder &order, const security::Redactor &redactor,
    const ExportProgress &progress)
{
    Result<core::AtomicFileWriter> file = core::AtomicFileWriter::create(order.path);
    if (!file)
        return file.error();
    ExportRun run(reader, *file, redactor, progress);
    if (auto done = runExport(run, reader, order); !done)
        return done.error();
    if (auto committed = commitGuarded(*file, order.path, redactor); !committed)
        return committed.error();
    return run.written();
}

} // namespace botdeck::services
