// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webhook/RequestsPane.h"

#include "models/SafeText.h"
#include "ui/look/Sentence.h"
#include "ui/look/Theme.h"
#include "ui/webhook/RequestsModel.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>

#include <array>
#include <utility>

namespace botdeck::ui::webhook {

namespace {

constexpr int requestRowHeight = 26;
constexpr int forwardPadding = 8;
// The last one takes what is left.
constexpr std::array requestColumnWidths{104, 118, 76, 84, 200};

} // namespace

RequestsPane::RequestsPane(
    const look::Theme &theme, core::Clock &clock, RequestView::Clean clean, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_model(new RequestsModel(theme, clock, this))
    , m_table(new QTableView(this))
    , m_view(new RequestView(theme, std::move(clean), this))
    , m_address(new QLineEdit(this))
    , m_each(new QCheckBox(this))
    , m_replay(new QPushButton(this))
    , m_words(new look::Sentence(theme, this))
{
    m_address->setObjectName(QStringLiteral("forwardAddress"));
    m_each->setObjectName(QStringLiteral("forwardEach"));
    m_replay->setObjectName(QStringLiteral("forwardReplay"));
    m_replay->setAutoDefault(false);
    m_words->setObjectName(QStringLiteral("forwardWords"));
    m_words->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    buildTable();
    build();
    connect(m_address, &QLineEdit::textChanged, this, [this] {
        // What is sent to an address was asked about for that one.
        m_each->setChecked(false);
        Q_EMIT forwardChanged();
    });
    connect(m_each, &QCheckBox::clicked, this, &RequestsPane::forwardChanged);
    connect(m_replay, &QPushButton::clicked, this, [this] {
        if (const auto *delivery = m_model->at(m_table->currentIndex().row()))
            Q_EMIT replayAsked(delivery->seq);
    });
    retranslate();
    showChosen();
}

void RequestsPane::buildTable()
{
    m_table->setObjectName(QStringLiteral("requests"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_theme.px(requestRowHeight));
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    for (size_t column = 0; column < requestColumnWidths.size(); ++column)
        m_table->setColumnWidth(int(column), m_theme.px(requestColumnWidths.at(column)));
    connect(
        m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RequestsPane::showChosen);
}

void RequestsPane::build()
{
    auto *split = new QSplitter(Qt::Vertical, this);
    split->setChildrenCollapsible(false);
    split->addWidget(m_table);
    split->addWidget(m_view);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 1);
    auto *line = new QHBoxLayout;
    line->setSpacing(m_theme.px(8));
    line->addWidget(m_address, 1);
    line->addWidget(m_each);
    line->addWidget(m_replay);
    const int padding = m_theme.px(forwardPadding);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(padding, padding, padding, padding);
    foot->setSpacing(m_theme.px(4));
    foot->addLayout(line);
    foot->addWidget(m_words);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(split, 1);
    column->addLayout(foot);
}

void RequestsPane::clear()
{
    m_model->clear();
    m_address->clear();
    showChosen();
}

void RequestsPane::add(const QList<domain::WebhookDelivery> &deliveries)
{
    const int before = m_model->rowCount();
    const int current = m_table->currentIndex().row();
    const bool follows = current < 0 || current == before - 1;
    m_model->add(deliveries);
    if (follows)
        m_table->setCurrentIndex(m_model->index(m_model->rowCount() - 1, 0));
    showChosen();
}

void RequestsPane::showChosen()
{
    const domain::WebhookDelivery *delivery = m_model->at(m_table->currentIndex().row());
    m_view->setDelivery(delivery != nullptr ? std::optional(*delivery) : std::nullopt);
    refresh();
}

void RequestsPane::sayForward(const QString &words, look::Tone tone)
{
    m_words->say(models::visibleText(words), tone);
}

void RequestsPane::setForwardPossible(bool possible)
{
    m_isPossible = possible;
    refresh();
}

QString RequestsPane::forwardAddress() const
{
    return m_address->text().trimmed();
}

bool RequestsPane::forwards() const
{
    return m_isPossible && m_each->isChecked();
}

void RequestsPane::refresh()
{
    const domain::WebhookDelivery *delivery = m_model->at(m_table->currentIndex().row());
    m_each->setEnabled(m_isPossible);
    m_replay->setEnabled(m_isPossible && delivery != nullptr && delivery->seq != 0);
}

void RequestsPane::retranslate()
{
    m_model->retranslate();
    m_table->setAccessibleName(tr("Requests that came"));
    m_address->setPlaceholderText(QStringLiteral("http://127.0.0.1:8080/hook"));
    m_address->setAccessibleName(tr("Address that requests are sent on to"));
    m_each->setText(tr("Send each on"));
    m_replay->setText(tr("Replay there"));
    m_replay->setToolTip(tr("Send the chosen request's update to this address once"));
}

void RequestsPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace botdeck::ui::webhook

#include "moc_RequestsPane.cpp"
