// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/replay/ResultsPane.h"

#include "models/VisibleBytes.h"
#include "security/Redactor.h"
#include "services/ReplayTypes.h"
#include "ui/look/Numbers.h"
#include "ui/look/Sentence.h"
#include "ui/look/Theme.h"
#include "ui/replay/ResultsModel.h"
#include "ui/replay/ResultWords.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTableView>
#include <QVBoxLayout>

#include <array>

namespace botdeck::ui::replay {

namespace {

constexpr int resultsHeight = 150;
constexpr int answerHeight = 72;
constexpr int resultRowHeight = 26;
constexpr std::array<int, 3> columnWidths{130, 150, 150};

} // namespace

ResultsPane::ResultsPane(const ReplayParts &parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_model(new ResultsModel(parts.theme, this))
    , m_table(new QTableView(this))
    , m_words(new look::Sentence(parts.theme, this))
    , m_answerTitle(new QLabel(this))
    , m_answer(new QPlainTextEdit(this))
{
    build();
    retranslate();
    showChosen();
}

void ResultsPane::build()
{
    m_table->setObjectName(QStringLiteral("results"));
    m_table->setModel(m_model);
    m_table->setMinimumHeight(m_parts.theme.px(resultsHeight));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_parts.theme.px(resultRowHeight));
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    for (size_t column = 0; column < columnWidths.size(); ++column)
        m_table->setColumnWidth(int(column), m_parts.theme.px(columnWidths.at(column)));
    m_words->setObjectName(QStringLiteral("resultWords"));
    m_words->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_answerTitle->setObjectName(QStringLiteral("answerTitle"));
    m_answer->setObjectName(QStringLiteral("answer"));
    m_answer->setReadOnly(true);
    m_answer->setTabChangesFocus(true);
    m_answer->setMinimumHeight(m_parts.theme.px(answerHeight));
    m_answer->setFont(m_parts.theme.font(look::Face::Mono));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_parts.theme.px(8));
    column->addWidget(m_table, 1);
    column->addWidget(m_words);
    column->addWidget(m_answerTitle);
    column->addWidget(m_answer);
    connect(
        m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ResultsPane::showChosen);
}

void ResultsPane::begin(ReplayWay way)
{
    m_way = way;
    m_model->clear();
    showChosen();
}

void ResultsPane::beginOne(qint64 seq)
{
    m_model->begin(seq);
}

/// The last one is chosen for as long as nobody chooses another.
void ResultsPane::endOne(const services::ReplayResult &result)
{
    m_model->end(result);
    const int last = m_model->rowCount() - 1;
    const int current = m_table->currentIndex().row();
    if (current < 0 || current == last - 1)
        m_table->setCurrentIndex(m_model->index(last, 0));
    showChosen();
}

std::optional<services::ReplayResult> ResultsPane::chosen() const
{
    return m_model->result(m_table->currentIndex().row());
}

void ResultsPane::showChosen()
{
    const auto result = chosen();
    m_words->say(
        result ? m_parts.redactor.redact(resultWords(*result, m_way)) : QString(),
        result ? verdictLook(result).tone : look::Tone::Neutral);
    const bool isAnswered = result && result->answerBytes > 0;
    const bool isKept = isAnswered && !result->answer.isEmpty();
    m_answerTitle->setVisible(isAnswered);
    m_answer->setVisible(isKept);
    if (isAnswered)
        m_answerTitle->setText(answerTitle(*result));
    if (isKept)
        m_answer->setPlainText(models::visibleBytes(m_parts.redactor.redact(result->answer)).text);
    Q_EMIT chosenChanged();
}

QString ResultsPane::answerTitle(const services::ReplayResult &result)
{
    if (result.answer.isEmpty())
        //: %1 is a number, grouped
        return tr("Its answer is no longer kept: only those of the newest %1 updates are.")
            .arg(look::grouped(ResultsModel::answersKept));
    if (result.answerBytes > services::keptAnswer)
        //: %1 is a number, grouped
        return tr("The beginning of its answer of %1 bytes").arg(look::grouped(result.answerBytes));
    return tr("Its answer");
}

void ResultsPane::retranslate()
{
    m_model->retranslate();
    m_table->setAccessibleName(tr("What became of each update"));
    m_answer->setAccessibleName(tr("The webhook's answer"));
    showChosen();
}

void ResultsPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace botdeck::ui::replay

#include "moc_ResultsPane.cpp"
