// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/PassportGuest.h"

#include <QStringList>

#include <gtest/gtest.h>

using namespace botdeck;
using namespace Qt::StringLiterals;
using services::PassportGuest;
using services::PassportReturn;
using services::PassportVisit;

namespace {

/// A side that answers when the test says so, and a guest who writes down what is told.
class PassportGuestTest : public testing::Test
{
protected:
    using Then = std::function<void(const core::Result<PassportReturn> &)>;

    PassportGuestTest()
    {
        QObject::connect(&guest, &PassportGuest::returned, &guest, [this](const PassportReturn &back) {
            told += back.callback;
        });
        QObject::connect(&guest, &PassportGuest::refused, &guest, [this](const core::Error &error) {
            told += u"refused: "_s + error.detail.english();
        });
    }

    QList<Then> asked;
    QStringList told;
    PassportGuest guest{[this](const PassportVisit &, QObject *, const Then &then) { asked += then; }};
};

} // namespace

TEST_F(PassportGuestTest, TheCallbackOrTheRefusalIsTold)
{
    EXPECT_TRUE(guest.isOffered());
    guest.visit({});
    asked[0](PassportReturn{u"https://bots.example/?tg_passport=success"_s});
    guest.visit({});
    asked[1](core::Error{core::ErrorKind::Refused, u"The link asks for another bot."_s});
    EXPECT_EQ(
        told,
        (QStringList{
            u"https://bots.example/?tg_passport=success"_s, u"refused: The link asks for another bot."_s}));
}

TEST_F(PassportGuestTest, OnlyTheNewestVisitIsToldOf)
{
    guest.visit({});
    guest.visit({});
    asked[0](PassportReturn{u"old"_s});
    asked[1](PassportReturn{u"new"_s});
    EXPECT_EQ(told, QStringList{u"new"_s});
}

TEST(PassportGuest, WithoutASandboxItIsNotOffered)
{
    EXPECT_FALSE(PassportGuest({}).isOffered());
}
