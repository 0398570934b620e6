// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/InstanceGate.h"

#include "tests/support/FakeClock.h"
#include "tests/support/Wait.h"

#include <QDir>
#include <QFile>
#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <csignal>

using namespace botdeck;
using services::InstanceGate;
using test::waitUntil;

namespace {

/// What a gate said.
struct Said
{
    explicit Said(InstanceGate &gate)
        : first(&gate, &InstanceGate::first)
        , handedOver(&gate, &InstanceGate::handedOver)
        , readOnly(&gate, &InstanceGate::readOnly)
        , window(&gate, &InstanceGate::windowAsked)
        , link(&gate, &InstanceGate::linkAsked)
    {
    }
    [[nodiscard]] bool decided() const { return first.size() + handedOver.size() + readOnly.size() == 1; }

    QSignalSpy first;
    QSignalSpy handedOver;
    QSignalSpy readOnly;
    QSignalSpy window;
    QSignalSpy link;
};

class InstanceGateTest : public testing::Test
{
protected:
    ~InstanceGateTest() override
    {
        for (const auto &child : m_children) {
            child->kill(); // ends one that was stopped, too
            child->waitForFinished();
        }
    }

    QProcess &start(const QStringList &link = {})
    {
        m_children.push_back(std::make_unique<QProcess>());
        QProcess &child = *m_children.back();
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QStringLiteral(GATE_CHILD), QStringList{m_profile} + link);
        return child;
    }
    /// The next line that the process says.
    static QByteArray line(QProcess &child)
    {
        EXPECT_TRUE(waitUntil([&child] { return child.canReadLine(); }));
        return child.readLine().trimmed();
    }

    QTemporaryDir m_folder;
    QString m_profile = m_folder.path();
    test::FakeClock m_clock;
    std::vector<std::unique_ptr<QProcess>> m_children;
};

} // namespace

TEST_F(InstanceGateTest, ASecondProcessAsksTheFirstForAWindow)
{
    QProcess &first = start();
    ASSERT_EQ(line(first), "first");
    for (int again = 0; again < 3; ++again) {
        QProcess &second = start();
        EXPECT_EQ(line(second), "handed over");
        EXPECT_EQ(line(first), "window");
        // waitForFinished() says no of one that has ended already.
        EXPECT_TRUE(waitUntil([&second] { return second.state() == QProcess::NotRunning; }));
    }
}

TEST_F(InstanceGateTest, ASecondProcessHandsItsLinkOver)
{
    QProcess &first = start();
    ASSERT_EQ(line(first), "first");
    const QByteArray longest =
        "cloudchat://resolve?a=" + QByteArray(InstanceGate::longestLink - qsizetype(22), 'x');
    ASSERT_EQ(longest.size(), InstanceGate::longestLink);
    for (const QByteArray &link : {QByteArray("cloudchat://resolve?a=%20b"), longest}) {
        QProcess &second = start({QString::fromLatin1(link)});
        EXPECT_EQ(line(second), "handed over");
        EXPECT_EQ(line(first), "link " + link);
    }
}

TEST_F(InstanceGateTest, ALongPathIsNoObstacle)
{
    m_profile = m_folder.filePath(QString(150, u'p') + u'/' + QString(150, u'q'));
    ASSERT_TRUE(QDir().mkpath(m_profile));
    QProcess &first = start();
    ASSERT_EQ(line(first), "first");
    QProcess &second = start();
    EXPECT_EQ(line(second), "handed over");
}

TEST_F(InstanceGateTest, WhatAKilledOneLeftBehindIsNoObstacle)
{
    QProcess &first = start();
    ASSERT_EQ(line(first), "first");
    first.kill();
    ASSERT_TRUE(first.waitForFinished());
    ASSERT_TRUE(QFile::exists(m_profile + QStringLiteral("/console.socket")))
        << "the left-over this is about";
    QProcess &second = start();
    EXPECT_EQ(line(second), "first");
    QProcess &third = start();
    EXPECT_EQ(line(third), "handed over");
}

TEST_F(InstanceGateTest, AHungOneMakesTheProfileReadOnlyAfterTheDeadline)
{
    QProcess &first = start();
    ASSERT_EQ(line(first), "first");
    ASSERT_EQ(kill(pid_t(first.processId()), SIGSTOP), 0);
    InstanceGate gate(m_clock, m_profile);
    Said said(gate);
    gate.open();
    ASSERT_TRUE(waitUntil([this] { return m_clock.nextDelay().has_value(); }));
    m_clock.advance(InstanceGate::deadline - core::Clock::Milliseconds(1));
    EXPECT_FALSE(said.decided());
    m_clock.advance(core::Clock::Milliseconds(1));
    ASSERT_EQ(said.readOnly.size(), 1);
    const auto why = said.readOnly.first().first().value<core::Error>();
    EXPECT_EQ(why.kind, core::ErrorKind::Locked);
    EXPECT_FALSE(why.detail.isEmpty());
    ASSERT_EQ(first.state(), QProcess::Running); // the number 0 would mean everybody
    ASSERT_EQ(kill(pid_t(first.processId()), SIGCONT), 0);
    EXPECT_EQ(line(first), "window") << "the first one finds the question when it wakes";
    EXPECT_TRUE(said.decided()) << "and that changes nothing any more";
}

TEST_F(InstanceGateTest, OneThatHoldsTheLockAndDoesNotListenIsAskedUntilItIsGone)
{
    auto lock = core::FileLock::take(m_profile + QStringLiteral("/console.lock"));
    ASSERT_TRUE(lock);
    InstanceGate gate(m_clock, m_profile);
    Said said(gate);
    gate.open();
    constexpr core::Clock::Milliseconds moment{100};
    ASSERT_TRUE(waitUntil([&] { return m_clock.nextDelay() == moment; }));
    m_clock.advance(moment);
    ASSERT_TRUE(waitUntil([&] { return m_clock.nextDelay() == moment; }));
    EXPECT_FALSE(said.decided());
    {
        const core::FileLock gone = *std::move(lock);
    }
    m_clock.advance(moment);
    ASSERT_TRUE(waitUntil([&] { return said.decided(); }));
    EXPECT_EQ(said.first.size(), 1);
}

TEST_F(InstanceGateTest, OneThatHoldsTheLockAndNeverListensMakesTheProfileReadOnly)
{
    const auto lock = core::FileLock::take(m_profile + QStringLiteral("/console.lock"));
    ASSERT_TRUE(lock);
    InstanceGate gate(m_clock, m_profile);
    Said said(gate);
    gate.open();
    ASSERT_TRUE(waitUntil([this] { return m_clock.nextDelay().has_value(); }));
    m_clock.advance(InstanceGate::deadline);
    ASSERT_TRUE(waitUntil([&] { return said.decided(); }));
    EXPECT_EQ(said.readOnly.size(), 1);
}

TEST_F(InstanceGateTest, AProfileThatCannotBeLockedIsReadOnly)
{
    ASSERT_TRUE(QDir().mkpath(m_profile + QStringLiteral("/console.lock")));
    InstanceGate gate(m_clock, m_profile);
    Said said(gate);
    gate.open();
    EXPECT_FALSE(said.decided()) << "never before the event loop";
    ASSERT_TRUE(waitUntil([&] { return said.decided(); }));
    ASSERT_EQ(said.readOnly.size(), 1);
    const auto why = said.readOnly.first().first().value<core::Error>();
    EXPECT_NE(why.kind, core::ErrorKind::Locked) << "nobody else has it";
    EXPECT_TRUE(why.detail.english().contains(QStringLiteral("console.lock"))) << qPrintable(why.detail);
}

TEST_F(InstanceGateTest, NonsenseOnTheSocketOpensNoWindow)
{
    InstanceGate gate(m_clock, m_profile);
    Said said(gate);
    gate.open();
    ASSERT_TRUE(waitUntil([&] { return said.decided(); }));
    const QString path = m_profile + QStringLiteral("/console.socket");
    const QByteArray endless(2 * InstanceGate::longestLink, 'x');
    for (const QByteArray &bytes :
         {QByteArray("open\n"), endless, "show-link " + endless, QByteArray("show-link \n"),
          QByteArray("\0\n", 2)}) {
        QLocalSocket socket;
        socket.connectToServer(path);
        socket.write(bytes);
        EXPECT_TRUE(waitUntil([&] { return socket.state() == QLocalSocket::UnconnectedState; }));
        EXPECT_EQ(socket.readAll(), "");
    }
    QLocalSocket silent;
    silent.connectToServer(path);
    ASSERT_TRUE(waitUntil([&] { return m_clock.nextDelay().has_value(); }));
    m_clock.advance(std::chrono::seconds(5));
    EXPECT_TRUE(waitUntil([&] { return silent.state() == QLocalSocket::UnconnectedState; }));
    EXPECT_EQ(said.window.size(), 0);
    EXPECT_EQ(said.link.size(), 0);
}
