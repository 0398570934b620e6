// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/AnswersView.h"

#include "models/SafeText.h"
#include "ui/look/Sentence.h"
#include "ui/look/StateMark.h"
#include "ui/look/Theme.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHeaderView>
#include <QLocale>
#include <QPainter>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <array>

namespace botdeck::ui::monitor {

namespace {

using look::Face;
using look::Token;

enum AnswerColumn { AfterColumn, CallColumn, ResultColumn };

constexpr int answerMarkSide = 14;

/// Why a call is one of them, by domain::AnswerTie.
constexpr std::array answerTies{
    "",
    QT_TRANSLATE_NOOP("AnswerTie", "In the same chat, soon after the update"),
    QT_TRANSLATE_NOOP("AnswerTie", "Names the message of the update"),
    QT_TRANSLATE_NOOP("AnswerTie", "Names the query of the update"),
};

QPixmap answerMark(look::Mark mark, const QColor &ink, int side, qreal ratio)
{
    QPixmap pixmap(QSize(side, side) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    look::paintMark(painter, QRectF(0, 0, side, side), mark, ink);
    return pixmap;
}

/// "+0.41 s", "+2:05 min", "+3 h 20 min".
QString afterWords(qint64 ms)
{
    constexpr qint64 minute = 60'000;
    constexpr qint64 hour = 60 * minute;
    if (ms < minute)
        //: so long after something else: +0.41 s
        return AnswersView::tr("+%1 s").arg(QLocale().toString(double(ms) / 1'000, 'f', 2));
    if (ms < hour)
        //: so long after something else, in minutes and seconds: +2:05 min
        return AnswersView::tr("+%1 min").arg(
            QStringLiteral("%1:%2").arg(ms / minute).arg(ms % minute / 1'000, 2, 10, QChar(u'0')));
    //: so long after something else, in hours and minutes: +3:20 h
    return AnswersView::tr("+%1 h").arg(
        QStringLiteral("%1:%2").arg(ms / hour).arg(ms % hour / minute, 2, 10, QChar(u'0')));
}

QString resultWords(const models::AnsweringCall &call)
{
    //: how long a call took
    const QString took = AnswersView::tr("%1 ms").arg(call.durationMs);
    return call.status == 0 ? AnswersView::tr("no answer · %1").arg(took)
                            : QStringLiteral("%1 · %2").arg(call.status).arg(took);
}

} // namespace

AnswersView::AnswersView(const look::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_words(new look::Sentence(theme, this))
    , m_list(new QTreeWidget(this))
{
    setObjectName(QStringLiteral("answers"));
    m_words->setObjectName(QStringLiteral("answersWords"));
    m_words->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_list->setObjectName(QStringLiteral("answersList"));
    m_list->setColumnCount(3);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setRootIsDecorated(false);
    m_list->setItemsExpandable(false);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(CallColumn, QHeaderView::Stretch);
    auto *words = new QVBoxLayout;
    words->setContentsMargins(12, 10, 12, 8);
    words->addWidget(m_words);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(words);
    column->addWidget(m_list, 1);
    column->addStretch();
    connect(&theme, &look::Theme::changed, this, &AnswersView::refresh);
    refresh();
}

void AnswersView::setCalls(const QList<models::AnsweringCall> &calls)
{
    m_calls = calls;
    m_isKnown = true;
    refresh();
}

void AnswersView::clear()
{
    m_calls.clear();
    m_isKnown = false;
    refresh();
}

void AnswersView::refresh()
{
    m_list->clear();
    m_list->setHeaderLabels({tr("After"), tr("Call"), tr("Result")});
    m_list->setAccessibleName(tr("Calls that answered the update"));
    for (const models::AnsweringCall &call : std::as_const(m_calls))
        addCall(call);
    m_list->setVisible(!m_calls.isEmpty());
    if (!m_isKnown)
        m_words->say({});
    else if (m_calls.isEmpty())
        m_words->say(tr(
            "No call of this console has answered this update. Calls in the same chat count for ten minutes, "
            "calls that name its message or query for two days. What other programs send for the bot is not "
            "seen here."));
    else
        m_words->say(tr("%n call(s) of this console answered this update.", nullptr, int(m_calls.size())));
}

void AnswersView::addCall(const models::AnsweringCall &call)
{
    const bool failed = !call.error.isEmpty();
    auto *row = new QTreeWidgetItem(
        m_list, {afterWords(call.afterMs), models::oneLine(call.method), resultWords(call)});
    row->setFont(AfterColumn, m_theme.font(Face::Mono));
    row->setForeground(AfterColumn, m_theme.colour(Token::Muted));
    row->setForeground(ResultColumn, m_theme.colour(failed ? Token::Error : Token::Muted));
    const auto mark = failed ? look::Mark::Failed : look::Mark::Passed;
    const QColor ink = m_theme.colour(failed ? Token::Error : Token::Ok);
    row->setIcon(CallColumn, answerMark(mark, ink, m_theme.px(answerMarkSide), devicePixelRatioF()));
    row->setData(
        CallColumn, Qt::AccessibleTextRole, failed ? tr("%1, failed").arg(call.method) : call.method);
    row->setToolTip(CallColumn, QCoreApplication::translate("AnswerTie", answerTies.at(size_t(call.tie))));
    if (!failed)
        return;
    auto *why = new QTreeWidgetItem(row, {models::visibleText(call.error)});
    why->setForeground(0, m_theme.colour(Token::Error));
    why->setFirstColumnSpanned(true);
    row->setExpanded(true);
}

void AnswersView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace botdeck::ui::monitor

#include "moc_AnswersView.cpp"
