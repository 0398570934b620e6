// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/LogFilter.h"

#include <QLoggingCategory>

#include <gtest/gtest.h>

#include <thread>

using botdeck::log::LogFilter;

namespace {

Q_LOGGING_CATEGORY(category, "botdeck.test")

QString withoutSecret(const QString &line)
{
    return QString(line).replace(QStringLiteral("sesame"), QStringLiteral("***"));
}

/// What `say` brings to standard error.
template <typename Say>
std::string written(Say say)
{
    testing::internal::CaptureStderr();
    say();
    return testing::internal::GetCapturedStderr();
}

} // namespace

TEST(LogFilter, SeesWhatIsLoggedInAnyThreadBeforeItIsWritten)
{
    const LogFilter filter(withoutSecret);
    EXPECT_EQ(
        written([] { qCWarning(category, "open %s", "sesame"); }), std::string("botdeck.test: open ***\n"));
    EXPECT_EQ(written([] { std::thread([] { qWarning("sesame"); }).join(); }), std::string("***\n"));
}

TEST(LogFilter, MayKeepALineBack)
{
    const LogFilter filter([](const QString &) { return QString(); });
    EXPECT_EQ(written([] { qWarning("nobody wants to know"); }), std::string());
}

TEST(LogFilter, StandsInForAnEarlierOneAsLongAsItLives)
{
    const LogFilter outer(withoutSecret);
    {
        const LogFilter inner([](const QString &line) { return line.toUpper(); });
        EXPECT_EQ(written([] { qWarning("sesame"); }), std::string("SESAME\n"));
    }
    EXPECT_EQ(written([] { qWarning("sesame"); }), std::string("***\n"));
}
