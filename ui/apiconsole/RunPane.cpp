// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/apiconsole/RunPane.h"

#include "models/SafeText.h"
#include "ui/apiconsole/AnswerPane.h"
#include "ui/apiconsole/AnswerWords.h"
#include "ui/apiconsole/CallDelegate.h"
#include "ui/look/Sentence.h"
#include "ui/look/Theme.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QSplitter>
#include <QTreeWidget>

#include <array>

namespace botdeck::ui::apiconsole {

using services::CallStop;

namespace {

enum RunColumn { CallColumn, ResultColumn, TookColumn, ResultColumnCount };

constexpr int runPadding = 8;
constexpr int resultNameWidth = 200;
constexpr int resultWidth = 150;

struct StopRow
{
    CallStop stop;
    const char *words;
};

constexpr std::array stops{
    StopRow{CallStop::AtRefusal, QT_TRANSLATE_NOOP("CallStop", "At the first call that is refused")},
    StopRow{CallStop::AtStatus, QT_TRANSLATE_NOOP("CallStop", "At the first answer with this status")},
    StopRow{CallStop::Never, QT_TRANSLATE_NOOP("CallStop", "Only at the end")},
};

} // namespace

RunPane::RunPane(const look::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_stopTitle(new QLabel(this))
    , m_stop(new QComboBox(this))
    , m_status(new QSpinBox(this))
    , m_run(new QPushButton(this))
    , m_cancel(new QPushButton(this))
    , m_words(new look::Sentence(theme, this))
    , m_results(new QTreeWidget(this))
    , m_answer(new AnswerPane(theme, this))
{
    m_stop->setObjectName(QStringLiteral("runStop"));
    m_status->setObjectName(QStringLiteral("runStatus"));
    m_status->setRange(100, 599);
    m_run->setObjectName(QStringLiteral("runStart"));
    m_cancel->setObjectName(QStringLiteral("runCancel"));
    m_words->setObjectName(QStringLiteral("runWords"));
    m_results->setObjectName(QStringLiteral("runResults"));
    m_stopTitle->setBuddy(m_stop);
    for (const StopRow &row : stops)
        m_stop->addItem(QString(), int(row.stop));
    for (QPushButton *button : {m_run, m_cancel})
        button->setAutoDefault(false);
    build();
    connect(m_stop, &QComboBox::activated, this, &RunPane::tellStop);
    connect(m_status, &QSpinBox::valueChanged, this, &RunPane::tellStop);
    connect(m_run, &QPushButton::clicked, this, &RunPane::runAsked);
    connect(m_cancel, &QPushButton::clicked, this, &RunPane::stopAsked);
    connect(m_results, &QTreeWidget::currentItemChanged, this, &RunPane::showChosen);
    retranslate();
    showChosen();
}

void RunPane::build()
{
    m_results->setColumnCount(ResultColumnCount);
    m_results->setRootIsDecorated(false);
    m_results->setItemsExpandable(false);
    m_results->setUniformRowHeights(true);
    m_results->setFrameShape(QFrame::NoFrame);
    m_results->header()->resizeSection(CallColumn, m_theme.px(resultNameWidth));
    m_results->header()->resizeSection(ResultColumn, m_theme.px(resultWidth));
    auto *split = new QSplitter(Qt::Vertical, this);
    split->setChildrenCollapsible(false);
    split->addWidget(m_results);
    split->addWidget(m_answer);
    const int padding = m_theme.px(runPadding);
    auto *stop = new QHBoxLayout;
    stop->addWidget(m_stopTitle);
    stop->addWidget(m_stop, 1);
    stop->addWidget(m_status);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_run);
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    auto *head = new QVBoxLayout;
    head->setContentsMargins(padding, padding, padding, padding);
    head->setSpacing(padding / 2);
    head->addLayout(stop);
    head->addLayout(buttons);
    head->addWidget(m_words);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(split, 1);
}

void RunPane::setCollection(const services::CallCollection &collection)
{
    const bool isOther = collection.name != m_collection.name || collection.calls != m_collection.calls;
    m_collection = collection;
    const QSignalBlocker quietStop(m_stop);
    const QSignalBlocker quietStatus(m_status);
    m_stop->setCurrentIndex(m_stop->findData(int(collection.stop)));
    if (collection.stopStatus >= m_status->minimum())
        m_status->setValue(collection.stopStatus);
    if (isOther && !m_isRunning) {
        m_answers.clear();
        m_words->say({});
        fill();
    }
    refresh();
}

void RunPane::setObstacle(const QString &why)
{
    m_obstacle = why;
    refresh();
}

void RunPane::begin()
{
    m_isRunning = true;
    m_at = -1;
    m_answers.clear();
    fill();
    m_words->say({});
    refresh();
}

void RunPane::beginCall(qsizetype index)
{
    m_at = index;
    sayRow(int(index));
    //: the third of eight calls
    m_words->say(tr("Call %1 of %2…").arg(index + 1).arg(m_results->topLevelItemCount()));
}

void RunPane::endCall(qsizetype index, const services::ApiAnswer &answer)
{
    m_answers.insert(index, answer);
    m_at = -1;
    sayRow(int(index));
    // The newest one is shown for as long as nobody chooses another.
    const int current = m_results->indexOfTopLevelItem(m_results->currentItem());
    if (current < 0 || current == index - 1)
        m_results->setCurrentItem(m_results->topLevelItem(int(index)));
    showChosen();
}

void RunPane::end(const QString &words, look::Tone tone)
{
    m_isRunning = false;
    m_at = -1;
    for (int row = 0; row < m_results->topLevelItemCount(); ++row)
        sayRow(row);
    m_words->say(words, tone);
    refresh();
}

void RunPane::tellStop()
{
    Q_EMIT stopChanged(CallStop(m_stop->currentData().toInt()), m_status->value());
}

void RunPane::fill()
{
    m_results->clear();
    for (const services::SavedCall &call : m_collection.calls)
        new QTreeWidgetItem(m_results, {models::oneLine(call.name)});
    for (int row = 0; row < m_results->topLevelItemCount(); ++row)
        sayRow(row);
    showChosen();
}

void RunPane::sayRow(int row)
{
    QTreeWidgetItem *item = m_results->topLevelItem(row);
    if (item == nullptr)
        return;
    const auto answer = m_answers.constFind(row);
    const bool isKnown = answer != m_answers.cend();
    const look::Tone tone = isKnown ? outcomeTone(answer->status, answer->isGood()) : look::Tone::Neutral;
    if (isKnown)
        item->setText(ResultColumn, outcomeWords(answer->status, answer->isGood()));
    else
        item->setText(ResultColumn, row == m_at ? tr("Under way…") : tr("Not made"));
    item->setText(TookColumn, isKnown ? tookWords(answer->tookMs) : QString());
    item->setIcon(ResultColumn, isKnown || row == m_at ? toneIcon(tone, m_theme) : QIcon());
    item->setForeground(ResultColumn, m_theme.colour(isKnown ? look::toneToken(tone) : look::Token::Muted));
}

void RunPane::showChosen()
{
    const int row = m_results->indexOfTopLevelItem(m_results->currentItem());
    const auto answer = m_answers.constFind(row);
    if (answer != m_answers.cend())
        m_answer->setAnswer(*answer);
    else
        m_answer->clear(tr("Choose a call that was made to see its answer."));
}

void RunPane::refresh()
{
    const bool mayRun = m_obstacle.isEmpty() && !m_collection.calls.isEmpty();
    m_run->setEnabled(mayRun && !m_isRunning);
    m_run->setToolTip(m_obstacle);
    m_cancel->setEnabled(m_isRunning);
    m_stop->setEnabled(!m_isRunning);
    m_status->setEnabled(!m_isRunning);
    m_status->setVisible(m_collection.stop == CallStop::AtStatus);
    if (!m_isRunning && m_answers.isEmpty() && !m_obstacle.isEmpty())
        m_words->say(m_obstacle);
}

void RunPane::retranslate()
{
    m_stopTitle->setText(tr("&End"));
    m_stop->setAccessibleName(tr("When a run ends"));
    for (size_t row = 0; row < stops.size(); ++row)
        m_stop->setItemText(int(row), QCoreApplication::translate("CallStop", stops.at(row).words));
    m_status->setAccessibleName(tr("HTTP status that ends a run"));
    m_run->setText(tr("&Run all in order"));
    m_cancel->setText(tr("S&top"));
    m_results->setAccessibleName(tr("What came of each call"));
    m_results->setHeaderLabels({tr("Call"), tr("Result"), tr("Took")});
    for (int row = 0; row < m_results->topLevelItemCount(); ++row)
        sayRow(row);
    refresh();
}

void RunPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace botdeck::ui::apiconsole

#include "moc_RunPane.cpp"
