// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands where in the list, and its words.
#include "ui/guild/credits/CreditLines.h"
#include "ui/look/Sentence.h"
#include "ui/look/Theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>

#include <algorithm>

namespace botdeck::ui::guild {

namespace {

constexpr int fewestLinesShown = 2;
constexpr int mostLinesShown = 6;
constexpr int creditLineHeight = 28;

} // namespace

void CreditLines::build()
{
    const bool hasRows = m_kind == Kind::SlotRows;
    const QString name = hasRows ? QStringLiteral("slots") : QStringLiteral("textInfo");
    setObjectName(name);
    m_table->setObjectName(name + QStringLiteral("Table"));
    m_table->setColumnCount(int(members().size()));
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setVisible(hasRows);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setSelectionMode(QTableWidget::SingleSelection);
    // Tab goes on to the next field.
    m_table->setTabKeyNavigation(false);
    m_table->setEditTriggers(
        QTableWidget::DoubleClicked | QTableWidget::EditKeyPressed | QTableWidget::AnyKeyPressed);
    m_add->setObjectName(name + QStringLiteral("Add"));
    m_addRow->setObjectName(name + QStringLiteral("AddRow"));
    m_addRow->setVisible(hasRows);
    m_remove->setObjectName(name + QStringLiteral("Remove"));
    m_words->setObjectName(name + QStringLiteral("Words"));
    for (QPushButton *button : {m_add, m_addRow, m_remove})
        button->setAutoDefault(false);
    auto *line = new QHBoxLayout;
    line->addWidget(m_add);
    line->addWidget(m_addRow);
    line->addStretch(1);
    line->addWidget(m_remove);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_table);
    column->addWidget(m_words);
    column->addLayout(line);
}

/// A few lines can be seen at once; the others are scrolled to.
void CreditLines::fitTable()
{
    const int height = m_theme.px(creditLineHeight);
    m_table->verticalHeader()->setDefaultSectionSize(height);
    const int shown = std::clamp(m_table->rowCount(), fewestLinesShown, mostLinesShown);
    m_table->setFixedHeight(
        m_table->horizontalHeader()->sizeHint().height() + shown * height + 2 * m_table->frameWidth());
}

void CreditLines::retranslate()
{
    if (m_kind == Kind::SlotRows) {
        m_table->setHorizontalHeaderLabels({tr("Label"), tr("Image (address)"), tr("Value")});
        m_table->setAccessibleName(tr("Slots"));
        m_add->setText(tr("Add slot"));
        m_addRow->setText(tr("Add row"));
        m_remove->setText(tr("Remove slot"));
    } else {
        m_table->setHorizontalHeaderLabels({tr("Name"), tr("Value")});
        m_table->setAccessibleName(tr("Lines"));
        m_add->setText(tr("Add line"));
        m_remove->setText(tr("Remove line"));
    }
    for (int line = 0; line < m_table->rowCount(); ++line) {
        const Place &place = m_places.at(line);
        m_table->verticalHeaderItem(line)->setText(
            place.column == 0 ? tr("Row %1").arg(place.row + 1) : QString());
    }
    fitTable();
    showObjections();
}

} // namespace botdeck::ui::guild
