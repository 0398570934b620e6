// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/converse/PressesDialog.h"

#include "core/Clock.h"
#include "models/SafeText.h"
#include "ui/look/Theme.h"
#include "ui/widgets/TimeTexts.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace botdeck::ui::converse {

namespace {

using domain::WaitingPress;

enum PressColumn { ChatColumn, FromColumn, DataColumn, AgeColumn };

constexpr int pressesHeight = 260;
constexpr std::chrono::milliseconds agingPace{1'000};

QString nameOr(const QString &name, const QString &id)
{
    return models::oneLine(name.isEmpty() ? id : name, 80);
}

} // namespace

PressesDialog::PressesDialog(const look::Theme &theme, const core::Clock &clock, QWidget *parent)
    : Sheet(theme, parent)
    , m_clock(clock)
    , m_none(new QLabel(this))
    , m_list(new QTreeWidget(this))
    , m_answer(&addMainButton("answerPress"))
    , m_show(buttons().addButton(QString(), QDialogButtonBox::ActionRole))
    , m_aging(this)
{
    setObjectName(QStringLiteral("pressesDialog"));
    m_show->setObjectName(QStringLiteral("showPress"));
    m_list->setObjectName(QStringLiteral("presses"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setColumnCount(AgeColumn + 1);
    m_list->setMinimumHeight(theme.px(pressesHeight));
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(DataColumn, QHeaderView::Stretch);
    body().addWidget(m_none);
    body().addWidget(m_list, 1);
    buttons().addButton(QDialogButtonBox::Close);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &PressesDialog::refresh);
    connect(m_list, &QTreeWidget::itemDoubleClicked, this, [this] { take(&PressesDialog::showAsked); });
    connect(m_show, &QPushButton::clicked, this, [this] { take(&PressesDialog::showAsked); });
    connect(m_answer, &QPushButton::clicked, this, [this] { take(&PressesDialog::answerAsked); });
    m_aging.setObjectName(QStringLiteral("aging"));
    m_aging.setInterval(agingPace);
    connect(&m_aging, &QTimer::timeout, this, &PressesDialog::refreshAges);
    m_aging.start();
    retranslate();
    refresh();
    m_list->setFocus();
}

void PressesDialog::setPresses(const QList<WaitingPress> &presses)
{
    const std::optional<WaitingPress> before = chosen();
    const QSignalBlocker quiet(m_list);
    m_presses = presses;
    m_list->clear();
    for (const WaitingPress &one : presses) {
        auto *item = new QTreeWidgetItem(m_list);
        item->setText(ChatColumn, nameOr(one.chatTitle, one.chatId));
        item->setText(FromColumn, nameOr(one.press.fromName, one.press.fromId));
        item->setText(DataColumn, models::oneLine(QString::fromUtf8(one.press.data), 120));
        item->setFont(DataColumn, theme().font(look::Face::Mono));
        if (before && before->press.queryId == one.press.queryId)
            m_list->setCurrentItem(item);
    }
    if (m_list->currentItem() == nullptr)
        m_list->setCurrentItem(m_list->topLevelItem(0));
    refreshAges();
    refresh();
}

void PressesDialog::refreshAges()
{
    for (int row = 0; row < int(m_presses.size()); ++row) {
        const std::chrono::milliseconds age(m_clock.wallMs() - m_presses.at(row).press.pressedMs);
        m_list->topLevelItem(row)->setText(AgeColumn, widgets::ageWords(age));
    }
}

void PressesDialog::refresh()
{
    const bool hasChoice = chosen().has_value();
    m_answer->setEnabled(hasChoice);
    m_show->setEnabled(hasChoice);
    m_none->setVisible(m_presses.isEmpty());
}

std::optional<WaitingPress> PressesDialog::chosen() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row < 0 ? std::nullopt : std::optional(m_presses.at(row));
}

void PressesDialog::take(void (PressesDialog::*asked)(const WaitingPress &))
{
    const std::optional<WaitingPress> press = chosen();
    if (!press)
        return;
    accept();
    Q_EMIT(this->*asked)(*press);
}

void PressesDialog::retranslate()
{
    setWindowTitle(tr("Presses that wait for an answer"));
    m_none->setText(tr("No press waits any more."));
    m_list->setAccessibleName(windowTitle());
    m_list->setHeaderLabels({tr("Chat"), tr("User"), tr("Data"), tr("Age")});
    m_answer->setText(tr("&Answer…"));
    m_show->setText(tr("&Show"));
    refreshAges();
}

} // namespace botdeck::ui::converse

#include "moc_PressesDialog.cpp"
