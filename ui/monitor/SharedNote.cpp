// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/SharedNote.h"

#include "ui/look/ElidedLabel.h"
#include "ui/look/Ink.h"
#include "ui/look/Theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLayoutItem>
#include <QVBoxLayout>

#include <memory>

namespace botdeck::ui::monitor {

SharedNote::SharedNote(const look::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(new QLabel(this))
    , m_common(new QLabel(this))
    , m_lines(new QGridLayout)
{
    setObjectName(QStringLiteral("sharedNote"));
    m_title->setObjectName(QStringLiteral("sharedTitle"));
    for (QLabel *label : {m_title, m_common}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_lines->setHorizontalSpacing(12);
    m_lines->setVerticalSpacing(6);
    m_lines->setColumnStretch(1, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_common);
    column->addLayout(m_lines);
    column->addStretch(1);
    connect(&theme, &look::Theme::changed, this, &SharedNote::applyTheme);
    applyTheme();
}

void SharedNote::applyTheme()
{
    m_title->setFont(m_theme.font(look::Face::BodyStrong));
    look::setInk(*m_common, m_theme.colour(look::Token::Muted));
    refresh();
}

void SharedNote::setFields(int count, const QList<SharedField> &fields)
{
    // Said again whenever rows have come, mostly the same.
    if (count == m_count && fields == m_fields)
        return;
    m_count = count;
    m_fields = fields;
    refresh();
}

void SharedNote::refresh()
{
    m_title->setText(tr("%n update(s) are selected.", nullptr, m_count));
    m_common->setText(
        m_fields.isEmpty() ? tr("Select one to see what it says.") : tr("They have in common:"));
    while (const auto item = std::unique_ptr<QLayoutItem>(m_lines->takeAt(0)))
        delete item->widget();
    for (int row = 0; row < m_fields.size(); ++row)
        addLine(row, m_fields.at(row));
}

void SharedNote::addLine(int row, const SharedField &field)
{
    auto *label = new QLabel(field.label, this);
    label->setTextFormat(Qt::PlainText);
    label->setFont(m_theme.font(look::Face::Secondary));
    look::setInk(*label, m_theme.colour(look::Token::Muted));
    auto *value = new look::ElidedLabel(this);
    value->setText(field.value);
    m_lines->addWidget(label, row, 0);
    m_lines->addWidget(value, row, 1);
}

void SharedNote::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace botdeck::ui::monitor

#include "moc_SharedNote.cpp"
