// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour/Tour.h"

#include "ui/tour/OwnBot.h"
#include "WindowTest.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QImage>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <functional>

namespace botdeck::test {

namespace {

using ui::tour::Situation;

/// The invented console as a stage, without the means for everything.
class InventedStage final : public ui::tour::Stage
{
public:
    InventedStage(FakeConsole &console, TestDesk &desk)
        : m_console(console)
        , m_desk(desk)
    {
    }

    bool arrange(Situation situation) override
    {
        const auto row = std::find_if(
            std::begin(rows), std::end(rows), [situation](const Row &one) { return one.which == situation; });
        if (row == std::end(rows))
            return false;
        (this->*row->arrange)();
        return true;
    }

private:
    struct Row
    {
        Situation which;
        void (InventedStage::*arrange)();
    };
    static const std::array<Row, 10> rows;

    void empty() { m_console.setBots({}); }
    void quiet() { m_console.forgetUpdates(); }
    void feed()
    {
        const qint64 next = m_console.lastSeq() + 1;
        m_console.arrive(inventedUpdates(m_console.bots(), next, 60, m_desk.clock.wallMs()));
    }
    void quarantine()
    {
        const qint64 next = m_console.lastSeq() + 1;
        m_console.arrive({quarantinedUpdate(m_console.bots().first(), next, m_desk.clock.wallMs())});
    }
    void suffer()
    {
        domain::BotStatus status{domain::BotState::BackingOff, QStringLiteral("HTTP 502 from getUpdates")};
        status.retryIn = std::chrono::seconds(8);
        m_console.setState(m_console.bots().at(1).key, status);
    }
    void refuse() { m_console.setState(m_console.bots().at(1).key, {domain::BotState::Unauthorised}); }
    void mark()
    {
        QList<models::BotRow> bots = m_console.bots();
        bots[0].production = bots[1].watchOnly = true;
        m_console.setBots(bots);
    }
    void addOwnBot() { m_desk.registry.add(ui::tour::ownBot(), {}); }
    void makeVault() { m_desk.makeVault("violet canary 8841 ladder"); }
    void lockVault() { m_desk.door.lockNow(); }

    FakeConsole &m_console;
    TestDesk &m_desk;
};

const std::array<InventedStage::Row, 10> InventedStage::rows{{
    {Situation::FirstStart, &InventedStage::empty},
    {Situation::Quiet, &InventedStage::quiet},
    {Situation::Calm, &InventedStage::feed},
    {Situation::Quarantined, &InventedStage::quarantine},
    {Situation::BackingOff, &InventedStage::suffer},
    {Situation::Refused, &InventedStage::refuse},
    {Situation::Marked, &InventedStage::mark},
    {Situation::OwnBot, &InventedStage::addOwnBot},
    {Situation::VaultMade, &InventedStage::makeVault},
    {Situation::VaultLocked, &InventedStage::lockVault},
}};

class TourTest : public WindowTest
{
protected:
    /// The steps in `hopeless` are known never to come about.
    ui::tour::Report
    run(const QString &folder, std::vector<ui::tour::Step> steps, const QStringList &hopeless = {})
    {
        for (ui::tour::Step &step : steps) {
            if (step.ready && !hopeless.contains(step.place + u'-' + step.state))
                step.ready = counted(step.ready);
        }
        InventedStage stage(console, desk);
        QObject::connect(window.get(), &ui::shell::MainWindow::sandboxAsked, &console, [this] {
            console.setBots(inventedBots());
        });
        ui::tour::Tour tour({*window, stage, clock}, std::move(steps));
        QSignalSpy finished(&tour, &ui::tour::Tour::finished);
        tour.run(folder, {1024, 700}); // the smallest, as writing pictures takes most of the time
        EXPECT_TRUE(waitUntil(
            [this, &finished] {
                letTimePass();
                return !finished.isEmpty();
            },
            std::chrono::minutes(4)));
        EXPECT_EQ(finished.size(), 1);
        return finished.isEmpty() ? ui::tour::Report() : finished.first().first().value<ui::tour::Report>();
    }

private:
    std::function<bool(ui::shell::MainWindow &)>
    counted(const std::function<bool(ui::shell::MainWindow &)> &ready)
    {
        return [this, ready](ui::shell::MainWindow &shownWindow) {
            const bool isReady = ready(shownWindow);
            m_vainLooks = isReady ? 0 : m_vainLooks + 1;
            return isReady;
        };
    }
    /// As fast as the steps go. Where one waits for another thread, the tour's patience has to outlast a busy
    /// machine, although its time is ours: after some looks in vain each takes a while.
    void letTimePass()
    {
        if (m_vainLooks > quickLooks && !m_slowLook.hasExpired(slowLookMs))
            return;
        m_slowLook.start();
        clock.advance(m_vainLooks > 0 ? ui::tour::Tour::glance : 4 * ui::tour::Tour::glance);
    }

    static constexpr int quickLooks = 100;
    static constexpr qint64 slowLookMs = 200;
    int m_vainLooks = 0;
    QElapsedTimer m_slowLook;
};

} // namespace

TEST_F(TourTest, PicturesWhatItsWorldCanShowAndSaysWhatNot)
{
    const QTemporaryDir folder;
    const QStringList cannot{
        QStringLiteral("start-trouble"),
        QStringLiteral("converse-chats"),
        QStringLiteral("converse-conversation"),
        QStringLiteral("converse-composed"),
        QStringLiteral("converse-keyboard"),
        QStringLiteral("converse-sent"),
        QStringLiteral("converse-found"),
        QStringLiteral("guild-choices"),
        QStringLiteral("guild-roles"),
        QStringLiteral("guild-role"),
        QStringLiteral("guild-edited"),
        QStringLiteral("guild-overwrites"),
        QStringLiteral("guild-member"),
        QStringLiteral("guild-chats"),
        QStringLiteral("webhook-server"),
        QStringLiteral("webhook-objection"),
        QStringLiteral("webhook-certificate"),
        QStringLiteral("webhook-outside"),
        QStringLiteral("webhook-not-offered"),
        QStringLiteral("api-form"),
        QStringLiteral("api-objection"),
        QStringLiteral("api-json"),
        QStringLiteral("api-answer"),
        QStringLiteral("api-history"),
        QStringLiteral("api-collection"),
        QStringLiteral("api-commands"),
        QStringLiteral("bots-conflict"),
        QStringLiteral("monitor-conflict"),
        QStringLiteral("conflict-diagnosis"),
        QStringLiteral("bots-peeking"),
        QStringLiteral("monitor-peeking"),
        QStringLiteral("edit-bot-open"),
        QStringLiteral("replace-token-open"),
        QStringLiteral("remove-bot-open"),
        QStringLiteral("check-bot-open"),
        QStringLiteral("secrets-new-passphrase"),
        QStringLiteral("secrets-change-passphrase"),
        QStringLiteral("secrets-unlock"),
        QStringLiteral("lock-opened"),
        QStringLiteral("second-start-read-only")};
    const ui::tour::Report report =
        run(folder.filePath(QStringLiteral("new/pictures")), ui::tour::allSteps(), cannot);
    QStringList missing;
    for (const QString &problem : report.problems)
        missing.append(problem.section(u' ', 0, 0).section(u'-', 1));
    EXPECT_EQ(report.flaws, QStringList()) << "everybody can use what is pictured";
    EXPECT_EQ(missing, cannot) << report.problems.join(u'\n').toStdString();
    EXPECT_EQ(report.pictures.size() + cannot.size(), qsizetype(ui::tour::allSteps().size()));
    EXPECT_EQ(report.pictures.first(), QStringLiteral("01-welcome-first-start.png"));
    const QDir dir(folder.filePath(QStringLiteral("new/pictures")));
    // A folder lists the hundredth before the eleventh.
    QStringList pictures = report.pictures;
    pictures.sort();
    EXPECT_EQ(dir.entryList(QDir::Files), pictures);
    EXPECT_EQ(QImage(dir.filePath(QStringLiteral("07-monitor-live.png"))).size(), QSize(1024, 700));
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
    const ui::tour::Report report = run(folder.path(), steps, {QStringLiteral("nowhere-never")});
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
