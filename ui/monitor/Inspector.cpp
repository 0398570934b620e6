// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/Inspector.h"

#include "ui/look/FlatTabs.h"
#include "ui/look/Icons.h"
#include "ui/monitor/InspectorHint.h"
#include "ui/monitor/RemarkPane.h"
#include "ui/monitor/SharedNote.h"
#include "ui/monitor/UpdateHeading.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QToolButton>
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
    , m_tabs(new look::FlatTabs(theme, this))
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
    m_contents = new UpdateContents(m_theme, update);
    m_contents->turnTo(tab());
    auto *column = new QVBoxLayout(update);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_heading);
    column->addWidget(m_contents, 1);
    column->addWidget(m_remarks);
    m_remarks->show();
    m_pages->addWidget(update);
    connect(m_contents, &UpdateContents::textCopyAsked, this, &Inspector::textCopyAsked);
    connect(m_contents, &UpdateContents::filterAsked, this, &Inspector::filterAsked);
    connect(m_contents, &UpdateContents::answersAsked, this, &Inspector::answersAsked);
    m_contents->setHits(m_hits);
    m_contents->setCleaner(m_cleaner);
}

CardView &Inspector::card()
{
    buildUpdate();
    return m_contents->card();
}

JsonPane &Inspector::tree()
{
    buildUpdate();
    return m_contents->tree();
}

RawJsonView &Inspector::rawJson()
{
    buildUpdate();
    return m_contents->rawJson();
}

void Inspector::connectParts()
{
    m_nextTab->setObjectName(QStringLiteral("nextInspectorTab"));
    m_previousTab->setObjectName(QStringLiteral("previousInspectorTab"));
    m_nextTab->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Tab));
    m_previousTab->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab));
    addActions({m_nextTab, m_previousTab});
    connect(m_nextTab, &QAction::triggered, this, [this] { stepTab(1); });
    connect(m_previousTab, &QAction::triggered, this, [this] { stepTab(-1); });
    connect(m_next, &QAction::triggered, this, &Inspector::nextAsked);
    connect(m_previous, &QAction::triggered, this, &Inspector::previousAsked);
    connect(m_tabs, &QTabBar::currentChanged, this, [this] {
        if (m_contents != nullptr)
            m_contents->turnTo(tab());
        Q_EMIT tabChanged();
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
    m_heading->setUpdate(meta, {});
    m_remarks->setUpdate(meta);
    m_contents->setUpdate(meta, raw);
    m_reader->read(raw, meta);
    if (!m_contents->isRead())
        m_contents->empty();
    m_contents->turnTo(tab());
    showPage(Page::Update);
    if (const auto form = std::exchange(m_copyWhenShown, std::nullopt))
        Q_EMIT copyAsked(*form);
}

void Inspector::showRead(ReadUpdate read)
{
    if (!m_shown || m_shown->seq != read.seq)
        return;
    m_heading->setUpdate(*m_shown, read.card.messageId);
    m_contents->setRead(std::move(read));
}

void Inspector::clear()
{
    m_expected.reset();
    m_shown.reset();
    m_raw.clear();
    m_copyWhenShown.reset();
    m_reader->cancel();
    m_remarks->clear();
    if (m_contents != nullptr)
        m_contents->clear();
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
        m_contents->setAnswers(calls);
}

void Inspector::renewAnswers(const domain::BotKey &bot)
{
    if (m_shown && m_shown->bot == bot)
        m_contents->renewAnswers();
}

void Inspector::setHits(const QStringList &needles)
{
    m_hits = needles;
    if (m_contents != nullptr)
        m_contents->setHits(needles);
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

void Inspector::setCleaner(const widgets::Cleaner &cleaner)
{
    m_cleaner = cleaner;
    if (m_contents != nullptr)
        m_contents->setCleaner(cleaner);
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
    buildUpdate();
    m_contents->focusContent();
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

#include "moc_Inspector.cpp"
