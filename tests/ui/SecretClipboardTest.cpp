// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/secrets/SecretClipboard.h"

#include "tests/support/FakeClock.h"

#include <QGuiApplication>
#include <QMimeData>

#include <gtest/gtest.h>

namespace botdeck::test {

using namespace std::chrono_literals;
using ui::secrets::SecretClipboard;

namespace {

class SecretClipboardTest : public testing::Test
{
protected:
    void TearDown() override { board.clear(); }
    [[nodiscard]] QString text() const { return board.text(); }

    FakeClock clock;
    QClipboard &board = *QGuiApplication::clipboard();
    const core::Secret token{QByteArrayView("4711:invented-token")};
    const core::Secret other{QByteArrayView("4712:invented-other")};
};

} // namespace

TEST_F(SecretClipboardTest, TheCopyIsMarkedAndGoneAfterTenSeconds)
{
    SecretClipboard secrets(clock, board);
    secrets.copy(token);
    EXPECT_EQ(text(), QStringLiteral("4711:invented-token"));
    EXPECT_EQ(board.mimeData()->data(QStringLiteral("x-kde-passwordManagerHint")), "secret");
    clock.advance(9'999ms);
    EXPECT_EQ(text(), QStringLiteral("4711:invented-token"));
    clock.advance(1ms);
    EXPECT_EQ(text(), QString());
}

TEST_F(SecretClipboardTest, WhatSomebodyElseCopiedSinceStays)
{
    SecretClipboard secrets(clock, board);
    secrets.copy(token);
    board.setText(QStringLiteral("a shopping list"));
    clock.advance(10s);
    EXPECT_EQ(text(), QStringLiteral("a shopping list"));
}

TEST_F(SecretClipboardTest, TheLastCopysTimeCounts)
{
    SecretClipboard secrets(clock, board);
    secrets.copy(token);
    clock.advance(6s);
    secrets.copy(other);
    clock.advance(6s);
    EXPECT_EQ(text(), QStringLiteral("4712:invented-other"));
    clock.advance(4s);
    EXPECT_EQ(text(), QString());
}

TEST_F(SecretClipboardTest, TheEndOfTheProgramTakesItAway)
{
    {
        SecretClipboard secrets(clock, board);
        secrets.copy(token);
    }
    EXPECT_EQ(text(), QString());
    clock.advance(10s);
}

TEST_F(SecretClipboardTest, LockingTakesItAwayAtOnce)
{
    SecretClipboard secrets(clock, board);
    secrets.clear();
    secrets.copy(token);
    secrets.clear();
    EXPECT_EQ(text(), QString());
}

} // namespace botdeck::test
