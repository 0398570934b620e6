// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Fault R4: the disk with settings, bots, vault, locks and store is full: that is said, nothing is lost, what
// was there stays as it was, and it goes on when there is room again.
#include "ProgramTest.h"
#include "storage/StoreReader.h"
#include "tests/support/Wait.h"

#include <QDir>
#include <QFile>

#include <optional>

using namespace botdeck;
using namespace botdeck::test;

namespace {

class FullHomeTest : public ProgramTest
{
protected:
    [[nodiscard]] QMap<QString, QString> onThatDisk() const
    {
        QMap<QString, QString> environment = withoutBus();
        environment.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral(FULL_DISK));
        environment.insert(QStringLiteral("ASAN_OPTIONS"), QStringLiteral("verify_asan_link_order=0"));
        environment.insert(QStringLiteral("BOTDECK_TEST_DISK"), profile());
        environment.insert(QStringLiteral("BOTDECK_TEST_DISK_FULL"), fullMark());
        environment.insert(QStringLiteral("HOME"), profile());
        return environment;
    }

    void fillDisk() const
    {
        QFile mark(fullMark());
        ASSERT_TRUE(mark.open(QIODevice::WriteOnly));
    }
    void makeRoom() const { ASSERT_TRUE(QFile::remove(fullMark())); }

    /// The small files, each with its bytes.
    [[nodiscard]] QMap<QString, QByteArray> smallFiles() const
    {
        QMap<QString, QByteArray> files;
        for (const QString &name : QDir(profile()).entryList(QDir::Files)) {
            QFile file(profile() + u'/' + name);
            EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(name);
            files.insert(name, file.readAll());
        }
        return files;
    }

    [[nodiscard]] qint64 storedCount() const
    {
        const auto reader = storage::StoreReader::open(profile() + QStringLiteral("/store"));
        return reader ? (*reader)->count().value_or(-1) : -1;
    }

    /// One update_id after the other.
    void expectNoGap() const
    {
        const auto reader = storage::StoreReader::open(profile() + QStringLiteral("/store"));
        ASSERT_TRUE(reader);
        const auto rows = (*reader)->rows(*(*reader)->ids());
        ASSERT_TRUE(rows);
        std::optional<qint64> before;
        for (const domain::StoredUpdate &row : *rows) {
            ASSERT_TRUE(row.update.updateId);
            const qint64 id = row.update.updateId->value();
            ASSERT_EQ(id, before.value_or(id - 1) + 1) << "lost, or there twice";
            before = id;
        }
    }

private:
    [[nodiscard]] QString fullMark() const { return path(QStringLiteral("full")); }
};

} // namespace

TEST_F(FullHomeTest, WhileItRunsIsSaidAndNothingIsLost)
{
    Puppet console(onProfile(), onThatDisk());
    add(console);
    choosePassphrase(console);
    console.clickItem(QStringLiteral("bots"), QStringLiteral("Canary"));
    awaitsUpdates(console);
    console.clickRow(QStringLiteral("updates"), updateRow(console));
    console.awaits(QStringLiteral("inspectorDock"));
    ASSERT_NO_FATAL_FAILURE(fillDisk());
    awaitsWords(console, QStringLiteral("full"));
    const QMap<QString, QByteArray> before = smallFiles();
    const qint64 stored = storedCount();
    EXPECT_GT(stored, 0);
    // A change of the settings, which nobody can write down now.
    console.click(QStringLiteral("inspectorDock/@Hide; the View menu shows it again"));
    awaitsWords(console, QStringLiteral("No space left on device"));
    EXPECT_EQ(smallFiles(), before) << "what was there stays as it was";
    EXPECT_EQ(storedCount(), stored);
    ASSERT_NO_FATAL_FAILURE(makeRoom());
    EXPECT_TRUE(waitUntil([&] { return storedCount() > stored; }, std::chrono::minutes(2)));
    EXPECT_EQ(console.terminate(), 0);
    expectNoGap();
}

TEST_F(FullHomeTest, AtTheStartIsSaidAndNobodyPolls)
{
    {
        Puppet console(onProfile(), withoutBus());
        add(console);
        choosePassphrase(console);
        awaitsUpdates(console);
        EXPECT_EQ(console.terminate(), 0);
    }
    const QMap<QString, QByteArray> before = smallFiles();
    const qint64 stored = storedCount();
    ASSERT_NO_FATAL_FAILURE(fillDisk());
    {
        Puppet console(onProfile(), onThatDisk());
        unlock(console, passphrase);
        console.click(QStringLiteral("startPolling"));
        console.awaitsText(QStringLiteral("statusState"), QStringLiteral("Cannot store, not polling"));
        EXPECT_EQ(smallFiles(), before);
        console.kill9();
    }
    ASSERT_NO_FATAL_FAILURE(makeRoom());
    EXPECT_EQ(storedCount(), stored) << "nobody polled";
    Puppet console(onProfile(), onThatDisk());
    unlock(console, passphrase);
    console.click(QStringLiteral("startPolling"));
    EXPECT_TRUE(waitUntil([&] { return storedCount() > stored; }, std::chrono::minutes(2)));
    EXPECT_EQ(console.terminate(), 0);
    expectNoGap();
}

TEST_F(FullHomeTest, BeforeThereIsAProfileIsSaidAndNothingIsLeftHalfMade)
{
    ASSERT_NO_FATAL_FAILURE(fillDisk());
    Puppet console(onProfile(), onThatDisk(), path(QStringLiteral("session.log")));
    console.awaitsText(QStringLiteral("startTroubleWhy"), QStringLiteral("No space left on device"));
    console.click(QStringLiteral("startTroubleQuit"));
    EXPECT_EQ(console.status(), 4);
    EXPECT_FALSE(QFile::exists(profile()));
}
