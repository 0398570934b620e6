// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// All calls of the console: the list, the chosen one, what can be done with it.
#include "ApiFixture.h"
#include "tests/support/FakeClock.h"
#include "tests/support/Wait.h"
#include "ui/apiconsole/AnswerPane.h"
#include "ui/apiconsole/HistoryFilter.h"
#include "ui/apiconsole/HistoryPane.h"

#include <QComboBox>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

#include <memory>

namespace botdeck::test {

using namespace Qt::StringLiterals;
using ui::apiconsole::HistoryFilter;
using ui::apiconsole::HistoryPane;

namespace {

class ApiHistoryTest : public ApiTest
{
protected:
    void SetUp() override
    {
        pane = std::make_unique<HistoryPane>(theme, clock);
        pane->resize(900, 640);
        QObject::connect(pane.get(), &HistoryPane::rowsNeeded, pane.get(), [this](const QList<qint64> &ids) {
            needed += ids;
        });
        QObject::connect(pane.get(), &HistoryPane::wanted, pane.get(), [this](qint64 id) { wanted += id; });
        QObject::connect(&pane->filter(), &HistoryFilter::changed, pane.get(), [this] { ++filters; });
        present(*pane);
    }
    storage::CallRecord call(qint64 id, int status) const
    {
        storage::CallRecord record;
        record.id = id;
        record.bot = bot;
        record.method = u"sendMessage"_s;
        record.status = status;
        record.startedMs = clock.wallMs() + id;
        record.durationMs = 12;
        record.error = status == 200 ? QString() : u"no"_s;
        return record;
    }
    void clickRow(int row, Qt::KeyboardModifiers keys = {})
    {
        auto &table = part<QTableView>(*pane, "history");
        QTest::mouseClick(
            table.viewport(), Qt::LeftButton, keys, table.visualRect(table.model()->index(row, 2)).center());
        settle();
    }
    QString cell(int row, int column)
    {
        return part<QTableView>(*pane, "history").model()->index(row, column).data().toString();
    }

    const domain::BotKey bot = domain::BotKey::fromStored(u"telegram:api.example.org:7"_s);
    FakeClock clock;
    std::unique_ptr<HistoryPane> pane;
    QList<qint64> needed;
    QList<qint64> wanted;
    int filters = 0;
};

} // namespace

TEST_F(ApiHistoryTest, RowsComeWhenTheyAreLookedAtAndTheChosenOneIsShown)
{
    pane->setBots({{bot, u"Harbour"_s}});
    pane->setIds({9, 8, 7});
    ASSERT_TRUE(waitUntil([this] { return needed.size() == 3; }));
    pane->setRows({call(9, 200), call(8, 400), call(7, 0)});
    settle();
    EXPECT_EQ(cell(0, 1), u"Harbour"_s);
    EXPECT_EQ(cell(0, 3), u"200, succeeded"_s);
    EXPECT_EQ(cell(1, 3), u"400, refused"_s);
    EXPECT_EQ(cell(2, 3), u"No answer"_s);
    clickRow(1);
    EXPECT_EQ(wanted, QList<qint64>{8});
    services::ApiAnswer answer;
    answer.status = 400;
    answer.body = R"({"ok":false})";
    pane->setCall(9, answer);
    EXPECT_FALSE(pane->answer().answer()) << "it is of a call that is not chosen";
    pane->setCall(8, answer);
    EXPECT_TRUE(pane->answer().answer());
    pane->prependIds({10});
    EXPECT_EQ(pane->chosen(), QList<qint64>{8}) << "a new one changes nothing";
    pane->setGone(8);
    EXPECT_FALSE(pane->answer().answer());
}

TEST_F(ApiHistoryTest, WhatCanBeDoneHangsOnWhatIsChosen)
{
    QList<qint64> again;
    QList<qint64> edited;
    QList<qint64> compared;
    QObject::connect(pane.get(), &HistoryPane::sendAgainAsked, pane.get(), [&](qint64 id) { again += id; });
    QObject::connect(pane.get(), &HistoryPane::editAsked, pane.get(), [&](qint64 id) { edited += id; });
    QObject::connect(pane.get(), &HistoryPane::compareAsked, pane.get(), [&](qint64 first, qint64 second) {
        compared = {first, second};
    });
    pane->setIds({9, 8, 7});
    settle();
    EXPECT_FALSE(part<QPushButton>(*pane, "historySend").isEnabled());
    clickRow(0);
    click(*pane, "historySend");
    click(*pane, "historyEdit");
    EXPECT_EQ(again, QList<qint64>{9});
    EXPECT_EQ(edited, QList<qint64>{9});
    EXPECT_FALSE(part<QPushButton>(*pane, "historyCompare").isEnabled());
    clickRow(2, Qt::ControlModifier);
    EXPECT_FALSE(part<QPushButton>(*pane, "historySend").isEnabled());
    click(*pane, "historyCompare");
    EXPECT_EQ(compared, (QList<qint64>{7, 9})) << "the older one first";
    clickRow(1);
    pane->setRefusal(u"It is only watched."_s);
    EXPECT_FALSE(part<QPushButton>(*pane, "historySend").isEnabled());
    EXPECT_TRUE(part<QPushButton>(*pane, "historyEdit").isEnabled());
}

TEST_F(ApiHistoryTest, TheFilterSaysWhatIsListedAndAnEmptyListSaysWhy)
{
    pane->filter().setBots({{bot, u"Harbour"_s}});
    pane->filter().setMethods({u"getMe"_s, u"sendMessage"_s});
    EXPECT_EQ(filters, 0);
    pane->setIds({});
    EXPECT_TRUE(part<QWidget>(*pane, "historyEmpty").isVisible());
    auto &method = part<QComboBox>(*pane, "historyMethod");
    method.setFocus();
    QTest::keyClicks(&method, u"send"_s);
    EXPECT_EQ(pane->filter().filter().method, u"sendMessage"_s);
    auto &outcome = part<QComboBox>(*pane, "historyOutcome");
    outcome.setFocus();
    QTest::keyClick(&outcome, Qt::Key_Down);
    QTest::keyClick(&outcome, Qt::Key_Down);
    EXPECT_EQ(pane->filter().filter().outcome, storage::CallOutcome::Refused);
    auto &which = part<QComboBox>(*pane, "historyBot");
    which.setFocus();
    QTest::keyClick(&which, Qt::Key_Down);
    EXPECT_EQ(pane->filter().filter().bot, bot);
    filters = 0;
    auto &field = part<QLineEdit>(*pane, "historyWords");
    field.setFocus();
    QTest::keyClicks(&field, u"refund"_s);
    QTest::keyClick(&field, Qt::Key_Return);
    EXPECT_EQ(filters, 1);
    EXPECT_EQ(pane->filter().filter().words, u"refund"_s);
    pane->filter().setBots({});
    EXPECT_FALSE(pane->filter().filter().bot) << "a bot that is gone is no condition";
    click(*pane, "historyClear");
    EXPECT_FALSE(pane->filter().isOn());
}

TEST_F(ApiHistoryTest, OldCallsGoOnlyWhenAskedFor)
{
    QList<int> asked;
    QObject::connect(pane.get(), &HistoryPane::discardAsked, pane.get(), [&](int days) { asked += days; });
    auto &button = part<QToolButton>(*pane, "historyDiscard");
    ASSERT_NE(button.menu(), nullptr);
    button.menu()->popup(button.mapToGlobal(QPoint(0, 0)));
    settle();
    QTest::keyClick(button.menu(), Qt::Key_Down);
    QTest::keyClick(button.menu(), Qt::Key_Down);
    QTest::keyClick(button.menu(), Qt::Key_Return);
    settle();
    EXPECT_EQ(asked, QList<int>{30});
}

} // namespace botdeck::test
