// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whoever looks for leaks and finds none has to find one that was planted.
#include "tests/support/Canary.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace botdeck::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray plantedSecret = "4711:AAplanted-Token_of/the+Canary";

/// A shell that runs the words, says so, and stays until it is killed.
class PlantedLeak
{
public:
    explicit PlantedLeak(const QString &script, const QString &argument = {})
    {
        m_process.setWorkingDirectory(m_folder.path());
        QFile file(m_folder.filePath(u"planted"_s));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("of a file: " + plantedSecret);
        file.close();
        m_process.start(u"sh"_s, {u"-c"_s, script + u"; echo there; read end"_s, u"sh"_s, argument});
        EXPECT_TRUE(m_process.waitForReadyRead()) << m_process.readAllStandardError().constData();
    }
    ~PlantedLeak()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    PlantedLeak(const PlantedLeak &) = delete;
    PlantedLeak &operator=(const PlantedLeak &) = delete;

    [[nodiscard]] QStringList found() const { return Canary(plantedSecret).inProcess(m_process.processId()); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

private:
    const QTemporaryDir m_folder;
    QProcess m_process;
};

} // namespace

TEST(PlantedLeakTest, NothingIsFoundWhereNothingIs)
{
    EXPECT_EQ(PlantedLeak(u":"_s).found(), QStringList());
    EXPECT_EQ(Canary("bytes of a key with a colon:-").in("anything-else"), QString());
}

TEST(PlantedLeakTest, AProcessShowsItsArgumentsItsEnvironmentAndItsFiles)
{
    const QString secret = QString::fromLatin1(plantedSecret);
    EXPECT_EQ(PlantedLeak(u":"_s, u"--token="_s + secret).found(), QStringList{u"cmdline: plain"_s});
    EXPECT_EQ(
        PlantedLeak(u"PLANTED=$(cat planted) exec sh -c 'echo there; read end'"_s).found(),
        QStringList{u"environ: plain"_s});
    const QStringList held = PlantedLeak(u"exec 7<planted"_s).found();
    ASSERT_EQ(held.size(), 1);
    EXPECT_TRUE(held.first().endsWith("/planted: plain"_L1)) << qPrintable(held.first());
    // As temporary files are that nobody is to find.
    const QStringList nameless = PlantedLeak(u"exec 7<planted; rm planted"_s).found();
    ASSERT_EQ(nameless.size(), 1);
    EXPECT_TRUE(nameless.first().contains("(deleted): "_L1)) << qPrintable(nameless.first());
    const QString folder = u"name=$(cut -d: -f3 planted); mkdir ${name%/*}; "_s;
    const QStringList named = PlantedLeak(folder + u"exec 7>$name"_s).found();
    ASSERT_EQ(named.size(), 1);
    EXPECT_TRUE(named.first().endsWith(": without id"_L1)) << qPrintable(named.first());
    EXPECT_TRUE(PlantedLeak(folder + u"cp /bin/sh $name; exec $name -c 'echo there; read end'"_s)
                    .found()
                    .contains(u"maps: without id"_s));
}

TEST(PlantedLeakTest, AFolderShowsItsFilesAndTheirNames)
{
    const PlantedLeak leak(u"mkdir -p .deep/er; base64 -w0 planted >.deep/er/coded; "
                           "mkdir -p AAplanted-Token_of; : >AAplanted-Token_of/the+Canary"_s);
    QStringList found = Canary(plantedSecret).inFolder(leak.folder());
    found.replaceInStrings(leak.folder(), QString());
    found.sort();
    EXPECT_EQ(
        found,
        (QStringList{
            u"/.deep/er/coded: Base64 +2"_s, u"/AAplanted-Token_of/the+Canary"_s, u"/planted: plain"_s}));
}
