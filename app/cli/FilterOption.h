// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Arguments.h"
#include "domain/filter/Filter.h"
#include "storage/UpdateSearch.h"

#include <memory>

namespace botdeck::app {

/// `--filter`; the empty filter where it is not given. WrongUse says what is wrong with it and where.
core::Result<domain::Filter> filterOption(const Arguments &arguments);

/// Opens the store for searching, and first brings its search files up to date where they can be written.
core::Result<std::unique_ptr<storage::UpdateSearch>> openSearch(const QString &store);

} // namespace botdeck::app
