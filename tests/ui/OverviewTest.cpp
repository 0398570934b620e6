// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/UpdateDecoder.h"
#include "storage/UpdateStore.h"
#include "ui/monitor/KindTexts.h"
#include "ui/overview/TrafficPainting.h"
#include "WindowTest.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QDockWidget>
#include <QGraphicsView>
#include <QLabel>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <future>

namespace botdeck::test {

using services::TrafficPicture;
using std::chrono::minutes;

namespace {

QString kindName(const QString &kind)
{
    return ui::monitor::kindWord(kind, {});
}

class OverviewTest : public WindowTest
{
protected:
    void SetUp() override
    {
        m_paths = QCoreApplication::libraryPaths();
        QCoreApplication::addLibraryPath(QStringLiteral(BOTDECK_CHARTS_FOLDER));
        WindowTest::SetUp();
        ASSERT_TRUE(waitUntil([this] { return desk.workbench.isStoreTried(); }));
    }
    void TearDown() override { QCoreApplication::setLibraryPaths(m_paths); }

    /// So many updates of a kind are on disk, received so long ago.
    void store(const domain::BotKey &bot, const char *kind, int count, minutes ago)
    {
        storage::Batch batch{
            bot, domain::Stream::Poll, {}, clock.wallMs() - core::Clock::Milliseconds(ago).count()};
        for (int at = 0; at < count; ++at) {
            batch.updates += domain::decodeUpdate(
                R"({"update_id":)" + QByteArray::number(++m_lastId) + R"(,")" + kind + R"(":{"text":"t"}})");
        }
        std::promise<bool> stored;
        desk.workbench.inStore([&](storage::UpdateStore *there) {
            stored.set_value(there != nullptr && there->append(batch).has_value());
        });
        ASSERT_TRUE(stored.get_future().get());
    }
    QWidget *seen(const char *name)
    {
        auto *found = window->findChild<QWidget *>(QString::fromLatin1(name));
        return found != nullptr && found->isVisible() ? found : nullptr;
    }
    void openOverview() { QTest::keyClick(window.get(), Qt::Key_F9); }
    void click(const char *name) { QTest::mouseClick(&child<QToolButton>(name), Qt::LeftButton); }
    QString cell(int row, int column)
    {
        const QAbstractItemModel *model = child<QTableView>("trafficTable").model();
        return model->index(row, column).data().toString();
    }
    [[nodiscard]] QString local(minutes ago) const
    {
        return QDateTime::fromMSecsSinceEpoch(clock.wallMs() - core::Clock::Milliseconds(ago).count())
            .toString(QStringLiteral("HH:mm"));
    }

private:
    QStringList m_paths;
    qint64 m_lastId = 0;
};

} // namespace

TEST_F(OverviewTest, AKeyShowsTheBarsAndNothingOfItIsThereBefore)
{
    store(key(0), "message", 3, minutes(0));
    store(key(1), "callback_query", 2, minutes(20));
    EXPECT_EQ(window->findChild<QWidget *>(QStringLiteral("overview")), nullptr);
    openOverview();
    ASSERT_TRUE(waitUntil([this] { return seen("trafficChart") != nullptr; }));
    EXPECT_NE(qobject_cast<QGraphicsView *>(seen("trafficChart")), nullptr);
    EXPECT_EQ(
        seen("trafficChart")->accessibleDescription(),
        QStringLiteral("Updates in the last hour: 5. Message: 3. Callback: 2. Most in a minute: 3, at %1.")
            .arg(local(minutes(0))));
    openOverview();
    EXPECT_EQ(seen("overview"), nullptr) << "the same key hides it";
}

TEST_F(OverviewTest, NothingIsSaidInWords)
{
    openOverview();
    ASSERT_TRUE(waitUntil([this] {
        const auto *note = qobject_cast<QLabel *>(seen("trafficNote"));
        return note != nullptr && note->text() == QLatin1StringView("Nothing came in the last hour.");
    }));
    click("trafficDay");
    EXPECT_EQ(child<QLabel>("trafficNote").text(), QStringLiteral("Nothing came in the last 24 hours."));
}

TEST_F(OverviewTest, TheTableSaysTheSameByTheHourAndByTheDay)
{
    store(key(0), "message", 3, minutes(0));
    store(key(0), "callback_query", 2, minutes(20));
    store(key(0), "poll", 4, minutes(70));
    openOverview();
    ASSERT_TRUE(waitUntil([this] { return seen("trafficChart") != nullptr; }));
    click("trafficAsTable");
    ASSERT_NE(seen("trafficTable"), nullptr);
    const QAbstractItemModel *model = child<QTableView>("trafficTable").model();
    ASSERT_EQ(model->rowCount(), 60);
    ASSERT_EQ(model->columnCount(), 4);
    EXPECT_EQ(model->headerData(2, Qt::Horizontal).toString(), QStringLiteral("Message"));
    EXPECT_EQ(cell(0, 0), local(minutes(0)));
    EXPECT_EQ(cell(0, 1), QStringLiteral("3"));
    EXPECT_EQ(cell(20, 0), local(minutes(20)));
    EXPECT_EQ(cell(20, 2), QStringLiteral("0"));
    EXPECT_EQ(cell(20, 3), QStringLiteral("2"));
    click("trafficDay");
    EXPECT_EQ(model->rowCount(), 96);
    EXPECT_EQ(model->headerData(2, Qt::Horizontal).toString(), QStringLiteral("Poll"));
}

TEST_F(OverviewTest, WhereBarsCannotBeDrawnTheSwitchSaysSo)
{
    QCoreApplication::removeLibraryPath(QStringLiteral(BOTDECK_CHARTS_FOLDER));
    store(key(0), "message", 3, minutes(0));
    openOverview();
    ASSERT_TRUE(waitUntil([this] { return seen("trafficTable") != nullptr; }));
    const auto &button = child<QToolButton>("trafficAsTable");
    EXPECT_TRUE(button.isChecked());
    EXPECT_FALSE(button.isEnabled());
    EXPECT_FALSE(button.toolTip().isEmpty());
}

TEST_F(OverviewTest, TheTableKeepsTheRulesOfAModelWhileItChanges)
{
    store(key(0), "message", 3, minutes(0));
    openOverview();
    ASSERT_TRUE(waitUntil([this] { return seen("trafficChart") != nullptr; }));
    click("trafficAsTable");
    QAbstractItemModel *model = child<QTableView>("trafficTable").model();
    const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QSignalSpy changed(model, &QAbstractItemModel::dataChanged);
    const QSignalSpy reset(model, &QAbstractItemModel::modelReset);
    const auto arrived = [this](const char *kind) {
        storage::AppendOutcome more;
        more.firstSeq = 1'000;
        more.stored = 2;
        more.kinds = {{QString::fromLatin1(kind), 2}};
        desk.workbench.traffic().appended(key(0), more);
        pass(services::Traffic::pace);
    };
    arrived("message");
    EXPECT_EQ(cell(0, 1), QStringLiteral("5"));
    EXPECT_EQ(changed.size(), 1) << "the same columns keep their place";
    EXPECT_EQ(reset.size(), 0);
    arrived("poll");
    EXPECT_EQ(model->columnCount(), 4);
    click("trafficDay");
    EXPECT_EQ(model->rowCount(), 96);
    clickBot(key(1));
    EXPECT_EQ(model->columnCount(), 2) << "nothing came for it";
    EXPECT_EQ(reset.size(), 3);
}

TEST_F(OverviewTest, OfTheChosenBotOnlyItsOwn)
{
    store(key(0), "message", 3, minutes(1));
    store(key(1), "message", 8, minutes(1));
    openOverview();
    ASSERT_TRUE(waitUntil([this] { return seen("trafficChart") != nullptr; }));
    clickBot(key(1));
    EXPECT_TRUE(seen("trafficChart")
                    ->accessibleDescription()
                    .startsWith(QLatin1StringView("Updates in the last hour: 8.")));
}

TEST_F(OverviewTest, WhatArrivesIsAddedAndTheWindowOfTimeMovesOn)
{
    store(key(0), "message", 3, minutes(59));
    openOverview();
    ASSERT_TRUE(waitUntil([this] { return seen("trafficChart") != nullptr; }));
    storage::AppendOutcome more;
    more.firstSeq = 1'000;
    more.stored = 2;
    more.kinds = {{QStringLiteral("message"), 2}};
    desk.workbench.traffic().appended(key(0), more);
    pass(services::Traffic::pace);
    EXPECT_TRUE(seen("trafficChart")->accessibleDescription().contains(QLatin1StringView("hour: 5.")));
    pass(minutes(1));
    EXPECT_TRUE(seen("trafficChart")->accessibleDescription().contains(QLatin1StringView("hour: 2.")));
}

TEST_F(OverviewTest, TheFiguresAreCopiedAsText)
{
    store(key(0), "message", 120, minutes(1));
    services::Traffic &traffic = desk.workbench.traffic();
    traffic.timed(key(0), {std::chrono::milliseconds(25'000), std::chrono::milliseconds(12), minutes(3)});
    models::FeedEvent failed{key(0)};
    failed.kind = models::FeedEvent::Kind::BackingOff;
    failed.atMs = clock.wallMs();
    traffic.happened(failed);
    openOverview();
    ASSERT_TRUE(waitUntil([this] { return seen("trafficChart") != nullptr; }));
    click("trafficCopy");
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    EXPECT_EQ(lines.first(), QStringLiteral("All bots"));
    EXPECT_TRUE(lines.contains(QStringLiteral("Updates: 120")));
    EXPECT_TRUE(lines.contains(QStringLiteral("On average: 2.0 per minute")));
    EXPECT_TRUE(lines.contains(QStringLiteral("At most: 120 per minute")));
    EXPECT_TRUE(lines.contains(QStringLiteral("Poll, there and back: 25 s median, 25 s for 95 %")));
    EXPECT_TRUE(lines.contains(QStringLiteral("From answer to disk: 12 ms median, 12 ms for 95 %")));
    EXPECT_TRUE(
        lines.contains(QStringLiteral("Time behind: 3 min: what waited at the server is being fetched")));
    EXPECT_TRUE(lines.filter(QStringLiteral("Failed polls: 1, last at ")).size() == 1);
}

TEST_F(OverviewTest, WithoutTheModuleTheTableIsShown)
{
    QCoreApplication::setLibraryPaths({desk.folder.path()});
    store(key(0), "message", 3, minutes(1));
    openOverview();
    ASSERT_TRUE(waitUntil([this] { return seen("trafficTable") != nullptr; }));
    EXPECT_EQ(window->findChild<QWidget *>(QStringLiteral("trafficChart")), nullptr);
    EXPECT_EQ(cell(1, 1), QStringLiteral("3"));
}

TEST(TrafficWords, TimesHaveTheirUnit)
{
    using ui::overview::timeWords;
    using Ms = std::chrono::milliseconds;
    EXPECT_EQ(timeWords(Ms(-5)), QStringLiteral("0 ms"));
    EXPECT_EQ(timeWords(Ms(999)), QStringLiteral("999 ms"));
    EXPECT_EQ(timeWords(Ms(1'240)), QStringLiteral("1.2 s"));
    EXPECT_EQ(timeWords(Ms(59'999)), QStringLiteral("59 s"));
    EXPECT_EQ(timeWords(minutes(59)), QStringLiteral("59 min"));
    EXPECT_EQ(timeWords(minutes(125)), QStringLiteral("2 h 5 min"));
}

TEST(TrafficWords, KindsOfOneNameAreOne)
{
    TrafficPicture traffic;
    traffic.parts = 2;
    traffic.kinds = {
        {QStringLiteral("callback_query"), {3, 2}, 5},
        {QStringLiteral("message"), {1, 2}, 3},
        {QStringLiteral("push_message"), {0, 4}, 4}};
    const auto word = [](const QString &kind) {
        return kind.contains(QStringLiteral("message")) ? QStringLiteral("Message") : kind;
    };
    const QList<TrafficPicture::Kind> kinds = ui::overview::joinedByWord(traffic, word).kinds;
    ASSERT_EQ(kinds.size(), 2);
    EXPECT_EQ(kinds.first().kind, QStringLiteral("message")) << "the most frequent first";
    EXPECT_EQ(kinds.first().counts, (QList<qint64>{1, 6}));
    EXPECT_EQ(kinds.first().total, 7);
    EXPECT_EQ(kinds.last().total, 5);
}

TEST(TrafficPainting, TheBarsTakeColoursFromTheThemeAndPatternsWhereContrastIsWanted)
{
    using ui::look::Scheme;
    using ui::look::Token;
    TrafficPicture traffic;
    traffic.partMs = 60'000;
    traffic.parts = 3;
    for (int kind = 0; kind < 9; ++kind)
        traffic.kinds.append({QStringLiteral("kind%1").arg(kind), {0, 1, 10 - kind}, 11 - kind});
    ui::look::Theme theme;
    const auto light = ui::overview::barPicture(traffic, kindName, theme);
    ASSERT_EQ(light.series.size(), 7) << "six of their own and the rest";
    EXPECT_EQ(light.series.first().brush.color(), theme.colour(Token::Accent));
    EXPECT_EQ(light.series.last().values, (QList<qint64>{0, 3, 4 + 3 + 2}));
    EXPECT_EQ(light.series.at(1).brush.style(), Qt::SolidPattern);
    theme.setScheme(Scheme::Dark);
    const auto dark = ui::overview::barPicture(traffic, kindName, theme);
    EXPECT_EQ(dark.background, theme.colour(Token::Base));
    EXPECT_NE(dark.background, light.background);
    theme.setHighContrast(true);
    const auto strong = ui::overview::barPicture(traffic, kindName, theme);
    for (qsizetype at = 1; at < strong.series.size(); ++at)
        EXPECT_NE(strong.series.at(at).brush.style(), strong.series.at(at - 1).brush.style());
}

} // namespace botdeck::test
