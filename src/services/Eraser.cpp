// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/Eraser.h"

#include "services/FeedEngine.h"
#include "storage/StoreReader.h"

#include <utility>

namespace botdeck::services {

using core::Result;
using storage::ErasureCounts;
using storage::ErasureSubject;

namespace {

Result<ErasureCounts>
countErasable(const QString &folder, const ErasureSubject &subject, const std::atomic_bool &stop)
{
    const Result<std::unique_ptr<storage::StoreReader>> reader = storage::StoreReader::open(folder);
    if (!reader)
        return reader.error();
    return (*reader)->erasable(subject, &stop);
}

} // namespace

Eraser::Eraser(QString storeFolder, FeedEngine &engine, QObject *parent)
    : QObject(parent)
    , m_storeFolder(std::move(storeFolder))
    , m_engine(engine)
{
    connect(&engine, &FeedEngine::erased, this, &Eraser::erased);
    connect(&engine, &FeedEngine::eraseFailed, this, &Eraser::eraseFailed);
}

Eraser::~Eraser()
{
    m_stop = true;
}

void Eraser::count(const ErasureSubject &subject)
{
    m_work.run(
        this, [this, subject] { return countErasable(m_storeFolder, subject, m_stop); },
        [this, subject](const Result<ErasureCounts> &counts) {
            if (counts)
                Q_EMIT counted(subject, *counts);
            else
                Q_EMIT countFailed(subject, counts.error());
        });
}

void Eraser::erase(const ErasureSubject &subject)
{
    FeedEngine *engine = &m_engine;
    QMetaObject::invokeMethod(
        engine, [engine, subject] { engine->erase(subject); }, Qt::QueuedConnection);
}

} // namespace botdeck::services

#include "moc_Eraser.cpp"
