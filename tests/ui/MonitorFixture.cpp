// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "MonitorFixture.h"

#include "domain/UpdateDecoder.h"
#include "tests/support/Wait.h"

#include <QHBoxLayout>
#include <QScrollBar>
#include <QTest>

namespace botdeck::test {

using ui::monitor::Inspector;
using ui::monitor::MonitorPage;
using ui::monitor::UpdateCopier;

namespace {

/// The bots.example of the invented bots, as a Telegram-compatible server.
std::optional<UpdateCopier::Place> placeOf(const domain::BotKey &bot)
{
    static const platform::Platform telegram = *platform::Platform::load(domain::PlatformId::Telegram);
    if (bot.isEmpty())
        return {};
    return UpdateCopier::Place{
        {QUrl(QStringLiteral("https://bots.example")), telegram.pathForm(), QStringLiteral("1:••••••••")},
        &telegram};
}

} // namespace

void MonitorFixture::SetUp()
{
    ASSERT_TRUE(language.use(QStringLiteral("en")));
    frame = std::make_unique<QWidget>();
    page = new MonitorPage(console, theme, clock, frame.get());
    inspector = new Inspector(theme, clock, frame.get());
    copier = new UpdateCopier(redactor, placeOf, frame.get());
    table = &page->table();
    model = &page->updates();
    page->setPollingActions(&start, &stop);
    auto *line = new QHBoxLayout(frame.get());
    line->addWidget(page, 3);
    line->addWidget(inspector, 1);
    join();
    console.setBots(inventedBots());
    page->setBots(console.bots());
    frame->resize(1024, 700);
    frame->show();
    frame->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(frame.get(), 30'000));
    table->setFocus();
    console.wishes.clear();
}

void MonitorFixture::join()
{
    QObject::connect(page, &MonitorPage::updateChosen, inspector, [this](std::optional<qint64> seq) {
        if (!seq) {
            inspector->clear();
            return;
        }
        inspector->expect(*seq);
        console.requestRaw(*seq);
    });
    QObject::connect(&console, &models::ConsoleData::rawReady, inspector, &Inspector::showUpdate);
    QObject::connect(inspector, &Inspector::answersAsked, &console, &models::ConsoleData::requestAnswers);
    QObject::connect(&console, &models::ConsoleData::answersReady, inspector, &Inspector::showAnswers);
    QObject::connect(&console, &models::ConsoleData::answersChanged, inspector, &Inspector::renewAnswers);
    QObject::connect(inspector, &Inspector::filterAsked, page, &MonitorPage::addToFilter);
    QObject::connect(page, &MonitorPage::needlesChanged, inspector, &Inspector::setHits);
    QObject::connect(page, &MonitorPage::severalChosen, inspector, &Inspector::showSeveral);
    QObject::connect(page, &MonitorPage::inspectAsked, inspector, &Inspector::focusContent);
    QObject::connect(inspector, &Inspector::previousAsked, page, &MonitorPage::choosePrevious);
    QObject::connect(inspector, &Inspector::nextAsked, page, &MonitorPage::chooseNext);
    QObject::connect(inspector, &Inspector::copyAsked, copier, [this](ui::monitor::CopyForm form) {
        if (inspector->shown())
            copier->copy(form, inspector->raw(), *inspector->shown());
    });
    QObject::connect(inspector, &Inspector::textCopyAsked, copier, &UpdateCopier::copyText);
    QObject::connect(copier, &UpdateCopier::said, frame.get(), [this](const QString &w) { said.append(w); });
    auto *several = new ui::monitor::SeveralCopier(
        {console, *page, redactor, background, placeOf}, inspector->copyActions(), frame.get());
    QObject::connect(several, &ui::monitor::SeveralCopier::said, frame.get(), [this](const QString &words) {
        said.append(words);
    });
    inspector->setCleaner(copier->cleaner());
    page->setCopyActions(inspector->copyActions());
    auto *remarking = new ui::monitor::Remarking({console, *page, *inspector}, frame.get());
    QObject::connect(remarking, &ui::monitor::Remarking::failed, frame.get(), [this](const QString &words) {
        said.append(words);
    });
}

void MonitorFixture::pass(std::chrono::milliseconds by)
{
    clock.advance(by);
    // Painting asks for rows, rows come from the event loop, and the table takes them at its own pace.
    for (int turn = 0; turn < 3; ++turn) {
        settle();
        clock.advance(std::chrono::milliseconds(50));
    }
}

void MonitorFixture::arrive(int count, bool withRows)
{
    console.arrive(inventedUpdates(console.bots(), console.lastSeq() + 1, count, clock.wallMs()), withRows);
    pass();
}

int MonitorFixture::arriveRaw(const QByteArray &raw)
{
    domain::StoredUpdate stored;
    stored.seq = console.lastSeq() + 1;
    stored.bot = console.bots().first().key;
    stored.receivedMs = clock.wallMs();
    stored.rawBytes = raw.size();
    stored.update = domain::decodeUpdate(raw);
    console.arrive({stored});
    pass();
    return model->rowOf(stored.seq);
}

void MonitorFixture::happen(models::FeedEvent::Kind kind, const QString &detail)
{
    models::FeedEvent event;
    event.bot = console.bots().first().key;
    event.kind = kind;
    event.atMs = clock.wallMs();
    event.detail = detail;
    event.retryIn = std::chrono::seconds(8);
    event.count = 3;
    event.afterSeq = console.lastSeq();
    Q_EMIT console.eventHappened(event);
    pass();
}

QRect MonitorFixture::rowRect(int row) const
{
    return table->visualRect(model->index(row, models::UpdateListModel::SummaryColumn));
}

void MonitorFixture::click(int row, Qt::KeyboardModifiers keys)
{
    QTest::mouseClick(table->viewport(), Qt::LeftButton, keys, rowRect(row).center());
}

void MonitorFixture::inspect(int row)
{
    click(row);
    const qint64 seq = model->seqAt(row);
    ASSERT_TRUE(waitUntil([this, seq] { return inspector->shown() && inspector->shown()->seq == seq; }));
}

bool MonitorFixture::atBottom() const
{
    return table->verticalScrollBar()->value() == table->verticalScrollBar()->maximum() &&
           table->viewport()->rect().contains(rowRect(model->rowCount() - 1));
}

} // namespace botdeck::test
