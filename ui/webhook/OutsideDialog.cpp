// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webhook/OutsideDialog.h"

#include "domain/webhook/WebhookInfo.h"
#include "models/SafeText.h"
#include "ui/look/Sentence.h"
#include "ui/look/Theme.h"
#include "ui/webhook/ChecksModel.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

#include <algorithm>
#include <utility>

namespace botdeck::ui::webhook {

namespace {

constexpr int checkRowHeight = 28;
constexpr int checksHeight = 252;
constexpr int stageWidth = 110;
constexpr int verdictWidth = 100;
constexpr int tookWidth = 76;
constexpr int dialogWidth = 720;

} // namespace

OutsideDialog::OutsideDialog(const look::Theme &theme, QWidget *parent)
    : Sheet(theme, parent)
    , m_what(new look::Sentence(theme, this))
    , m_addressTitle(new QLabel(this))
    , m_address(new QLineEdit(this))
    , m_model(new ChecksModel(theme, this))
    , m_table(new QTableView(this))
{
    setObjectName(QStringLiteral("outsideDialog"));
    m_address->setObjectName(QStringLiteral("outsideAddress"));
    m_addressTitle->setBuddy(m_address);
    m_table->setObjectName(QStringLiteral("outsideChecks"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(theme.px(checkRowHeight));
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setColumnWidth(ChecksModel::StageColumn, theme.px(stageWidth));
    m_table->setColumnWidth(ChecksModel::VerdictColumn, theme.px(verdictWidth));
    m_table->setColumnWidth(ChecksModel::TookColumn, theme.px(tookWidth));
    header->setSectionResizeMode(ChecksModel::DetailColumn, QHeaderView::Stretch);
    m_table->setMinimumSize(theme.px(dialogWidth), theme.px(checksHeight));
    auto *line = new QHBoxLayout;
    line->setSpacing(theme.px(8));
    line->addWidget(m_addressTitle);
    line->addWidget(m_address, 1);
    body().addWidget(m_what);
    body().addLayout(line);
    body().addWidget(m_table, 1);
    m_go = &addMainButton("outsideGo");
    m_close = buttons().addButton(QDialogButtonBox::Close);
    m_close->setObjectName(QStringLiteral("close"));
    connect(m_address, &QLineEdit::textChanged, this, &OutsideDialog::refresh);
    connect(m_go, &QPushButton::clicked, this, [this] { Q_EMIT startAsked(address()); });
    retranslate();
    m_address->setFocus();
}

void OutsideDialog::setAddress(const core::Secret &address)
{
    m_whole = address;
    m_address->setText(domain::maskedAddress(address));
}

QString OutsideDialog::address() const
{
    const QString typed = m_address->text().trimmed();
    return typed == domain::maskedAddress(m_whole) ? QString::fromUtf8(m_whole.reveal()) : typed;
}

void OutsideDialog::forgetSecrets()
{
    m_whole = {};
}

void OutsideDialog::setSteps(const QList<domain::OutsideStep> &steps, bool isRunning)
{
    const bool wasRunning = std::exchange(m_isRunning, isRunning);
    m_steps = steps;
    m_model->setSteps(steps, isRunning);
    m_close->setText(closeWords());
    refresh();
    if (isRunning)
        note().say(tr("Looking…"));
    else
        sayOutcome(steps);
    if (wasRunning != isRunning)
        (isRunning ? m_close : m_go)->setFocus();
}

void OutsideDialog::sayOutcome(const QList<domain::OutsideStep> &steps)
{
    using domain::Verdict;
    const auto has = [&steps](Verdict verdict) {
        return std::ranges::any_of(
            steps, [verdict](const domain::OutsideStep &step) { return step.verdict == verdict; });
    };
    if (steps.isEmpty())
        note().say({});
    else if (has(Verdict::Failed))
        note().say(tr("Updates would not arrive there."), look::Tone::Error);
    else if (has(Verdict::Warning))
        note().say(tr("Updates may arrive there; something is to be looked at."), look::Tone::Warning);
    else
        note().say(tr("Updates would arrive there."), look::Tone::Ok);
}

void OutsideDialog::reject()
{
    if (!m_isRunning) {
        Sheet::reject();
        return;
    }
    Q_EMIT stopAsked();
    setSteps(m_steps, false);
    note().say(tr("Stopped."), look::Tone::Warning);
}

void OutsideDialog::sayTrouble(const QString &words)
{
    setSteps({}, false);
    note().say(models::visibleText(words), look::Tone::Error);
}

void OutsideDialog::refresh()
{
    m_go->setEnabled(!m_isRunning && !m_address->text().trimmed().isEmpty());
    m_address->setEnabled(!m_isRunning);
}

void OutsideDialog::retranslate()
{
    setWindowTitle(tr("Check from outside in"));
    m_what->say(tr("Only this address is asked, from this computer, and nothing that people wrote is sent. A "
                   "server elsewhere may see it otherwise."));
    m_addressTitle->setText(tr("&Address"));
    m_address->setAccessibleName(tr("Address to look at"));
    m_address->setPlaceholderText(QStringLiteral("https://bot.example.org:8443/hook"));
    m_table->setAccessibleName(tr("What was seen, stage by stage"));
    m_model->retranslate();
    m_go->setText(tr("Chec&k"));
    m_close->setText(closeWords());
    refresh();
}

QString OutsideDialog::closeWords() const
{
    return m_isRunning ? tr("&Stop") : tr("&Close");
}

} // namespace botdeck::ui::webhook

#include "moc_OutsideDialog.cpp"
