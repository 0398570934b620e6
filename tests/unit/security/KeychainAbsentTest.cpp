// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The keychain store where there is no session bus at all.
#include "Asked.h"
#include "core/Clock.h"
#include "security/KeychainStore.h"

#include <gtest/gtest.h>

using namespace botdeck;
using namespace botdeck::security;
using core::ErrorKind;

namespace {

class NoBusEnvironment : public testing::Environment
{
public:
    void SetUp() override
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
        for (const char *variable : {"XDG_CURRENT_DESKTOP", "DESKTOP_SESSION", "KDE_FULL_SESSION", "DISPLAY"})
            qunsetenv(variable);
    }
};

const auto *const environment = testing::AddGlobalTestEnvironment(new NoBusEnvironment);

} // namespace

TEST(KeychainAbsent, IsSaidForEveryQuestionAndNothingIsWrittenAnywhere)
{
    core::SystemClock clock;
    KeychainStore store(QUuid::createUuid(), clock);
    const SecretName name{SecretKind::BotToken, QStringLiteral("cloudchat:h:1")};
    const core::Secret token(QByteArrayView("1:invented"));
    for (SecretJob *job :
         {store.read(name, nullptr), store.write(name, token, nullptr), store.remove(name, nullptr),
          store.list(nullptr)}) {
        const auto answer = test::answerTo(job);
        ASSERT_FALSE(answer);
        EXPECT_EQ(answer.error().kind, ErrorKind::Unavailable);
        EXPECT_EQ(
            answer.error().detail,
            QStringLiteral("There is no system keychain here: this session has no D-Bus."));
    }
}
