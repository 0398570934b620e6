// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "BotEditFixture.h"
#include "tests/support/Wait.h"

#include <QFile>

namespace botdeck::test {

namespace {

using domain::BotKey;
using domain::PlatformId;

/// The dialog that removes a bot, where the store was damaged once.
class RemoveBotTest : public BotEditFixture
{
protected:
    /// A bot that has received something.
    BotKey received()
    {
        const BotKey bot = add(PlatformId::Telegram);
        backlog(PlatformId::Telegram, 3);
        m_workbench->start(bot);
        EXPECT_TRUE(waitUntil([this] { return pending(PlatformId::Telegram) == 0; }));
        m_workbench->stop(bot);
        EXPECT_TRUE(reaches(bot, domain::BotState::Stopped));
        return bot;
    }
    void leaveDamagedFile() const
    {
        QFile file(storeFolder() + QStringLiteral("/updates.sqlite.bad"));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    }
};

} // namespace

TEST_F(RemoveBotTest, SaysThatKeptDamagedFilesGoTooWithWhatWasReceived)
{
    const BotKey bot = received();
    leaveDamagedFile();
    dialogs->remove(bot);
    QDialog &dialog = shown("removeBotDialog");
    ASSERT_TRUE(says(dialog, "eraseHistory", QStringLiteral("update")));
    EXPECT_TRUE(words(dialog, "keptFiles").isEmpty()) << "what was received stays";
    ASSERT_TRUE(click(dialog, "eraseHistory"));
    EXPECT_TRUE(says(dialog, "keptFiles", QStringLiteral("kept of a damaged store")));
    ASSERT_TRUE(click(dialog, "keepHistory"));
    EXPECT_TRUE(words(dialog, "keptFiles").isEmpty());
}

TEST_F(RemoveBotTest, SaysNothingOfDamagedFilesWhereThereAreNone)
{
    const BotKey bot = received();
    dialogs->remove(bot);
    QDialog &dialog = shown("removeBotDialog");
    ASSERT_TRUE(says(dialog, "eraseHistory", QStringLiteral("update")));
    ASSERT_TRUE(click(dialog, "eraseHistory"));
    EXPECT_TRUE(words(dialog, "keptFiles").isEmpty());
}

} // namespace botdeck::test
