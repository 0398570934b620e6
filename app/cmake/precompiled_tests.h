// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Precompiled for the tests. Not QtTest: what its headers hold depends on the Qt modules a test links.
#pragma once

#include "app/cmake/precompiled_core.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
