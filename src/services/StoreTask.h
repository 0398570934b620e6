// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"

#include <functional>

namespace botdeck::storage {
class UpdateStore;
}

namespace botdeck::services {

/// What is to run where the store is written; null where it could not be opened.
using StoreTask = std::function<void(storage::UpdateStore *store)>;

/// Posts a task there and returns at once; from any thread. A task that is not run any more, because the
/// program ends, is deleted.
using InStore = std::function<void(const StoreTask &task)>;

/// What a task says that was given no store; `consequence` is a sentence.
core::Error noStoreError(const char *consequence);

} // namespace botdeck::services
