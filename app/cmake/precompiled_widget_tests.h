// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Precompiled for the tests of the window.
#pragma once

#include "app/cmake/precompiled_tests.h"

#include <QtWidgets>
