// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/Inspector.h"

#include "ui/look/Icons.h"
#include "ui/monitor/AnswersView.h"
#include "ui/monitor/CardView.h"
#include "ui/monitor/FlatTabs.h"
#include "ui/monitor/InspectorHint.h"
#include "ui/monitor/JsonPane.h"
#include "ui/monitor/JsonTree.h"
#include "ui/monitor/RawJsonView.h"
#include "ui/monitor/RemarkPane.h"
#include "ui/monitor/SharedNote.h"
#include "ui/monitor/UpdateHeading.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QListView>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <utility>

namespace botdeck::ui::monitor {

namespace {

constexpr int narrowest = 260;

QToolButton *stepButton(QAction *action, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

Inspector::Inspector(const look::Theme &theme, core::Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_clock(clock)
    , m_tabs(new FlatTabs(theme, this))
    , m_pages(new QStackedWidget(this))
    , m_reader(new UpdateReader([this](ReadUpdate read) { showRead(std::move(read)); }, this))
    , m_copies(new CopyActions(this))
    , m_remarks(new RemarkPane(theme, this))
    , m_nextTab(new QAction(this))
    , m_previousTab(new QAction(this))
    , m_next(new QAction(look::icon(look::Icon::Next), {}, this))
    , m_previous(new QAction(look::icon(look::Icon::Previous), {}, this))
{
    setObjectName(QStringLiteral("inspector"));
    m_tabs->setObjectName(QStringLiteral("inspectorTabs"));
    for (const Tab tab : {Tab::Card, Tab::Tree, Tab::Raw, Tab::Next})
        m_tabs->insertTab(int(tab), QString());
    setMinimumWidth(narrowest);
    buildLayout();
    connectParts();
    retranslate();
    m_copies->setEnabled(false);
    m_remarks->hide();
}

void Inspector::buildLayout()
{
    auto *tabs = new QHBoxLayout;
    tabs->setContentsMargins(4, 0, 4, 0);
    tabs->setSpacing(2);
    tabs->addWidget(m_tabs, 1);
    tabs->addWidget(stepButton(m_previous, QStringLiteral("previousUpdate"), this));
    tabs->addWidget(stepButton(m_next, QStringLiteral("nextUpdate"), this));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(tabs);
    column->addWidget(m_pages, 1);
}

void Inspector::buildPages()
{
    if (m_several != nullptr)
        return;
    m_several = new SharedNote(m_theme);
    // In the order of Page; the last of them comes when it is needed.
    m_pages->addWidget(new InspectorHint(m_theme));
    m_pages->addWidget(m_several);
}

void Inspector::buildUpdate()
{
    if (m_contents != nullptr)
        return;
    buildPages();
    auto *update = new QWidget(m_pages);
    m_heading = new UpdateHeading(m_copies->actions(), m_theme, m_clock);
    m_contents = new QStackedWidget(update);
    m_card = new CardView(m_theme);
    m_tree = new JsonPane(m_theme);
    m_rawJson = new RawJsonView(m_theme);
    m_answers = new AnswersView(m_theme);
    // In the order of Tab.
    for (QWidget *content : std::initializer_list<QWidget *>{m_card, m_tree, m_rawJson, m_answers})
        m_contents->addWidget(content);
    m_contents->setCurrentIndex(int(tab()));
    auto *column = new QVBoxLayout(update);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_heading);
    column->addWidget(m_contents, 1);
    column->addWidget(m_remarks);
    m_remarks->show();
    m_pages->addWidget(update);
    connect(m_card, &CardView::copyAsked, this, &Inspector::textCopyAsked);
    connect(m_tree, &JsonPane::copyAsked, this, &Inspector::textCopyAsked);
    connect(m_tree, &JsonPane::filterAsked, this, &Inspector::filterAsked);
    setHits(m_hits);
    m_card->setCleaner(m_cleaner);
    m_rawJson->setCleaner(m_cleaner);
    empty();
}

CardView &Inspector::card()
{
    buildUpdate();
    return *m_card;
}

JsonPane &Inspector::tree()
{
    buildUpdate();
    return *m_tree;
}

RawJsonView &Inspector::rawJson()
{
    buildUpdate();
    return *m_rawJson;
}

void Inspector::connectParts()
{
    m_nextTab->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Tab));
    m_previousTab->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab));
    addActions({m_nextTab, m_previousTab});
    connect(m_nextTab, &QAction::triggered, this, [this] { stepTab(1); });
    connect(m_previousTab, &QAction::triggered, this, [this] { stepTab(-1); });
    connect(m_next, &QAction::triggered, this, &Inspector::nextAsked);
    connect(m_previous, &QAction::triggered, this, &Inspector::previousAsked);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        if (m_contents != nullptr)
            m_contents->setCurrentIndex(tab);
        fillTab();
    });
    connect(m_copies, &CopyActions::asked, this, &Inspector::askCopy);
}

void Inspector::expect(qint64 seq)
{
    m_expected = seq;
    m_copyWhenShown.reset();
    m_copies->setEnabled(true);
}

void Inspector::showUpdate(qint64 seq, const QByteArray &raw, const domain::StoredUpdate &meta)
{
    if (m_expected != seq)
        return;
    buildUpdate();
    m_shown = meta;
    m_raw = raw;
    m_read.reset();
    m_isFilled = {};
    m_heading->setUpdate(meta, {});
    m_remarks->setUpdate(meta);
    m_answers->clear();
    m_reader->read(raw, meta);
    if (!m_read)
        empty();
    fillTab();
    showPage(Page::Update);
    if (const auto form = std::exchange(m_copyWhenShown, std::nullopt))
        Q_EMIT copyAsked(*form);
}

void Inspector::showRead(ReadUpdate read)
{
    if (!m_shown || m_shown->seq != read.seq)
        return;
    m_heading->setUpdate(*m_shown, read.card.messageId);
    m_read = std::move(read);
    fillTab();
}

/// Laying out is what costs: what nobody looks at waits.
void Inspector::fillTab()
{
    bool &isFilled = m_isFilled.at(size_t(tab()));
    const bool needsReading = tab() == Tab::Card || tab() == Tab::Tree;
    if (isFilled || !m_shown || (!m_read && needsReading))
        return;
    isFilled = true;
    if (tab() == Tab::Card)
        m_card->setCard(m_read->card, *m_shown);
    else if (tab() == Tab::Tree)
        m_tree->setDocument(std::move(m_read->outline), m_read->card);
    else if (tab() == Tab::Raw)
        m_rawJson->setUpdate(m_raw, *m_shown);
    else
        Q_EMIT answersAsked(m_shown->seq);
}

/// Of the update before nothing stays.
void Inspector::empty()
{
    if (m_contents == nullptr)
        return;
    m_card->setCard({}, {});
    m_tree->setDocument({}, {});
    m_rawJson->clear();
    m_answers->clear();
}

void Inspector::clear()
{
    m_expected.reset();
    m_shown.reset();
    m_raw.clear();
    m_read.reset();
    m_isFilled = {};
    m_copyWhenShown.reset();
    m_reader->cancel();
    m_remarks->clear();
    empty();
    m_copies->setEnabled(false);
    showPage(Page::Hint);
}

void Inspector::setRemark(const QList<qint64> &seqs, const models::Remark &remark)
{
    if (!m_shown || !seqs.contains(m_shown->seq))
        return;
    m_shown->marked = remark.marked.value_or(m_shown->marked);
    m_shown->note = remark.note.value_or(m_shown->note);
    m_remarks->setRemark(remark);
}

void Inspector::showAnswers(qint64 seq, const QList<models::AnsweringCall> &calls)
{
    if (m_shown && m_shown->seq == seq)
        m_answers->setCalls(calls);
}

void Inspector::renewAnswers(const domain::BotKey &bot)
{
    if (m_shown && m_shown->bot == bot && m_isFilled.at(size_t(Tab::Next)))
        Q_EMIT answersAsked(m_shown->seq);
}

void Inspector::setHits(const QStringList &needles)
{
    m_hits = needles;
    if (m_contents == nullptr)
        return;
    m_card->setHits(needles);
    m_tree->setHits(needles);
}

void Inspector::showSeveral(int count, const QList<SharedField> &shared)
{
    if (m_shown || m_expected)
        clear();
    buildPages();
    m_several->setFields(count, shared);
    showPage(Page::Several);
}

void Inspector::showPage(Page page)
{
    buildPages();
    m_pages->setCurrentIndex(int(page));
}

void Inspector::askCopy(CopyForm form)
{
    if (m_shown && m_shown->seq == m_expected)
        Q_EMIT copyAsked(form);
    else if (m_expected)
        m_copyWhenShown = form;
}

void Inspector::setCleaner(const Cleaner &cleaner)
{
    m_cleaner = cleaner;
    if (m_contents == nullptr)
        return;
    m_card->setCleaner(cleaner);
    m_rawJson->setCleaner(cleaner);
}

const QList<QAction *> &Inspector::copyActions() const
{
    return m_copies->actions();
}

Inspector::Tab Inspector::tab() const
{
    return Tab(m_tabs->currentIndex());
}

void Inspector::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(int(tab));
}

void Inspector::stepTab(int by)
{
    m_tabs->setCurrentIndex((m_tabs->currentIndex() + by + m_tabs->count()) % m_tabs->count());
}

void Inspector::focusContent()
{
    const std::array<QWidget *, 4> contents{
        &card().list(), &tree().tree(), &rawJson().text(), &m_answers->list()};
    contents.at(size_t(tab()))->setFocus(Qt::ShortcutFocusReason);
}

void Inspector::retranslate()
{
    m_tabs->setAccessibleName(tr("Ways to look at the update"));
    m_tabs->setTabText(int(Tab::Card), tr("Card"));
    m_tabs->setTabText(int(Tab::Tree), tr("JSON tree"));
    //: the bytes as received
    m_tabs->setTabText(int(Tab::Raw), tr("Raw"));
    //: what happened next: the calls that answered the update
    m_tabs->setTabText(int(Tab::Next), tr("Next"));
    m_tabs->setTabToolTip(int(Tab::Next), tr("What happened next: the calls that answered the update"));
    m_nextTab->setText(tr("Next inspector tab"));
    m_previousTab->setText(tr("Previous inspector tab"));
    m_next->setText(tr("Next update"));
    m_previous->setText(tr("Previous update"));
    m_copies->retranslate();
}

void Inspector::showEvent(QShowEvent *event)
{
    buildPages();
    QWidget::showEvent(event);
}

void Inspector::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace botdeck::ui::monitor
