// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/BackgroundWork.h"
#include "services/CaptureImport.h"

#include <QObject>

#include <atomic>

namespace botdeck::services {

class Workbench;

/// What a capture has of one bot.
struct CaptureShare
{
    domain::BotKey bot;
    qint64 updates = 0;
    /// When the first and the last of them arrived, wall time in ms since 1970.
    qint64 oldestMs = 0;
    qint64 newestMs = 0;

    bool operator==(const CaptureShare &) const = default;
};

/// What a capture holds, found by reading it through.
struct CaptureSurvey
{
    /// In the order in which they are met.
    QList<CaptureShare> bots;
    qint64 updates = 0;
    qint64 badLines = 0;
    /// The first of them.
    QList<BadLine> firstBad;
};

/// One capture, looked at and then taken into the workbench's store, for a window that goes on meanwhile:
/// the file is read in a thread of its own and the store written where it always is. One thing at a time.
class CaptureImporter final : public QObject
{
    Q_OBJECT

public:
    /// The workbench outlives this object.
    explicit CaptureImporter(Workbench &workbench, QObject *parent = nullptr);
    /// Cancels, and waits until nothing is written any more.
    ~CaptureImporter() override;

    /// Stores nothing; surveyed() or failed() follows.
    void survey(const QString &path);
    /// imported() or failed() follows; what was stored before a failure stays.
    void import(const QString &path);
    /// failed() with ErrorKind::Cancelled follows where something is under way.
    void cancel() { m_cancelled = true; }

Q_SIGNALS:
    /// In bytes.
    void progressed(qint64 done, qint64 all);
    void surveyed(const botdeck::services::CaptureSurvey &survey);
    void imported(const botdeck::services::ImportTotals &totals);
    void failed(const botdeck::core::Error &error);

private:
    [[nodiscard]] ImportProgress progress();
    [[nodiscard]] ImportSink sink();

    Workbench &m_workbench;
    std::atomic_bool m_cancelled = false;
    /// Goes first: it waits for what uses the others.
    BackgroundWork m_work;
};

} // namespace botdeck::services
