// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/Remarks.h"

#include "BenchFixture.h"
#include "storage/StoreReader.h"
#include "storage/UpdateStore.h"
#include "tests/support/Wait.h"

#include <QSignalSpy>

#include <numeric>

namespace botdeck::test {

namespace {

using models::ConsoleData;
using models::Remark;

class RemarksTest : public BenchFixture
{
protected:
    /// What a reader of the store sees.
    domain::StoredUpdate stored(qint64 seq) const
    {
        const auto reader = storage::StoreReader::open(storeFolder());
        EXPECT_TRUE(reader);
        const auto rows = (*reader)->rows({seq});
        EXPECT_TRUE(rows && rows->size() == 1);
        return rows->first();
    }
};

} // namespace

TEST_F(RemarksTest, AreOnTheDiskBeforeEveryWindowHearsOfThem)
{
    store(4);
    open();
    services::Console other(*m_workbench);
    const QSignalSpy here(m_console.get(), &ConsoleData::remarked);
    const QSignalSpy there(&other, &ConsoleData::remarked);
    m_console->remark({2, 3}, {true, QStringLiteral("ask finance")});
    ASSERT_TRUE(waitUntil([&] { return here.size() == 1 && there.size() == 1; }));
    EXPECT_EQ(here.first().at(0).value<QList<qint64>>(), (QList<qint64>{2, 3}));
    EXPECT_EQ(there.first().at(1).value<Remark>(), (Remark{true, QStringLiteral("ask finance")}));
    EXPECT_TRUE(stored(3).marked);
    EXPECT_EQ(stored(3).note, QStringLiteral("ask finance"));
    EXPECT_FALSE(stored(1).marked);

    m_console->remark({3}, {false, {}});
    ASSERT_TRUE(waitUntil([&] { return here.size() == 2; }));
    EXPECT_FALSE(stored(3).marked);
    EXPECT_EQ(stored(3).note, QStringLiteral("ask finance")) << "what is not said stays";
}

TEST_F(RemarksTest, ManyAreWrittenInPartsAndEachOfThemOnce)
{
    store(3);
    open();
    QList<qint64> told;
    QObject::connect(m_console.get(), &ConsoleData::remarked, m_console.get(), [&told](const auto &seqs) {
        EXPECT_LE(seqs.size(), services::Remarks::together);
        told += seqs;
    });
    // Most of them are not there any more: that is no failure.
    QList<qint64> many(2'500);
    std::iota(many.begin(), many.end(), 1);
    m_console->remark(many, {true, {}});
    ASSERT_TRUE(waitUntil([&] { return told.size() >= many.size(); }));
    EXPECT_EQ(told, many);
    EXPECT_TRUE(stored(3).marked);
}

TEST_F(RemarksTest, AFilterForMarksIsAskedAgainAndTheTableIsNotMadeAnew)
{
    store(6);
    open();
    m_console->setFilter(benchFilter("is:marked"));
    ASSERT_TRUE(waitUntil([&] { return m_resets == 2; }));
    EXPECT_TRUE(m_seqs.isEmpty());
    m_console->remark({2, 5}, {true, {}});
    ASSERT_TRUE(waitUntil([&] { return m_changes == 1; }));
    EXPECT_EQ(m_seqs, (QList<qint64>{2, 5}));
    m_console->remark({2}, {false, {}});
    ASSERT_TRUE(waitUntil([&] { return m_changes == 2; }));
    EXPECT_EQ(m_seqs, (QList<qint64>{5}));

    m_console->setFilter(benchFilter("is:noted"));
    ASSERT_TRUE(waitUntil([&] { return m_resets == 3; }));
    m_console->remark({4}, {{}, QStringLiteral("look")});
    ASSERT_TRUE(waitUntil([&] { return m_changes == 3; }));
    EXPECT_EQ(m_seqs, (QList<qint64>{4}));
    EXPECT_EQ(m_resets, 3);
}

TEST_F(RemarksTest, WhatCannotBeWrittenIsSaid)
{
    store(2);
    open(true);
    const QSignalSpy failed(m_console.get(), &ConsoleData::remarkFailed);
    const QSignalSpy remarked(m_console.get(), &ConsoleData::remarked);
    m_console->remark({1}, {true, {}});
    ASSERT_TRUE(waitUntil([&] { return failed.size() == 1; }));
    EXPECT_EQ(
        failed.first().first().value<core::Phrase>(),
        QStringLiteral("The store is not open. Marks and notes stay as they were."));
    EXPECT_TRUE(remarked.isEmpty());
    EXPECT_FALSE(stored(1).marked);
}

TEST_F(RemarksTest, TheCallsThatAnsweredAnUpdateAreGivenWithTheirTimes)
{
    store(1);
    {
        const auto opened = storage::UpdateStore::open(storeFolder());
        ASSERT_TRUE(opened);
        storage::CallRecord call;
        call.bot = benchBot(2);
        call.method = QStringLiteral("sendMessage");
        call.parameters = R"({"chat_id":70,"text":"hello"})";
        call.status = 400;
        call.startedMs = 1'000'001 + 410;
        call.durationMs = 84;
        call.error = QStringLiteral("Bad Request: chat not found");
        ASSERT_TRUE((*opened)->addCall(call));
        call.parameters = R"({"chat_id":71,"text":"elsewhere"})";
        ASSERT_TRUE((*opened)->addCall(call));
    }
    open();
    const QSignalSpy answers(m_console.get(), &ConsoleData::answersReady);
    m_console->requestAnswers(4711);
    m_console->requestAnswers(1);
    ASSERT_TRUE(waitUntil([&] { return !answers.isEmpty(); }));
    EXPECT_EQ(answers.first().first().toLongLong(), 1) << "nothing is said of a row that is not there";
    const auto calls = answers.first().at(1).value<QList<models::AnsweringCall>>();
    ASSERT_EQ(calls.size(), 1);
    EXPECT_EQ(
        calls.first(), (models::AnsweringCall{
                           QStringLiteral("sendMessage"), 400, 410, 84,
                           QStringLiteral("Bad Request: chat not found"), domain::AnswerTie::Chat}));
}

TEST_F(RemarksTest, ACallThatWasLoggedIsTold)
{
    store(1);
    open();
    const QSignalSpy changed(m_console.get(), &ConsoleData::answersChanged);
    const QSignalSpy answers(m_console.get(), &ConsoleData::answersReady);
    QObject::connect(m_console.get(), &ConsoleData::answersChanged, m_console.get(), [this] {
        m_console->requestAnswers(1);
    });
    services::MadeCall call;
    call.bot = benchBot(2);
    call.method = QStringLiteral("sendMessage");
    call.parameters = R"({"chat_id":70})";
    call.startedMs = 1'000'500;
    m_workbench->logCall(call, {});
    ASSERT_TRUE(waitUntil([&] { return !answers.isEmpty(); }));
    EXPECT_EQ(changed.first().first().value<domain::BotKey>(), benchBot(2));
    EXPECT_EQ(answers.first().at(1).value<QList<models::AnsweringCall>>().size(), 1);
}

} // namespace botdeck::test
