// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/apiconsole/HistoryFilter.h"

#include "ui/look/Icons.h"
#include "ui/look/Theme.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

#include <array>

namespace botdeck::ui::apiconsole {

namespace {

constexpr int filterPause = 250;
constexpr int filterGap = 8;
constexpr int methodWidth = 150;

struct OutcomeRow
{
    storage::CallOutcome outcome;
    const char *words;
};

constexpr std::array outcomes{
    OutcomeRow{storage::CallOutcome::Any, QT_TRANSLATE_NOOP("CallOutcome", "Any result")},
    OutcomeRow{storage::CallOutcome::Good, QT_TRANSLATE_NOOP("CallOutcome", "Succeeded")},
    OutcomeRow{storage::CallOutcome::Refused, QT_TRANSLATE_NOOP("CallOutcome", "Refused")},
    OutcomeRow{storage::CallOutcome::Unanswered, QT_TRANSLATE_NOOP("CallOutcome", "No answer")},
};

/// What was chosen, where it is among the new entries.
void choose(QComboBox &box, const QVariant &data)
{
    const int row = box.findData(data);
    box.setCurrentIndex(row < 0 ? 0 : row);
}

} // namespace

HistoryFilter::HistoryFilter(const look::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_words(new QLineEdit(this))
    , m_bot(new QComboBox(this))
    , m_method(new QComboBox(this))
    , m_outcome(new QComboBox(this))
    , m_clear(new QPushButton(this))
{
    m_words->setObjectName(QStringLiteral("historyWords"));
    m_words->setClearButtonEnabled(true);
    m_words->addAction(look::icon(look::Icon::Search), QLineEdit::LeadingPosition);
    m_bot->setObjectName(QStringLiteral("historyBot"));
    m_method->setObjectName(QStringLiteral("historyMethod"));
    m_outcome->setObjectName(QStringLiteral("historyOutcome"));
    m_clear->setObjectName(QStringLiteral("historyClear"));
    m_clear->setAutoDefault(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(theme.px(filterGap));
    row->addWidget(m_words, 1);
    for (QComboBox *box : {m_bot, m_method, m_outcome}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumWidth(theme.px(methodWidth));
        row->addWidget(box);
        connect(box, &QComboBox::currentIndexChanged, this, &HistoryFilter::tell);
    }
    row->addWidget(m_clear);
    m_soon.setSingleShot(true);
    m_soon.setInterval(filterPause);
    connect(m_words, &QLineEdit::textChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(m_words, &QLineEdit::returnPressed, this, &HistoryFilter::tell);
    connect(&m_soon, &QTimer::timeout, this, &HistoryFilter::tell);
    connect(m_clear, &QPushButton::clicked, this, &HistoryFilter::clear);
    setFocusProxy(m_words);
    setBots({});
    setMethods({});
    const QSignalBlocker quiet(m_outcome);
    for (const OutcomeRow &outcome : outcomes)
        m_outcome->addItem(QString(), int(outcome.outcome));
    retranslate();
}

void HistoryFilter::setBots(const QList<QPair<domain::BotKey, QString>> &bots)
{
    {
        const QSignalBlocker quiet(m_bot);
        const QVariant chosen = m_bot->currentData();
        m_bot->clear();
        m_bot->addItem(tr("All bots"));
        for (const auto &[key, name] : bots)
            m_bot->addItem(name, QVariant::fromValue(key));
        m_bot->setCurrentIndex(0);
        for (int row = 1; row < m_bot->count(); ++row) {
            if (chosen.isValid() &&
                m_bot->itemData(row).value<domain::BotKey>() == chosen.value<domain::BotKey>())
                m_bot->setCurrentIndex(row);
        }
    }
    tell();
}

void HistoryFilter::setMethods(const QStringList &keys)
{
    {
        const QSignalBlocker quiet(m_method);
        const QVariant chosen = m_method->currentData();
        m_method->clear();
        m_method->addItem(tr("All methods"));
        for (const QString &key : keys)
            m_method->addItem(key, key);
        choose(*m_method, chosen);
    }
    tell();
}

storage::CallFilter HistoryFilter::filter() const
{
    storage::CallFilter filter;
    if (m_bot->currentData().isValid())
        filter.bot = m_bot->currentData().value<domain::BotKey>();
    filter.method = m_method->currentData().toString();
    filter.words = m_words->text().trimmed();
    filter.outcome = storage::CallOutcome(m_outcome->currentData().toInt());
    return filter;
}

void HistoryFilter::clear()
{
    m_words->clear();
    for (QComboBox *box : {m_bot, m_method, m_outcome})
        box->setCurrentIndex(0);
    tell();
}

void HistoryFilter::tell()
{
    m_soon.stop();
    m_clear->setEnabled(isOn());
    if (m_told == filter())
        return;
    m_told = filter();
    Q_EMIT changed();
}

void HistoryFilter::retranslate()
{
    m_words->setPlaceholderText(tr("Search parameters, answers and errors"));
    m_words->setAccessibleName(tr("Search the history"));
    m_bot->setAccessibleName(tr("Of which bot"));
    m_bot->setItemText(0, tr("All bots"));
    m_method->setAccessibleName(tr("Of which method"));
    m_method->setItemText(0, tr("All methods"));
    m_outcome->setAccessibleName(tr("With which result"));
    for (size_t row = 0; row < outcomes.size(); ++row)
        m_outcome->setItemText(int(row), QCoreApplication::translate("CallOutcome", outcomes.at(row).words));
    m_clear->setText(tr("Show all"));
}

void HistoryFilter::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace botdeck::ui::apiconsole

#include "moc_HistoryFilter.cpp"
