// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/converse/SidePane.h"

#include "ui/look/CloseIcon.h"
#include "ui/look/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace botdeck::ui::converse {

SidePane::SidePane(const look::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(new QLabel(this))
    , m_close(new QToolButton(this))
    , m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("sidePane"));
    m_close->setObjectName(QStringLiteral("closeSidePane"));
    m_close->setAutoRaise(true);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 4, 6, 4);
    head->addWidget(m_title, 1);
    head->addWidget(m_close);
    m_column->setContentsMargins({});
    m_column->setSpacing(0);
    m_column->addLayout(head);
    connect(m_close, &QToolButton::clicked, this, &SidePane::closeAsked);
    connect(&theme, &look::Theme::changed, this, &SidePane::applyTheme);
    applyTheme();
    retranslate();
}

void SidePane::setContent(QWidget *content)
{
    m_column->addWidget(content, 1);
}

void SidePane::applyTheme()
{
    m_title->setFont(m_theme.font(look::Face::BodyStrong));
    m_close->setIcon(look::closeIcon(m_theme, *this));
}

void SidePane::retranslate()
{
    m_title->setText(tr("Keyboard designer"));
    m_close->setToolTip(tr("Close the keyboard designer"));
    m_close->setAccessibleName(tr("Close the keyboard designer"));
}

void SidePane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace botdeck::ui::converse

#include "moc_SidePane.cpp"
