// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/SystemFault.h"

#include <errno.h>
#include <gtest/gtest.h>
#include <string.h>

namespace botdeck::test {

using core::Phrase;
using core::systemFault;

namespace {

QString marked(const Phrase &phrase)
{
    return phrase.translated(
        [](const char *pattern) { return QLatin1Char('<') + QString::fromUtf8(pattern) + QLatin1Char('>'); });
}

} // namespace

TEST(SystemFault, SaysWhatTheSystemSays)
{
    for (int number = 1; number < 134; ++number)
        EXPECT_EQ(systemFault(number).english(), QString::fromLocal8Bit(strerror(number))) << number;
}

TEST(SystemFault, OfFilesCanBeTranslated)
{
    EXPECT_EQ(marked(systemFault(ENOSPC)), QStringLiteral("<No space left on device>"));
    EXPECT_EQ(marked(systemFault(EACCES)), QStringLiteral("<Permission denied>"));
    EXPECT_EQ(marked(systemFault(EXDEV)), QString::fromLocal8Bit(strerror(EXDEV))) << "nobody marked it";
}

} // namespace botdeck::test
