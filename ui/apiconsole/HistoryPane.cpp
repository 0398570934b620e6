// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/apiconsole/HistoryPane.h"

#include "core/Clock.h"
#include "models/CallListModel.h"
#include "ui/apiconsole/AnswerPane.h"
#include "ui/apiconsole/AnswerWords.h"
#include "ui/apiconsole/CopyMenu.h"
#include "ui/apiconsole/HistoryFilter.h"
#include "ui/look/Ink.h"
#include "ui/look/Numbers.h"
#include "ui/look/Sentence.h"
#include "ui/look/Theme.h"
#include "ui/widgets/EmptyNote.h"
#include "ui/widgets/TimeTexts.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

namespace botdeck::ui::apiconsole {

using models::CallListModel;
using models::CallRow;

namespace {

constexpr int callRowHeight = 26;

} // namespace

HistoryPane::HistoryPane(const look::Theme &theme, const core::Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_clock(clock)
    , m_model(new CallListModel(this))
    , m_filter(new HistoryFilter(theme, this))
    , m_table(new QTableView(this))
    , m_empty(new widgets::EmptyNote(theme, this))
    , m_answer(new AnswerPane(theme, this))
    , m_words(new look::Sentence(theme, this))
    , m_send(addButton("historySend"))
    , m_edit(addButton("historyEdit"))
    , m_keep(addButton("historyKeep"))
    , m_compare(addButton("historyCompare"))
    , m_copies(new CopyMenu(this))
    , m_count(new QLabel(this))
    , m_discard(new QToolButton(this))
{
    setObjectName(QStringLiteral("historyPane"));
    m_words->setObjectName(QStringLiteral("historySaid"));
    m_count->setObjectName(QStringLiteral("historyCount"));
    m_count->setTextFormat(Qt::PlainText);
    m_empty->setObjectName(QStringLiteral("historyEmpty"));
    buildTable();
    buildDiscard();
    build();
    connect(m_model, &CallListModel::rowsNeeded, this, &HistoryPane::rowsNeeded);
    connect(m_send, &QPushButton::clicked, this, [this] { askFor(&HistoryPane::sendAgainAsked); });
    connect(m_edit, &QPushButton::clicked, this, [this] { askFor(&HistoryPane::editAsked); });
    connect(m_keep, &QPushButton::clicked, this, [this] { askFor(&HistoryPane::keepAsked); });
    connect(m_compare, &QPushButton::clicked, this, &HistoryPane::compare);
    connect(m_table, &QTableView::activated, this, [this] { askFor(&HistoryPane::editAsked); });
    connect(m_empty, &widgets::EmptyNote::actionAsked, m_filter, &HistoryFilter::clear);
    connect(&theme, &look::Theme::changed, this, &HistoryPane::applyTheme);
    applyTheme();
    retranslate();
    showChosen();
}

void HistoryPane::setBots(const QHash<domain::BotKey, QString> &names)
{
    m_bots = names;
    retranslate();
}

void HistoryPane::setIds(const QList<qint64> &ids)
{
    m_isListed = true;
    const qint64 current = chosen().value(0);
    m_model->setIds(ids);
    const int row = m_model->rowOf(current);
    if (row >= 0)
        m_table->selectRow(row);
    showChosen();
}

void HistoryPane::prependIds(const QList<qint64> &ids)
{
    m_model->prependIds(ids);
    refresh();
}

void HistoryPane::setRows(const QList<storage::CallRecord> &calls)
{
    QList<CallRow> rows;
    rows.reserve(calls.size());
    for (const storage::CallRecord &call : calls)
        rows +=
            CallRow{call.id, call.bot, call.method, call.status, call.startedMs, call.durationMs, call.error};
    m_model->setRows(rows);
}

void HistoryPane::setCall(qint64 id, const services::ApiAnswer &answer)
{
    if (chosen() == QList<qint64>{id})
        m_answer->setAnswer(answer);
}

void HistoryPane::setGone(qint64 id)
{
    m_model->removeId(id);
    showChosen();
}

void HistoryPane::setRefusal(const QString &why)
{
    m_refusal = why;
    refresh();
}

void HistoryPane::say(const QString &words, look::Tone tone)
{
    m_words->say(words, tone);
}

QList<qint64> HistoryPane::chosen() const
{
    QList<qint64> ids;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        ids += m_model->idAt(index.row());
    std::sort(ids.begin(), ids.end(), std::greater<>());
    return ids;
}

void HistoryPane::showChosen()
{
    const QList<qint64> ids = chosen();
    m_words->say({});
    if (ids.size() == 1) {
        Q_EMIT wanted(ids.first());
    } else {
        m_answer->clear(
            ids.isEmpty() ? tr("Choose a call to see its request and its answer.")
                          : tr("Two chosen calls can be compared."));
    }
    refresh();
}

void HistoryPane::askFor(void (HistoryPane::*signal)(qint64))
{
    const QList<qint64> ids = chosen();
    if (ids.size() == 1)
        Q_EMIT(this->*signal)(ids.first());
}

void HistoryPane::compare()
{
    const QList<qint64> ids = chosen();
    if (ids.size() == 2)
        Q_EMIT compareAsked(ids.last(), ids.first());
}

void HistoryPane::refresh()
{
    const qsizetype count = chosen().size();
    for (QPushButton *button : {m_edit, m_keep})
        button->setEnabled(count == 1);
    m_copies->setEnabled(count == 1);
    m_send->setEnabled(count == 1 && m_refusal.isEmpty());
    m_send->setToolTip(m_refusal);
    m_compare->setEnabled(count == 2);
    const bool isEmpty = m_isListed && m_model->rowCount() == 0;
    m_list->setCurrentIndex(isEmpty ? 1 : 0);
    if (m_filter->isOn())
        m_empty->setWords(tr("No call matches."), {}, tr("Show all"));
    else
        m_empty->setWords(tr("No calls yet."), tr("Every call that this console makes is kept here."), {});
    m_count->setText(
        m_isListed ? tr("%n call(s), without tokens and other secrets. They are kept until you remove them.",
                        nullptr, m_model->rowCount())
                   : tr("Reading…"));
}

void HistoryPane::applyTheme()
{
    m_table->verticalHeader()->setDefaultSectionSize(
        std::max(m_theme.px(callRowHeight), QFontMetrics(m_theme.font(look::Face::Mono)).height() + 6));
    m_count->setFont(m_theme.font(look::Face::Secondary));
    look::setInk(*m_count, m_theme.colour(look::Token::Muted));
}

void HistoryPane::retranslate()
{
    models::CallWords words;
    words.headers = {tr("Time"), tr("Bot"), tr("Method"), tr("Result"), tr("Took")};
    words.moment = [this](qint64 ms) { return widgets::momentWords(ms, m_clock.wallMs()); };
    words.bot = [this](const domain::BotKey &bot) { return m_bots.value(bot, bot.toString()); };
    words.outcome = [](const CallRow &row) { return outcomeWords(row.status, row.error.isEmpty()); };
    words.duration = tookWords;
    m_model->setWords(words);
    m_table->setAccessibleName(tr("Calls of this console, newest first"));
    m_send->setText(tr("&Send again"));
    m_edit->setText(tr("&Edit and send again"));
    m_edit->setToolTip(tr("Put the call into the form"));
    m_keep->setText(tr("&Keep in a collection"));
    m_compare->setText(tr("Co&mpare"));
    m_compare->setToolTip(tr("Compare the answers of two chosen calls"));
    m_discard->setText(tr("Remove old calls…"));
    for (size_t at = 0; at < discardDays.size(); ++at)
        m_discardEntries.at(qsizetype(at))->setText(tr("Older than %n day(s)…", nullptr, discardDays.at(at)));
    refresh();
}

void HistoryPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace botdeck::ui::apiconsole

#include "moc_HistoryPane.cpp"
