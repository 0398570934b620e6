// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/PassportInbox.h"

#include "Callbacks.h"
#include "core/AtomicFile.h"
#include "tests/support/FakeClock.h"
#include "tests/support/RawHttp.h"
#include "tests/support/Wait.h"

#include <QSignalSpy>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace botdeck;
using namespace botdeck::test;
using services::CallbackWay;
using services::InboxCallback;
using services::PassportInbox;
using services::StateCheck;

namespace {

class PassportInboxTest : public testing::Test
{
protected:
    std::unique_ptr<PassportInbox> inbox(bool readOnly = false)
    {
        auto made = std::make_unique<PassportInbox>(PassportInbox::Parts{m_clock, path(), readOnly});
        made->load();
        return made;
    }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("passport-seen.json")); }
    [[nodiscard]] QByteArray file() const { return core::readWhole(path(), 1 << 20).value_or(QByteArray()); }

    FakeClock m_clock;
    QTemporaryDir m_folder;
};

const QString someCallback = callbackWith("AAAA");
const QString otherCallback = callbackWith("BBBB");
const auto someBot = domain::BotKey::fromStored(QStringLiteral("cloudchat:chat.example.org:1"));
const auto otherBot = domain::BotKey::fromStored(QStringLiteral("cloudchat:chat.example.org:2"));

QString withStateOf(const QString &callback, const char *state)
{
    return callback + QStringLiteral("&state=") + QString::fromLatin1(state);
}

} // namespace

TEST_F(PassportInboxTest, ARepeatedHashIsRecognisedInEveryFormAndAfterARestart)
{
    auto before = inbox();
    before->add(callbackWith("-_-_"), CallbackWay::Pasted, someBot);
    const qint64 firstMs = before->callbacks().first().atMs;
    EXPECT_FALSE(before->callbacks().first().firstMs);
    before->add(otherCallback, CallbackWay::Pasted, someBot);
    EXPECT_FALSE(before->callbacks().last().firstMs);
    m_clock.jumpWall(std::chrono::minutes(5));
    before->add(
        QStringLiteral("https://other.example/?tg_passport=success&hash=%2B%2F+/"), CallbackWay::File,
        someBot);
    EXPECT_EQ(before->callbacks().last().firstMs, firstMs);
    EXPECT_TRUE(waitUntil([this] { return file().count("sha256") == 2; }));
    before.reset();
    EXPECT_FALSE(file().contains("hash=")) << "digests only";
    EXPECT_FALSE(file().contains("-_-_"));

    auto after = inbox();
    QSignalSpy updated(after.get(), &PassportInbox::updated);
    after->add(callbackWith("-_-_"), CallbackWay::Pasted, someBot);
    after->add(someCallback, CallbackWay::Pasted, someBot);
    ASSERT_TRUE(waitUntil([&updated] { return updated.size() == 1; })) << "it came before the file was read";
    EXPECT_EQ(after->callbacks().first().firstMs, firstMs);
    EXPECT_TRUE(waitUntil([this] { return file().count("sha256") == 3; }));
    EXPECT_EQ(after->callbacks().size(), 2);
}

TEST_F(PassportInboxTest, WhatIsNoCallbackIsThereAllTheSameAndComesTwiceUnremarked)
{
    auto box = inbox();
    for (int time = 0; time < 2; ++time) {
        box->add(QStringLiteral("nothing"), CallbackWay::Pasted, someBot);
        EXPECT_FALSE(box->callbacks().last().firstMs);
    }
    EXPECT_EQ(box->callbacks().size(), 2);
    box->clear();
    EXPECT_TRUE(box->callbacks().isEmpty());
}

TEST_F(PassportInboxTest, AFileThatCannotBeReadIsKeptBesideTheNewOne)
{
    ASSERT_TRUE(core::writeWhole(path(), "{"));
    auto box = inbox();
    QSignalSpy said(box.get(), &PassportInbox::said);
    EXPECT_TRUE(waitUntil([&said] { return said.size() == 2; }));
    const QString copy = path() + QStringLiteral(".bad");
    EXPECT_TRUE(said.at(1).first().value<core::Phrase>().english().contains(copy));
    EXPECT_EQ(core::readWhole(copy, 100).value_or(QByteArray()), "{");
    box->add(someCallback, CallbackWay::Pasted, someBot);
    EXPECT_TRUE(waitUntil([this] { return file().count("sha256") == 1; }));
}

TEST_F(PassportInboxTest, ANewerProgramsFileIsLeftAsItIs)
{
    const QByteArray newer(R"({"version":2})");
    ASSERT_TRUE(core::writeWhole(path(), newer));
    auto box = inbox();
    QSignalSpy said(box.get(), &PassportInbox::said);
    EXPECT_TRUE(waitUntil([&said] { return said.size() == 1; }));
    box->add(someCallback, CallbackWay::Pasted, someBot);
    box.reset(); // what is being written is written
    EXPECT_EQ(file(), newer);
}

TEST_F(PassportInboxTest, AStateSaysWhoseCallbackItIsAlsoAfterARestart)
{
    auto before = inbox();
    before->giveOut(QStringLiteral("n1"), someBot);
    EXPECT_EQ(before->checkState(withStateOf(someCallback, "n1"), someBot), StateCheck::Ours);
    EXPECT_EQ(before->checkState(withStateOf(someCallback, "n1"), otherBot), StateCheck::OtherBot);
    EXPECT_EQ(before->checkState(withStateOf(someCallback, "n2"), someBot), StateCheck::Unknown);
    EXPECT_EQ(before->checkState(someCallback, someBot), StateCheck::Missing);
    EXPECT_EQ(before->checkState(someCallback, otherBot), StateCheck::NotAsked);
    before->giveOut({}, someBot);
    EXPECT_EQ(before->checkState(someCallback, someBot), StateCheck::NotAsked) << "the newest link has none";
    EXPECT_TRUE(waitUntil([this] { return file().count("sha256") == 1; }));
    before.reset();
    EXPECT_FALSE(file().contains("n1")) << "digests only";

    auto after = inbox();
    QSignalSpy updated(after.get(), &PassportInbox::updated);
    after->add(withStateOf(someCallback, "n1"), CallbackWay::Pasted, otherBot);
    after->add(withStateOf(otherCallback, "n2"), CallbackWay::Pasted, otherBot);
    EXPECT_EQ(after->callbacks().first().state, StateCheck::Unknown) << "the file was not read yet";
    ASSERT_TRUE(waitUntil([&updated] { return updated.size() == 1; }));
    EXPECT_EQ(after->callbacks().first().state, StateCheck::Ours);
    EXPECT_EQ(after->callbacks().first().bot, someBot);
    EXPECT_EQ(after->callbacks().last().state, StateCheck::Unknown);
    EXPECT_EQ(after->callbacks().last().bot, otherBot);
}

TEST_F(PassportInboxTest, AReadOnlyProfileIsNotWritten)
{
    {
        auto box = inbox(true);
        box->add(someCallback, CallbackWay::Pasted, someBot);
        box->add(someCallback, CallbackWay::Pasted, someBot);
        EXPECT_TRUE(box->callbacks().last().firstMs);
    }
    EXPECT_EQ(file(), "");
}

TEST_F(PassportInboxTest, TheListenerTakesACallbackAndTellsNobodyWhatBecameOfIt)
{
    auto box = inbox();
    QSignalSpy arrived(box.get(), &PassportInbox::arrived);
    api::ReceiverOptions options;
    options.path = core::Secret(QByteArrayView("/secret-path"));
    const auto port = box->listen(options, someBot, QStringLiteral("https://bot.example/passport"));
    ASSERT_TRUE(port);
    QByteArrayList answers;
    for (const QByteArray &target :
         {QByteArray("/secret-path?tg_passport=success&hash=AAAA&state=n1"), QByteArray("/secret-path?x"),
          QByteArray("/secret-path")}) {
        RawClient client(*port);
        client.send(httpGet(target));
        ASSERT_TRUE(waitUntil([&] { return arrived.size() == answers.size() + 1; }));
        const RawReply reply = client.receive();
        EXPECT_EQ(reply.status, 200);
        answers += reply.body;
    }
    EXPECT_EQ(answers.count(answers.first()), 3) << "alike, whatever came";
    EXPECT_EQ(RawClient(*port).exchange(httpGet("/other?tg_passport=success&hash=AAAA")).status, 404);
    const InboxCallback callback = box->callbacks().first();
    EXPECT_EQ(
        callback.address,
        QStringLiteral("https://bot.example/passport?tg_passport=success&hash=AAAA&state=n1"));
    EXPECT_EQ(callback.state, StateCheck::Unknown);
    EXPECT_EQ(callback.bot, someBot);
    EXPECT_EQ(callback.way, CallbackWay::Received);
    EXPECT_TRUE(waitUntil([this] { return file().count("sha256") == 1; }));
    box->stopListening();
    EXPECT_FALSE(box->isListening());
}
