// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the console starts: for the first time, a second time, and on a profile that is damaged.
#include "ProgramTest.h"
#include "tests/support/Wait.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <signal.h>

using namespace botdeck;
using namespace botdeck::test;

namespace {

class StartTest : public ProgramTest
{
protected:
    /// Every file below the profile with its content's hash.
    [[nodiscard]] QMap<QString, QByteArray> files() const
    {
        QMap<QString, QByteArray> all;
        QDirIterator each(profile(), QDir::Files | QDir::System | QDir::Hidden, QDirIterator::Subdirectories);
        while (each.hasNext()) {
            QFile file(each.next());
            // Readers of a store mark in its shared memory how far they read.
            if (file.fileName().endsWith(QStringLiteral("-shm")))
                continue;
            if (QFileInfo(file).isFile() && file.open(QIODevice::ReadOnly))
                all.insert(
                    file.fileName(), QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256));
            else
                all.insert(file.fileName(), {});
        }
        return all;
    }

    void write(const QString &name, const QByteArray &bytes)
    {
        ASSERT_TRUE(QDir().mkpath(profile()));
        QFile file(profile() + u'/' + name);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        ASSERT_EQ(file.write(bytes), bytes.size());
    }

    [[nodiscard]] QByteArray content(const QString &name) const
    {
        QFile file(profile() + u'/' + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

} // namespace

TEST_F(StartTest, WithoutABotOffersThreeWaysToOne)
{
    Puppet console(onProfile(), withoutBus());
    for (const char *button : {"welcomeAdd", "welcomeSandbox", "welcomeImport"})
        console.awaits(QLatin1StringView(button));
    EXPECT_EQ(console.windows().size(), 1);
}

TEST_F(StartTest, ComesToALiveFeedWithOneClick)
{
    Puppet console(onProfile(), withoutBus());
    console.click(QStringLiteral("welcomeSandbox"));
    awaitsUpdates(console);
    console.awaitsGone(QStringLiteral("welcome"));
    EXPECT_EQ(console.terminate(), 0);
    Puppet again(onProfile(), withoutBus());
    again.awaits(QStringLiteral("welcome")); // demo bots are in no file
}

TEST_F(StartTest, ADesktopsStartWithoutAProfileSaysSoInAWindowWithTwoWaysOut)
{
    const QString log = path(QStringLiteral("session.log"));
    write(QStringLiteral("holiday.jpg"), "not ours");
    ASSERT_TRUE(QFile::setPermissions(
        profile(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadOther));
    {
        Puppet console(onProfile(), withoutBus(), log);
        console.awaitsText(QStringLiteral("startTroubleWhy"), profile());
        console.click(QStringLiteral("startTroubleQuit"));
        EXPECT_EQ(console.status(), 4);
    }
    Puppet console(onProfile(), withoutBus(), log);
    // What the list of Qt's dialog has selected counts before what is typed, and its list is late.
    const auto choose = [&console](const QString &folder) {
        console.click(QStringLiteral("startTroubleChoose"));
        EXPECT_TRUE(waitUntil([&console, &folder] {
            console.typeAnew(QStringLiteral("fileNameEdit"), folder);
            return console.text(QStringLiteral("~QFileDialog")) == folder;
        }));
        console.press(QStringLiteral("Return"));
        console.awaitsGone(QStringLiteral("fileNameEdit"));
    };
    choose(profile());
    ASSERT_TRUE(QDir().mkpath(path(QStringLiteral("another"))));
    choose(path(QStringLiteral("another")));
    console.awaits(QStringLiteral("welcome"));
    console.awaitsGone(QStringLiteral("startTrouble"));
    EXPECT_EQ(console.terminate(), 0);
    EXPECT_TRUE(QFileInfo::exists(path(QStringLiteral("another/profile.id"))));
    EXPECT_GT(QFileInfo(log).size(), 0) << "the log has it too";
}

TEST_F(StartTest, OpensAWindowOfTheConsoleThatRuns)
{
    Puppet first(onProfile(), withoutBus());
    first.awaits(QStringLiteral("welcome"));
    Puppet second(onProfile(), withoutBus());
    EXPECT_EQ(second.status(), 0);
    EXPECT_TRUE(waitUntil([&] { return first.windows().size() == 2; }));
    Puppet third(onProfile(), withoutBus());
    EXPECT_EQ(third.status(), 0);
    EXPECT_TRUE(waitUntil([&] { return first.windows().size() == 3; }));
    // The program ends with the last of them.
    for (int left = 3; left > 0; --left)
        first.press(QStringLiteral("Ctrl+W"));
    EXPECT_EQ(first.status(), 0);
}

TEST_F(StartTest, QuitClosesAllWindows)
{
    Puppet console(onProfile(), withoutBus());
    console.awaits(QStringLiteral("welcome"));
    console.press(QStringLiteral("Ctrl+Shift+N"));
    EXPECT_TRUE(waitUntil([&] { return console.windows().size() == 2; }));
    console.press(QStringLiteral("Ctrl+Q"));
    EXPECT_EQ(console.status(), 0);
}

TEST_F(StartTest, ReadsOnlyWhereTheConsoleThatRunsHangs)
{
    Puppet first(onProfile(), withoutBus());
    add(first);
    choosePassphrase(first);
    awaitsUpdates(first);
    first.click(QStringLiteral("stopPolling"));
    first.awaitsText(QStringLiteral("statusState"), QStringLiteral("Stopped"));
    first.send(SIGSTOP);
    const QMap<QString, QByteArray> before = files();
    {
        Puppet second(onProfile(), withoutBus());
        awaitsWords(second, QStringLiteral("This window only reads"));
        unlock(second, passphrase);
        awaitsUpdates(second); // what is stored can be seen
        second.press(QStringLiteral("Ctrl+Shift+N"));
        EXPECT_TRUE(waitUntil([&] { return second.windows().size() == 2; }));
        EXPECT_EQ(second.terminate(), 0);
    }
    EXPECT_EQ(files(), before);
    first.send(SIGCONT);
    EXPECT_TRUE(first.sees(QStringLiteral("updates")));
    EXPECT_EQ(first.terminate(), 0);
}

TEST_F(StartTest, SaysWhyItOnlyReadsAndTouchesNothing)
{
    // Made for its owner alone, as a profile is.
    ASSERT_TRUE(QDir().mkpath(profile()));
    ASSERT_TRUE(QFile::setPermissions(profile(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    ASSERT_TRUE(QDir().mkpath(profile() + QStringLiteral("/console.lock")));
    write(QStringLiteral("bots.json"), "{ this is no list");
    write(QStringLiteral("settings.ini"), "[appearance]\ntext_scale=seven\n");
    Puppet console(onProfile(), withoutBus());
    awaitsWords(console, QStringLiteral("console.lock: Is a directory"));
    awaitsWords(console, QStringLiteral("Line 2 of the settings"));
    for (const QString &words : console.words())
        EXPECT_FALSE(words.contains(QStringLiteral("Another Botdeck"))) << qPrintable(words);
    for (const char *copy : {"bots.json.bad", "settings.ini.bad"})
        EXPECT_FALSE(QFile::exists(profile() + u'/' + QLatin1StringView(copy))) << copy;
}

TEST_F(StartTest, SaysWhatIsWrongWithTheFilesAndKeepsThem)
{
    write(QStringLiteral("bots.json"), "{ this is no list");
    write(QStringLiteral("settings.ini"), "[appearance]\ntext_scale=seven\n");
    Puppet console(onProfile(), withoutBus());
    awaitsWords(console, QStringLiteral("bots.json.bad"));
    awaitsWords(console, QStringLiteral("settings.ini.bad"));
    EXPECT_EQ(content(QStringLiteral("bots.json.bad")), QByteArray("{ this is no list"));
    EXPECT_EQ(content(QStringLiteral("settings.ini.bad")), QByteArray("[appearance]\ntext_scale=seven\n"));
}
