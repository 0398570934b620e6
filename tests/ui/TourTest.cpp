// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour/Tour.h"

#include "WindowTest.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QSignalSpy>
#include <QTemporaryDir>

namespace botdeck::test {

namespace {

using ui::tour::Situation;

/// The invented console as a stage.
class InventedStage final : public ui::tour::Stage
{
public:
    InventedStage(FakeConsole &console, FakeClock &clock)
        : m_console(console)
        , m_clock(clock)
    {
    }

    bool arrange(Situation situation) override
    {
        const domain::BotKey bot = m_console.bots().at(1).key;
        domain::BotStatus status;
        switch (situation) {
        case Situation::Quiet:
            m_console.forgetUpdates();
            return true;
        case Situation::Calm:
            m_console.arrive(
                inventedUpdates(m_console.bots(), m_console.lastSeq() + 1, 60, m_clock.wallMs()));
            return true;
        case Situation::Quarantined:
            m_console.arrive(
                {quarantinedUpdate(m_console.bots().first(), m_console.lastSeq() + 1, m_clock.wallMs())});
            return true;
        case Situation::BackingOff:
            status = {domain::BotState::BackingOff, QStringLiteral("HTTP 502 from getUpdates")};
            status.retryIn = std::chrono::seconds(8);
            m_console.setState(bot, status);
            return true;
        case Situation::Conflict:
            return false;
        }
        return false;
    }

private:
    FakeConsole &m_console;
    FakeClock &m_clock;
};

class TourTest : public WindowTest
{
protected:
    ui::tour::Report run(const QString &folder, std::vector<ui::tour::Step> steps)
    {
        InventedStage stage(console, clock);
        ui::tour::Tour tour({*window, stage, clock}, std::move(steps));
        QSignalSpy finished(&tour, &ui::tour::Tour::finished);
        tour.run(folder, {1280, 800});
        EXPECT_TRUE(waitUntil([this, &finished] {
            clock.advance(std::chrono::milliseconds(50));
            return !finished.isEmpty();
        }));
        EXPECT_EQ(finished.size(), 1);
        return finished.isEmpty() ? ui::tour::Report() : finished.first().first().value<ui::tour::Report>();
    }
};

} // namespace

TEST_F(TourTest, PicturesWhatItsWorldCanShowAndSaysWhatNot)
{
    const QTemporaryDir folder;
    const ui::tour::Report report =
        run(folder.filePath(QStringLiteral("new/pictures")), ui::tour::allSteps());
    ASSERT_EQ(report.problems.size(), 2) << report.problems.join(u'\n').toStdString();
    EXPECT_EQ(
        report.problems.first(), QStringLiteral("10-bots-conflict is left out: this world cannot show it."));
    EXPECT_EQ(report.pictures.size() + 2, qsizetype(ui::tour::allSteps().size()));
    EXPECT_EQ(report.pictures.first(), QStringLiteral("01-monitor-stopped.png"));
    const QDir dir(folder.filePath(QStringLiteral("new/pictures")));
    EXPECT_EQ(dir.entryList(QDir::Files), report.pictures);
    EXPECT_EQ(QImage(dir.filePath(QStringLiteral("03-monitor-live.png"))).size(), QSize(1280, 800));
}

TEST_F(TourTest, AStepThatNeverComesAboutIsGivenUp)
{
    const QTemporaryDir folder;
    std::vector<ui::tour::Step> steps(2);
    steps[0].place = QStringLiteral("nowhere");
    steps[0].state = QStringLiteral("never");
    steps[0].ready = [](ui::shell::MainWindow &) { return false; };
    steps[1].place = QStringLiteral("monitor");
    steps[1].state = QStringLiteral("shown");
    const ui::tour::Report report = run(folder.path(), steps);
    EXPECT_EQ(
        report.problems,
        QStringList{QStringLiteral("01-nowhere-never is left out: it did not come about within 15 s.")});
    EXPECT_EQ(report.pictures, QStringList{QStringLiteral("02-monitor-shown.png")});
}

TEST_F(TourTest, AFolderThatCannotBeMadeIsSaid)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("file")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    const ui::tour::Report report = run(file.fileName() + QStringLiteral("/below"), ui::tour::allSteps());
    EXPECT_TRUE(report.pictures.isEmpty());
    ASSERT_EQ(report.problems.size(), 1);
    EXPECT_TRUE(report.problems.first().contains(QStringLiteral("cannot be made")));
}

} // namespace botdeck::test
