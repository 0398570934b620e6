// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/changes/CompareSides.h"

#include "ui/guild/pick/PickField.h"
#include "ui/look/Theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QToolButton>

namespace botdeck::ui::guild {

namespace {

constexpr int sidesGap = 8;

} // namespace

CompareSides::CompareSides(PickModel &model, const look::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_leftLabel(new QLabel(this))
    , m_left(new PickField(model, theme, this))
    , m_swap(new QToolButton(this))
    , m_rightLabel(new QLabel(this))
    , m_right(new PickField(model, theme, this))
{
    m_left->setObjectName(QStringLiteral("compareLeft"));
    m_right->setObjectName(QStringLiteral("compareRight"));
    m_swap->setObjectName(QStringLiteral("swapSides"));
    m_swap->setText(QStringLiteral("⇄"));
    m_swap->setAutoRaise(true);
    m_swap->setFocusPolicy(Qt::TabFocus);
    m_leftLabel->setBuddy(m_left);
    m_rightLabel->setBuddy(m_right);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme.px(sidesGap));
    grid->setVerticalSpacing(theme.px(sidesGap) / 2);
    grid->addWidget(m_leftLabel, 0, 0);
    grid->addWidget(m_rightLabel, 0, 2);
    grid->addWidget(m_left, 1, 0);
    grid->addWidget(m_swap, 1, 1);
    grid->addWidget(m_right, 1, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(2, 1);
    connect(m_left, &PickField::chosen, this, &CompareSides::changed);
    connect(m_right, &PickField::chosen, this, &CompareSides::changed);
    connect(m_swap, &QToolButton::clicked, this, &CompareSides::swap);
    setFocusProxy(m_left);
    retranslate();
}

void CompareSides::setWords(const QString &placeholder, const QString &search)
{
    m_left->setWords(placeholder, search);
    m_right->setWords(placeholder, search);
}

void CompareSides::pick(std::optional<qint64> left, std::optional<qint64> right)
{
    m_left->pick(left);
    m_right->pick(right);
}

std::optional<qint64> CompareSides::left() const
{
    return m_left->picked();
}

std::optional<qint64> CompareSides::right() const
{
    return m_right->picked();
}

void CompareSides::swap()
{
    pick(right(), left());
    Q_EMIT changed();
}

void CompareSides::retranslate()
{
    m_leftLabel->setText(tr("&Left"));
    m_rightLabel->setText(tr("&Right"));
    m_left->setAccessibleName(tr("Left side"));
    m_right->setAccessibleName(tr("Right side"));
    m_swap->setToolTip(tr("Change sides"));
    m_swap->setAccessibleName(tr("Change sides"));
}

void CompareSides::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace botdeck::ui::guild

#include "moc_CompareSides.cpp"
