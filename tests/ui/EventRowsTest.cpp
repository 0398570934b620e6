// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "MonitorFixture.h"
#include "ui/monitor/EventTexts.h"
#include "ui/widgets/TimeTexts.h"

#include <QHeaderView>
#include <QImage>
#include <QSignalSpy>
#include <QTest>

#include <set>

namespace botdeck::test {

namespace {

using namespace std::chrono_literals;
using models::FeedEvent;
using models::UpdateListModel;
using ui::look::Token;
using ui::monitor::eventSentence;
using ui::widgets::ageWords;
using ui::widgets::durationWords;

class EventRowsTest : public MonitorFixture
{
protected:
    QColor colourAt(QPoint at) { return table->viewport()->grab().toImage().pixelColor(at); }
    /// How many pixels of the row have this colour.
    int count(int row, const QColor &colour)
    {
        const QImage image = table->viewport()->grab().toImage();
        const QRect rect(0, rowRect(row).top(), image.width(), rowRect(row).height());
        int found = 0;
        for (int y = rect.top(); y <= rect.bottom(); ++y) {
            for (int x = rect.left(); x <= rect.right(); ++x)
                found += image.pixelColor(x, y).rgb() == colour.rgb() ? 1 : 0;
        }
        return found;
    }
    /// Near the right edge, where no words are.
    QPoint edgeOf(int row) const { return {table->viewport()->width() - 3, rowRect(row).center().y()}; }
};

} // namespace

TEST(EventTexts, SayWhatHappenedWhatWasKeptAndWhatIsDone)
{
    FeedEvent event;
    event.kind = FeedEvent::Kind::BackingOff;
    event.detail = QStringLiteral("HTTP 502 from getUpdates");
    event.retryIn = 8s;
    event.count = 3;
    EXPECT_EQ(
        eventSentence(event),
        QStringLiteral("HTTP 502 from getUpdates, backing off 8 s (attempt 3). Nothing was lost: offset "
                       "unchanged."));
    event.detail = QStringLiteral("A %1 of %2.");
    EXPECT_TRUE(eventSentence(event).startsWith(QStringLiteral("A %1 of %2, backing off 8 s (attempt 3).")));
    event = {};
    event.kind = FeedEvent::Kind::Gap;
    event.count = 4;
    EXPECT_TRUE(eventSentence(event).startsWith(QStringLiteral("4 update id")));
    event.kind = FeedEvent::Kind::Conflict;
    event.detail = QStringLiteral("Another program polls.");
    EXPECT_TRUE(eventSentence(event).endsWith(QStringLiteral(" Another program polls.")));
}

TEST(EventTexts, EveryKindHasASentenceAndTroublesHaveASignOfTheirOwn)
{
    std::set<ui::look::Mark> errors;
    for (int kind = 0; kind <= int(FeedEvent::Kind::Gap); ++kind) {
        FeedEvent event;
        event.kind = FeedEvent::Kind(kind);
        EXPECT_FALSE(eventSentence(event).isEmpty());
        if (ui::monitor::eventLook(event.kind).tone == ui::look::Tone::Error) {
            EXPECT_TRUE(errors.insert(ui::monitor::eventLook(event.kind).mark).second);
        }
    }
    EXPECT_EQ(errors.size(), 3);
}

TEST(TimeTexts, DurationsAndAges)
{
    EXPECT_EQ(durationWords(0ms), QStringLiteral("0 s"));
    EXPECT_EQ(durationWords(250ms), QStringLiteral("1 s"));
    EXPECT_EQ(durationWords(75s), QStringLiteral("1 min 15 s"));
    EXPECT_EQ(durationWords(120s), QStringLiteral("2 min"));
    EXPECT_EQ(durationWords(5400s), QStringLiteral("1 h 30 min"));
    EXPECT_EQ(durationWords(24h), QStringLiteral("24 h"));
    EXPECT_EQ(ageWords(999ms), QStringLiteral("now"));
    EXPECT_EQ(ageWords(59s), QStringLiteral("59 s"));
    EXPECT_EQ(ageWords(60s), QStringLiteral("1 min"));
    EXPECT_EQ(ageWords(24h - 1ms), QStringLiteral("23 h"));
    EXPECT_EQ(ageWords(24h), QString());
}

TEST_F(EventRowsTest, AreTintedAcrossTheWholeRow)
{
    arrive(5);
    happen(FeedEvent::Kind::BackingOff, QStringLiteral("HTTP 502"));
    happen(FeedEvent::Kind::Conflict, QStringLiteral("Another program polls."));
    happen(FeedEvent::Kind::Started);
    ASSERT_EQ(model->rowCount(), 8);
    EXPECT_EQ(colourAt(edgeOf(4)).rgb(), theme.colour(Token::Base).rgb());
    EXPECT_EQ(colourAt(edgeOf(5)).rgb(), theme.colour(Token::WarningTint).rgb());
    EXPECT_EQ(colourAt(edgeOf(6)).rgb(), theme.colour(Token::ErrorTint).rgb());
    EXPECT_EQ(colourAt(edgeOf(7)).rgb(), theme.colour(Token::Alternate).rgb());
    // The words run on where a column ends: its edge is no wall.
    const int edge = table->columnViewportPosition(UpdateListModel::ChatColumn);
    const QImage image = table->viewport()->grab().toImage();
    int inked = 0;
    for (int y = rowRect(5).top(); y < rowRect(5).bottom() - 1; ++y) {
        for (int x = edge - 4; x < edge + 4; ++x)
            inked += image.pixelColor(x, y).rgb() == theme.colour(Token::WarningTint).rgb() ? 0 : 1;
    }
    EXPECT_GT(inked, 0) << "nothing is written across the edge of the chat's column";
}

TEST_F(EventRowsTest, OneThatIsSelectedLooksSelectedAndIsNoUpdate)
{
    arrive(5);
    happen(FeedEvent::Kind::BackingOff, QStringLiteral("HTTP 502"));
    QSignalSpy chosen(page, &ui::monitor::MonitorPage::updateChosen);
    click(5);
    EXPECT_EQ(colourAt(edgeOf(5)).rgb(), theme.colour(Token::Selection).rgb());
    EXPECT_EQ(chosen.size(), 0);
    EXPECT_FALSE(inspector->copyActions().first()->isEnabled());
}

TEST_F(EventRowsTest, ASelectionWithoutTheFocusIsQuieter)
{
    arrive(5);
    click(2);
    EXPECT_EQ(colourAt(edgeOf(2)).rgb(), theme.colour(Token::Selection).rgb());
    EXPECT_GT(count(2, theme.colour(Token::Accent)), 50) << "the current row has no frame";
    inspector->focusContent();
    EXPECT_EQ(colourAt(edgeOf(2)).rgb(), theme.colour(Token::Unfocused).rgb());
}

TEST_F(EventRowsTest, TheRowUnderTheMouseIsTinted)
{
    arrive(5);
    QTest::mouseMove(table->viewport(), rowRect(3).center());
    pass();
    EXPECT_EQ(table->hoveredRow(), 3);
    EXPECT_EQ(colourAt(edgeOf(3)).rgb(), theme.colour(Token::Alternate).rgb());
    EXPECT_EQ(colourAt(edgeOf(2)).rgb(), theme.colour(Token::Base).rgb());
    QEvent left(QEvent::Leave);
    QCoreApplication::sendEvent(table->viewport(), &left);
    EXPECT_EQ(colourAt(edgeOf(3)).rgb(), theme.colour(Token::Base).rgb());
}

TEST_F(EventRowsTest, AQuarantinedRowIsWarnedOf)
{
    console.arrive({quarantinedUpdate(console.bots().first(), 1, clock.wallMs())});
    pass();
    EXPECT_GT(count(0, theme.colour(Token::Warning)), 20);
    EXPECT_EQ(
        model->index(0, UpdateListModel::SummaryColumn).data().toString(),
        QStringLiteral("byte 41 is no valid UTF-8"));
}

TEST_F(EventRowsTest, StepsPassOverEvents)
{
    arrive(3);
    happen(FeedEvent::Kind::BackingOff);
    arrive(2);
    click(2);
    page->chooseNext();
    EXPECT_EQ(table->currentIndex().row(), 4);
    page->choosePrevious();
    EXPECT_EQ(table->currentIndex().row(), 2);
}

TEST_F(EventRowsTest, AnUpdateIsChosenByItsNumberWhateverStandsBetween)
{
    arrive(3);
    happen(FeedEvent::Kind::BackingOff);
    arrive(2);
    EXPECT_TRUE(page->choose(model->seqAt(4)));
    EXPECT_EQ(table->currentIndex().row(), 4);
    EXPECT_FALSE(page->choose(model->seqAt(5) + 1'000));
    EXPECT_EQ(table->currentIndex().row(), 4);
}

} // namespace botdeck::test
