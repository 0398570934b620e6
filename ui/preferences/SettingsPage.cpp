// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/SettingsPage.h"

#include "ui/look/Sentence.h"

#include <QCheckBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QStyle>
#include <QVBoxLayout>

namespace botdeck::ui::preferences {

namespace {

/// Between a check box's square and its words.
constexpr int labelGap = 6;

} // namespace

SettingsPage::SettingsPage(const look::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(20, 16, 20, 16);
    m_column->setSpacing(12);
}

QFormLayout *SettingsPage::addForm()
{
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    m_column->addLayout(form);
    return form;
}

QLabel *SettingsPage::addRow(QFormLayout *form, QWidget *field)
{
    auto *label = new QLabel(field->parentWidget());
    label->setBuddy(field);
    form->addRow(label, field);
    return label;
}

void SettingsPage::addExplained(QCheckBox *box, look::Sentence *words)
{
    auto *indented = new QHBoxLayout;
    indented->addSpacing(style()->pixelMetric(QStyle::PM_IndicatorWidth) + labelGap);
    indented->addWidget(words, 1);
    auto *pair = new QVBoxLayout;
    pair->setSpacing(2);
    pair->addWidget(box);
    pair->addLayout(indented);
    m_column->addLayout(pair);
}

void SettingsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace botdeck::ui::preferences

#include "moc_SettingsPage.cpp"
