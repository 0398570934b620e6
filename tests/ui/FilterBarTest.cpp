// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/FilterBar.h"

#include "MonitorFixture.h"
#include "ui/look/FieldText.h"
#include "ui/look/Numbers.h"
#include "ui/monitor/FilterChips.h"
#include "ui/monitor/FilterFaultTexts.h"
#include "ui/monitor/FilterField.h"
#include "ui/monitor/PageMemory.h"

#include <QAbstractItemView>
#include <QAction>
#include <QClipboard>
#include <QCompleter>
#include <QDateTime>
#include <QGuiApplication>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>
#include <QToolButton>

#include <algorithm>

namespace botdeck::test {

namespace {

using ui::monitor::FilterBar;
using ui::monitor::FilterChips;
using ui::monitor::FilterField;

class FilterBarTest : public MonitorFixture
{
protected:
    void SetUp() override
    {
        MonitorFixture::SetUp();
        bar = &child<FilterBar>("filterBar");
        field = &bar->field();
        arrive(60);
        console.wishes.clear();
        QTest::keyClick(table, Qt::Key_F, Qt::ControlModifier);
    }

    /// Types, and lets the pause pass.
    void type(const char *text)
    {
        QTest::keyClicks(field, QString::fromLatin1(text));
        field->completer().popup()->hide();
        pass(FilterBar::pause);
    }

    [[nodiscard]] QStringList filtersAsked() const
    {
        return console.wishes.filter(QStringLiteral("filter:"));
    }

    /// How many of the listed updates have the text.
    int listedWith(const QString &text)
    {
        int found = 0;
        for (int row = 0; row < model->rowCount(); ++row)
            found += int(
                model->index(row, models::UpdateListModel::SummaryColumn).data().toString().contains(text));
        return found;
    }

    FilterBar *bar = nullptr;
    FilterField *field = nullptr;
};

} // namespace

TEST_F(FilterBarTest, WhatIsTypedNarrowsTheTableAfterAPause)
{
    ASSERT_TRUE(field->hasFocus()) << "Ctrl+F";
    QTest::keyClicks(field, QStringLiteral("gate"));
    settle();
    EXPECT_EQ(model->rowCount(), 60) << "not while typing";
    pass(FilterBar::pause);
    const int found = model->rowCount();
    EXPECT_GT(found, 0);
    EXPECT_LT(found, 60);
    EXPECT_EQ(listedWith(QStringLiteral("Gate")), found);
    EXPECT_EQ(filtersAsked(), QStringList{QStringLiteral("filter:gate")}) << "asked once";
    EXPECT_EQ(child<QLabel>("filterCount").text(), ui::look::grouped(found));
    arrive(60);
    EXPECT_EQ(model->rowCount(), 2 * found) << "what arrives is filtered too";
    EXPECT_EQ(child<QLabel>("filterCount").text(), ui::look::grouped(2 * found));
}

TEST_F(FilterBarTest, EnterTakesEffectAtOnceAndEscapeGoesBackToTheTable)
{
    QTest::keyClicks(field, QStringLiteral("has:nothing"));
    field->completer().popup()->hide();
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_TRUE(filtersAsked().isEmpty()) << "a fault changes nothing";
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("gate"));
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_EQ(filtersAsked().size(), 1);
    QTest::keyClick(field, Qt::Key_Escape);
    EXPECT_TRUE(table->hasFocus());
    QTest::keyClick(table, Qt::Key_Slash);
    EXPECT_TRUE(field->hasFocus());
}

TEST_F(FilterBarTest, AFaultIsUnderlinedAtOnceAndSaidAfterThePause)
{
    QTest::keyClicks(field, QStringLiteral("gate knd:x"));
    QList<QTextLayout::FormatRange> wavy;
    for (const QTextLayout::FormatRange &range : field->document()->firstBlock().layout()->formats()) {
        if (range.format.underlineStyle() == QTextCharFormat::WaveUnderline)
            wavy += range;
    }
    ASSERT_FALSE(wavy.isEmpty());
    EXPECT_EQ(wavy.first().start, 5);
    EXPECT_EQ(wavy.last().start + wavy.last().length, 8);
    auto &words = child<QLabel>("filterFault");
    EXPECT_TRUE(words.text().isEmpty());
    pass(FilterBar::pause);
    EXPECT_TRUE(words.text().contains(QStringLiteral("knd"))) << words.text().toStdString();
    EXPECT_EQ(field->accessibleDescription(), words.text());
    EXPECT_EQ(field->toolTip(), words.text());
    EXPECT_EQ(model->rowCount(), 60);
}

TEST_F(FilterBarTest, SwitchedOffItKeepsItsTextAndShowsEverything)
{
    type("gate");
    ASSERT_LT(model->rowCount(), 60);
    const auto &button = child<QToolButton>("filterSwitch");
    QTest::mouseClick(&child<QToolButton>("filterSwitch"), Qt::LeftButton);
    pass();
    EXPECT_FALSE(button.isChecked());
    EXPECT_EQ(model->rowCount(), 60);
    EXPECT_EQ(bar->text(), QStringLiteral("gate"));
    EXPECT_TRUE(field->document()->firstBlock().layout()->formats().first().format.fontStrikeOut());
    QTest::mouseClick(&child<QToolButton>("filterSwitch"), Qt::LeftButton);
    pass();
    EXPECT_LT(model->rowCount(), 60);
    QTest::mouseClick(&child<QToolButton>("filterClear"), Qt::LeftButton);
    pass();
    EXPECT_EQ(model->rowCount(), 60);
    EXPECT_TRUE(bar->text().isEmpty());
    EXPECT_FALSE(child<QToolButton>("filterClear").isVisible());
}

TEST_F(FilterBarTest, ChoicesAreTakenByKeyboard)
{
    QAbstractItemView *popup = field->completer().popup();
    QTest::keyClicks(field, QStringLiteral("ha"));
    ASSERT_TRUE(popup->isVisible());
    QTest::keyClick(popup, Qt::Key_Tab);
    EXPECT_EQ(bar->text(), QStringLiteral("has:"));
    ASSERT_TRUE(popup->isVisible()) << "its values follow";
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    EXPECT_EQ(bar->text(), QStringLiteral("has:photo"));
    EXPECT_FALSE(popup->isVisible());
    QTest::keyClick(field, Qt::Key_Space);
    QTest::keyClick(field, Qt::Key_Space, Qt::ControlModifier);
    EXPECT_TRUE(popup->isVisible()) << "every key, asked for";
    QTest::keyClick(popup, Qt::Key_Escape);
    EXPECT_FALSE(popup->isVisible());
    EXPECT_TRUE(field->hasFocus());
}

TEST_F(FilterBarTest, OffersChatsThatWereMet)
{
    QAbstractItemView *popup = field->completer().popup();
    QTest::keyClicks(field, QStringLiteral("chat:harb"));
    ASSERT_TRUE(popup->isVisible());
    QStringList offered;
    for (int row = 0; row < popup->model()->rowCount(); ++row)
        offered += popup->model()->index(row, 0).data().toString();
    EXPECT_TRUE(offered.contains(QStringLiteral("\"Harbour news\""))) << offered.join(u' ').toStdString();
}

// The console runs for days, and what somebody typed stays as it was typed.
TEST_F(FilterBarTest, ATimeOfDayIsTodaysAlsoTomorrow)
{
    const auto now = [this] { return QDateTime::fromMSecsSinceEpoch(clock.wallMs()); };
    const auto eight = [&now] { return QDateTime(now().date(), QTime(8, 0)).toMSecsSinceEpoch(); };
    QString typed;
    for (const char letter : QByteArray("after:08:00")) {
        typed += QLatin1Char(letter);
        type(QByteArray(1, letter).constData());
        ASSERT_EQ(bar->text(), typed);
    }
    const domain::Filter today = bar->filter();
    ASSERT_EQ(today.root.term.values.front().first, eight());
    const qsizetype asked = filtersAsked().size();

    const QDateTime midnight = now().date().addDays(1).startOfDay();
    clock.advance(std::chrono::milliseconds(now().msecsTo(midnight) - 1));
    EXPECT_EQ(bar->filter(), today);
    clock.advance(std::chrono::milliseconds(1));
    EXPECT_EQ(bar->filter().root.term.values.front().first, eight());
    EXPECT_EQ(filtersAsked().size(), asked + 1);
    EXPECT_EQ(bar->text(), typed);
    clock.advance(std::chrono::hours(2));
    EXPECT_EQ(filtersAsked().size(), asked + 1) << "once a day";
}

TEST_F(FilterBarTest, PastedLinesBecomeOne)
{
    QGuiApplication::clipboard()->setText(QStringLiteral("gate\n| kind:callback\n"));
    QTest::keyClick(field, Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(bar->text(), QStringLiteral("gate | kind:callback"));
    EXPECT_EQ(field->document()->blockCount(), 1);
}

// A line is laid out as a whole: a quarter of a million letters would take seconds.
TEST_F(FilterBarTest, WhatIsTooLongForAFilterIsNotPastedWhichIsSaid)
{
    const auto paste = [this](qsizetype letters) {
        QGuiApplication::clipboard()->setText(QString(letters, u'x'));
        QTest::keyClick(field, Qt::Key_V, Qt::ControlModifier);
    };
    const auto &words = child<QLabel>("filterFault");
    type("gate");
    paste(250'000);
    EXPECT_EQ(bar->text(), QStringLiteral("gate"));
    EXPECT_TRUE(words.text().startsWith(QStringLiteral("Nothing was pasted"))) << qPrintable(words.text());
    type("s");
    EXPECT_TRUE(words.text().isEmpty()) << qPrintable(words.text());
    paste(ui::look::longestTypedLine - 4);
    EXPECT_EQ(bar->text(), QStringLiteral("gates")) << "with what stands there it is too long";
    field->selectAll();
    paste(ui::look::longestTypedLine);
    EXPECT_EQ(bar->text().size(), ui::look::longestTypedLine) << "what is selected goes";
    EXPECT_TRUE(words.text().isEmpty());
}

TEST_F(FilterBarTest, CtrlZBringsBackWhatAChipReplaced)
{
    auto &chips = child<FilterChips>("filterChips");
    type("ferr");
    Q_EMIT chips.chosen(QStringLiteral("kind:callback"));
    pass();
    ASSERT_EQ(bar->text(), QStringLiteral("kind:callback"));
    field->setFocus();
    QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(bar->text(), QStringLiteral("ferr")) << "one step";
    pass(FilterBar::pause);
    EXPECT_EQ(filtersAsked().last(), QStringLiteral("filter:ferr"));
    QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(bar->text(), QStringLiteral("kind:callback"));
    QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
    QTest::mouseClick(&child<QToolButton>("filterClear"), Qt::LeftButton);
    EXPECT_TRUE(bar->text().isEmpty());
    QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(bar->text(), QStringLiteral("ferr")) << "what was cleared, too";
}

TEST_F(FilterBarTest, WhereNothingMatchesAButtonTurnsTheFilterOff)
{
    type("zzzz");
    EXPECT_FALSE(table->isVisible());
    QTest::mouseClick(&child<QPushButton>("emptyAction"), Qt::LeftButton);
    pass();
    EXPECT_EQ(model->rowCount(), 60);
    EXPECT_EQ(bar->text(), QStringLiteral("zzzz"));
}

TEST_F(FilterBarTest, AChipIsAFilterAndIsDownWhileItIsInEffect)
{
    auto &chips = child<FilterChips>("filterChips");
    chips.setSaved({{QStringLiteral("Gates & doors"), QStringLiteral("gate")}});
    settle();
    QPushButton *first = nullptr;
    for (QPushButton *one : chips.findChildren<QPushButton *>(QStringLiteral("chip")))
        first = one->text().startsWith(QStringLiteral("Gates && doors")) ? one : first;
    ASSERT_NE(first, nullptr);
    ASSERT_TRUE(first->isVisible());
    QTest::mouseClick(first, Qt::LeftButton);
    pass();
    EXPECT_EQ(bar->text(), QStringLiteral("gate"));
    EXPECT_TRUE(first->isChecked());
    EXPECT_LT(model->rowCount(), 60);
    field->setFocus();
    QTest::keyClick(field, Qt::Key_End);
    QTest::keyClicks(field, QStringLiteral("s"));
    EXPECT_FALSE(first->isChecked());
    QTest::keyClick(field, Qt::Key_Backspace);
    EXPECT_TRUE(first->isChecked());
    QTest::mouseClick(first, Qt::LeftButton);
    pass();
    EXPECT_EQ(model->rowCount(), 60);
    EXPECT_FALSE(first->isChecked());
}

TEST_F(FilterBarTest, AFilterIsSavedUnderANameAndComesBack)
{
    auto &save = child<QPushButton>("saveFilter");
    EXPECT_FALSE(save.isVisible()) << "there is nothing to save";
    type("gate");
    ASSERT_TRUE(save.isVisible());
    QSignalSpy changed(&page->memory(), &ui::monitor::PageMemory::filtersChanged);
    QTest::mouseClick(&save, Qt::LeftButton);
    auto *dialog = frame->findChild<QInputDialog *>(QStringLiteral("filterName"));
    ASSERT_NE(dialog, nullptr);
    auto *name = dialog->findChild<QLineEdit *>();
    ASSERT_NE(name, nullptr);
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("Gates"));
    QTest::keyClick(name, Qt::Key_Return);
    EXPECT_EQ(changed.size(), 1);
    EXPECT_FALSE(save.isVisible()) << "it is saved";
    const QByteArray kept = page->memory().saveFilters();
    page->memory().restoreFilters({});
    EXPECT_TRUE(child<FilterChips>("filterChips").saved().isEmpty());
    EXPECT_TRUE(save.isVisible()) << "it was removed in another window";
    page->memory().restoreFilters(kept);
    EXPECT_FALSE(save.isVisible()) << "it was saved in another window";
    const QList<ui::monitor::SavedFilter> expected{{QStringLiteral("Gates"), QStringLiteral("gate")}};
    EXPECT_EQ(child<FilterChips>("filterChips").saved(), expected);
}

TEST_F(FilterBarTest, ASavedFiltersMenuSaysWhetherItNotifies)
{
    auto &chips = child<FilterChips>("filterChips");
    chips.setSaved({{QStringLiteral("Gates"), QStringLiteral("gate")}});
    const QSignalSpy changed(&page->memory(), &ui::monitor::PageMemory::filtersChanged);
    const auto all = chips.findChildren<QPushButton *>(QStringLiteral("chip"));
    QAction *action = nullptr;
    for (const QPushButton *chip : all) {
        if (!chip->actions().isEmpty() && !chip->isHidden())
            action = chip->actions().last();
    }
    ASSERT_NE(action, nullptr);
    EXPECT_FALSE(action->isChecked());
    action->trigger();
    EXPECT_EQ(changed.size(), 1);
    EXPECT_TRUE(ui::monitor::filtersFromBytes(page->memory().saveFilters()).first().notifies);
    chips.save({QStringLiteral("Doors"), QStringLiteral("gate")});
    EXPECT_TRUE(chips.saved().first().notifies) << "another name is no other filter";
}

TEST(FilterBytes, HoldAnyNameAndDamagedOnesAreNone)
{
    using namespace ui::monitor;
    const QList<SavedFilter> odd{
        {QStringLiteral("审核 \"a\\b\""), QStringLiteral("chat:\"x y\" | \\")},
        {QStringLiteral("two\nlines"), QStringLiteral("a"), true},
        {QStringLiteral("notify"), QStringLiteral("notify")}};
    EXPECT_EQ(filtersFromBytes(filterBytes(odd)), odd);
    EXPECT_TRUE(filtersFromBytes(filterBytes(odd).chopped(1)).isEmpty());
    EXPECT_TRUE(filtersFromBytes("botdeck-filters 2\n\"a\" \"b\"").isEmpty());
    EXPECT_TRUE(filtersFromBytes("botdeck-filters 1\n\"a\" \"b\" c").isEmpty());
    EXPECT_TRUE(filtersFromBytes("botdeck-filters 1\n\"a\" \"b\" \"notify\"").isEmpty());
    EXPECT_TRUE(filtersFromBytes("").isEmpty());
    EXPECT_LE(filterBytes({{QString(100'000, u'x'), QStringLiteral("a")}}).size(), 64 * 1024);
}

TEST_F(FilterBarTest, ChipsThatDoNotFitAreInAMenu)
{
    auto &chips = child<FilterChips>("filterChips");
    const QList<QPushButton *> all = chips.findChildren<QPushButton *>(QStringLiteral("chip"));
    ASSERT_GE(all.size(), 5);
    frame->resize(700, 600);
    pass();
    const auto shown =
        std::count_if(all.begin(), all.end(), [](const QPushButton *one) { return one->isVisible(); });
    const auto &more = child<QToolButton>("moreFilters");
    EXPECT_TRUE(more.isVisible());
    EXPECT_EQ(more.menu()->actions().size(), all.size() - shown);
    EXPECT_GT(more.menu()->actions().size(), 0);
    for (const QPushButton *one : all)
        EXPECT_TRUE(!one->isVisible() || chips.rect().contains(one->geometry()));
}

TEST(FilterFaultWords, EveryKindHasASentenceOfItsOwn)
{
    QStringList all;
    for (int kind = 0; kind <= int(domain::FilterFaultKind::TooLong); ++kind)
        all += ui::monitor::filterFaultWords({domain::FilterFaultKind(kind), 0, 1, QStringLiteral("x%1")});
    EXPECT_FALSE(all.contains(QString()));
    EXPECT_EQ(all.removeDuplicates(), 0);
}

} // namespace botdeck::test
