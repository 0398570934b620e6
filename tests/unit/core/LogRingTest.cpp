// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/LogRing.h"

#include "core/LogFilter.h"

#include <QLoggingCategory>

#include <gtest/gtest.h>

using botdeck::log::LogFilter;
using botdeck::log::LogLine;
using botdeck::log::LogRing;

namespace {

Q_LOGGING_CATEGORY(ringCategory, "botdeck.ring")

} // namespace

TEST(LogRing, KeepsTheNewestLinesInTheirOrder)
{
    LogRing ring([] { return qint64(7); });
    const int more = int(LogRing::kept) + 3;
    for (int at = 1; at <= more; ++at)
        ring.add(QtInfoMsg, QStringLiteral("botdeck.test"), QString::number(at));
    const QList<LogLine> all = ring.after(0);
    ASSERT_EQ(all.size(), qsizetype(LogRing::kept));
    EXPECT_EQ(all.constFirst().text, QStringLiteral("4"));
    EXPECT_EQ(all.constLast().number, more);
    EXPECT_EQ(all.constLast().wallMs, 7);
    EXPECT_EQ(ring.after(more - 1).size(), 1);
    EXPECT_TRUE(ring.after(more).isEmpty());
}

TEST(LogRing, HasWhatPassedTheFilterAndNothingElse)
{
    LogRing ring([] { return qint64(0); });
    const LogFilter filter(
        [](const QString &line) {
            return line.contains(QStringLiteral("hidden"))
                       ? QString()
                       : QString(line).replace(QStringLiteral("sesame"), QStringLiteral("***"));
        },
        &ring);
    testing::internal::CaptureStderr();
    qCWarning(ringCategory, "open %s", "sesame");
    qCWarning(ringCategory, "hidden");
    testing::internal::GetCapturedStderr();
    const QList<LogLine> all = ring.after(0);
    ASSERT_EQ(all.size(), 1);
    EXPECT_EQ(all.constFirst().text, QStringLiteral("open ***"));
    EXPECT_EQ(all.constFirst().category, QStringLiteral("botdeck.ring"));
    EXPECT_EQ(all.constFirst().level, QtWarningMsg);
}

TEST(LogRing, LevelsAreInTheOrderOfTheirGravity)
{
    using botdeck::log::levelWeight;
    EXPECT_LT(levelWeight(QtDebugMsg), levelWeight(QtInfoMsg));
    EXPECT_LT(levelWeight(QtInfoMsg), levelWeight(QtWarningMsg));
    EXPECT_LT(levelWeight(QtWarningMsg), levelWeight(QtCriticalMsg));
    EXPECT_EQ(botdeck::log::levelName(QtCriticalMsg), QStringLiteral("critical"));
}
