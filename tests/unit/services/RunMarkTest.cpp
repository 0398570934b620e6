// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/RunMark.h"

#include "BenchFixture.h"
#include "storage/UpdateStore.h"

#include <QFile>

namespace botdeck::test {

namespace {

using services::beginRun;
using RunMarkTest = BenchFixture;

} // namespace

TEST_F(RunMarkTest, ARunThatEndedAsItShouldLeavesNothingToSay)
{
    const QString mark = file("running.json");
    EXPECT_TRUE(beginRun(mark, storeFolder(), 1'000).isEmpty()) << "a first start";
    services::endRun(mark);
    EXPECT_FALSE(QFile::exists(mark));
    EXPECT_TRUE(beginRun(mark, storeFolder(), 2'000).isEmpty());
}

TEST_F(RunMarkTest, AfterACrashItIsSaidWhatIsThere)
{
    const QString mark = file("running.json");
    store(2);
    ASSERT_TRUE(beginRun(mark, storeFolder(), 1'000).isEmpty());
    store(5);
    {
        const auto opened = storage::UpdateStore::open(storeFolder());
        ASSERT_TRUE((*opened)->setDraft(benchBot(1), QStringLiteral("70"), QStringLiteral("half a sen")));
    }
    const QString said = beginRun(mark, storeFolder(), 3'000).english();
    EXPECT_TRUE(said.contains(QStringLiteral("updates stored: 3; chats with a draft: 1")))
        << qPrintable(said);
    EXPECT_EQ(services::readRunMark(mark)->startedMs, 3'000) << "this run's own mark";
    EXPECT_EQ(services::readRunMark(mark)->updates, 5);
}

TEST_F(RunMarkTest, AStoreThatCannotBeReadAndABrokenMarkAreNoTrouble)
{
    const QString mark = file("running.json");
    ASSERT_TRUE(services::writeRunMark(mark, {1'000, 0}));
    QFile broken(file("store"));
    ASSERT_TRUE(broken.open(QIODevice::WriteOnly)) << "a file where the folder would be";
    EXPECT_FALSE(beginRun(mark, storeFolder() + QStringLiteral("/deeper"), 2'000).isEmpty());
    QFile words(mark);
    ASSERT_TRUE(words.open(QIODevice::WriteOnly));
    words.write("no mark");
    words.close();
    EXPECT_TRUE(beginRun(mark, storeFolder(), 3'000).isEmpty());
}

} // namespace botdeck::test
