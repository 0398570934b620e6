// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "BenchFixture.h"

#include "domain/filter/FilterParser.h"
#include "domain/UpdateDecoder.h"
#include "storage/UpdateStore.h"
#include "tests/support/Wait.h"

namespace botdeck::test {

domain::BotKey BenchFixture::benchBot(int which)
{
    return domain::BotKey::fromStored(QStringLiteral("telegram:bots.example:%1").arg(which));
}

domain::Filter BenchFixture::benchFilter(const char *text)
{
    const domain::ParsedFilter parsed = domain::parseFilter(QString::fromLatin1(text), {});
    EXPECT_TRUE(parsed) << text;
    return parsed.filter;
}

void BenchFixture::store(int count)
{
    const auto opened = storage::UpdateStore::open(storeFolder());
    ASSERT_TRUE(opened);
    for (int id = 1; id <= count; ++id) {
        const QByteArray text = id % 2 == 1 ? "odd" : "even";
        const domain::Update update = domain::decodeUpdate(
            R"({"update_id":)" + QByteArray::number(id) +
            R"(,"message":{"message_id":5,"chat":{"id":70},"text":")" + text + R"("}})");
        ASSERT_TRUE(
            (*opened)->append({benchBot(1 + id % 2), domain::Stream::Poll, {update}, 1'000'000 + id}));
    }
}

void BenchFixture::open(bool readOnly)
{
    m_workbench = std::make_unique<services::Workbench>(
        m_clock, storeFolder(), [] { return 0.5; }, readOnly);
    m_console = std::make_unique<services::Console>(*m_workbench);
    using models::ConsoleData;
    QObject::connect(m_console.get(), &ConsoleData::seqsReset, m_console.get(), [this](const auto &seqs) {
        m_seqs = seqs;
        ++m_resets;
    });
    QObject::connect(m_console.get(), &ConsoleData::seqsChanged, m_console.get(), [this](const auto &seqs) {
        m_seqs = seqs;
        ++m_changes;
    });
    ASSERT_TRUE(waitUntil([this] { return m_resets > 0; }));
}

} // namespace botdeck::test
