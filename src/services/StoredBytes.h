// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "domain/Update.h"
#include "services/BackgroundWork.h"

#include <functional>
#include <memory>

namespace botdeck::storage {
class StoreReader;
}

namespace botdeck::services {

/// Updates with their bytes, read out of a store in a thread of its own.
class StoredBytes
{
public:
    using Answer = core::Result<QList<domain::StoredUpdate>>;

    explicit StoredBytes(const QString &storeFolder);
    ~StoredBytes();

    /// `then` is called in the context's thread unless the context is gone by then: the updates in the order
    /// asked, without those that are no longer stored. ErrorKind::Storage.
    void
    read(const QList<qint64> &seqs, QObject *context, const std::function<void(const Answer &answer)> &then);

private:
    struct Shelf;

    /// Used in the other thread only.
    std::shared_ptr<Shelf> m_shelf;
    /// Goes first: it waits for what uses the other.
    BackgroundWork m_work;
};

} // namespace botdeck::services
