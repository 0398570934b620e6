// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/SearchUpkeep.h"

#include "domain/UpdateDecoder.h"
#include "storage/UpdateStore.h"
#include "tests/support/Wait.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace botdeck;
using namespace botdeck::services;

namespace {

class SearchUpkeepTest : public testing::Test
{
protected:
    [[nodiscard]] QString dir() const { return m_folder.filePath(QStringLiteral("store")); }
    /// Zero where there is none.
    [[nodiscard]] qint64 fileSize() const
    {
        return QFileInfo(dir() + QStringLiteral("/search/index")).size();
    }
    void store(int rows)
    {
        const auto opened = storage::UpdateStore::open(dir());
        ASSERT_TRUE(opened);
        const auto bot = domain::BotKey::sandbox(domain::PlatformId::Telegram, QStringLiteral("1"));
        storage::Batch batch{bot, domain::Stream::Poll, {}, 1'790'000'000'000};
        for (int i = 0; i < rows; ++i) {
            batch.updates.append(domain::decodeUpdate(
                R"({"update_id":)" + QByteArray::number(++m_lastId) + R"(,"message":{"text":"hello"}})"));
        }
        ASSERT_TRUE((*opened)->append(batch));
    }

    QTemporaryDir m_folder;
    qint64 m_lastId = 0;
};

} // namespace

TEST_F(SearchUpkeepTest, AddsWhatArrivedOnceItIsWorthIt)
{
    SearchUpkeep upkeep(dir());
    store(1100);
    upkeep.arrived(1000);
    EXPECT_EQ(fileSize(), 0);
    upkeep.arrived(100);
    ASSERT_TRUE(test::waitUntil([this] { return fileSize() > 10'000; }));
    const qint64 before = fileSize();
    store(1000);
    upkeep.arrived(1024);
    EXPECT_TRUE(test::waitUntil([&] { return fileSize() > before + 10'000; }));
}

TEST_F(SearchUpkeepTest, AStoreThatIsNotThereYetIsTriedAgain)
{
    SearchUpkeep upkeep(dir());
    upkeep.catchUp();
    store(1100);
    EXPECT_TRUE(test::waitUntil([&] {
        upkeep.catchUp();
        return fileSize() > 10'000;
    }));
}
