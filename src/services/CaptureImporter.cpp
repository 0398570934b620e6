// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/CaptureImporter.h"

#include "services/Workbench.h"
#include "storage/UpdateStore.h"

#include <QSemaphore>

#include <algorithm>
#include <memory>

namespace botdeck::services {

using core::Result;

namespace {

void addToSurvey(CaptureSurvey &survey, const domain::StoredUpdate &update)
{
    const auto found = std::find_if(survey.bots.begin(), survey.bots.end(), [&update](const auto &share) {
        return share.bot == update.bot;
    });
    if (found == survey.bots.end()) {
        survey.bots.append({update.bot, 1, update.receivedMs, update.receivedMs});
        return;
    }
    ++found->updates;
    found->oldestMs = std::min(found->oldestMs, update.receivedMs);
    found->newestMs = std::max(found->newestMs, update.receivedMs);
}

Result<CaptureSurvey> surveyCapture(const QString &path, const ImportProgress &progress)
{
    CaptureSurvey survey;
    const auto look = [&survey](const QList<domain::StoredUpdate> &updates) {
        for (const domain::StoredUpdate &update : updates)
            addToSurvey(survey, update);
        return Result<storage::ImportOutcome>(storage::ImportOutcome());
    };
    const Result<ImportTotals> totals = importCapture(path, look, progress);
    if (!totals)
        return totals.error();
    survey.updates = totals->received;
    survey.badLines = totals->badLines;
    survey.firstBad = totals->firstBad;
    return survey;
}

} // namespace

CaptureImporter::CaptureImporter(Workbench &workbench, QObject *parent)
    : QObject(parent)
    , m_workbench(workbench)
{
}

CaptureImporter::~CaptureImporter()
{
    cancel();
}

void CaptureImporter::survey(const QString &path)
{
    m_cancelled = false;
    m_work.run(
        this, [path, tell = progress()] { return surveyCapture(path, tell); },
        [this](const Result<CaptureSurvey> &survey) {
            if (survey)
                Q_EMIT surveyed(*survey);
            else
                Q_EMIT failed(survey.error());
        });
}

void CaptureImporter::import(const QString &path)
{
    m_cancelled = false;
    m_work.run(
        this, [path, into = sink(), tell = progress()] { return importCapture(path, into, tell); },
        [this](const Result<ImportTotals> &totals) {
            if (totals)
                Q_EMIT imported(*totals);
            else
                Q_EMIT failed(totals.error());
        });
}

ImportProgress CaptureImporter::progress()
{
    return [this](qint64 done, qint64 all) {
        QMetaObject::invokeMethod(
            this, [this, done, all] { Q_EMIT progressed(done, all); }, Qt::QueuedConnection);
        return !m_cancelled;
    };
}

/// Called in the reading thread, which waits for each transaction: so it reads no further ahead.
ImportSink CaptureImporter::sink()
{
    return [&workbench = m_workbench](const QList<domain::StoredUpdate> &updates) {
        QSemaphore done;
        Result<storage::ImportOutcome> outcome = noStoreError("Nothing more was imported.");
        {
            // Released also where the task is deleted without having run.
            const std::shared_ptr<QSemaphore> end(&done, [](QSemaphore *each) { each->release(); });
            workbench.inStore([&outcome, &updates, end](storage::UpdateStore *store) {
                if (store != nullptr)
                    outcome = store->import(updates);
            });
        }
        done.acquire();
        if (outcome && outcome->stored > 0)
            workbench.tellImported(outcome->stored);
        return outcome;
    };
}

} // namespace botdeck::services

#include "moc_CaptureImporter.cpp"
