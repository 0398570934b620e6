// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Precompiled for the folders of ui; a source file still includes what it uses.
#pragma once

#include "app/cmake/precompiled_core.h"

#include <QtWidgets>
