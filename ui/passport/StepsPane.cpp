// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/passport/StepsPane.h"

#include "ui/look/Ink.h"
#include "ui/look/Theme.h"
#include "ui/passport/QrView.h"
#include "ui/passport/StepButton.h"

#include <QButtonGroup>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace botdeck::ui::passport {

namespace {

constexpr int sideCodeSide = 96;

} // namespace

StepsPane::StepsPane(const look::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_card(new QWidget(this))
    , m_cardTitle(new QLabel(m_card))
    , m_code(new QrView(sideCodeSide, m_card))
    , m_scopes(new QLabel(m_card))
    , m_openLink(new QPushButton(m_card))
{
    setObjectName(QStringLiteral("steps"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme.px(8), 0, theme.px(8));
    column->setSpacing(0);
    auto *group = new QButtonGroup(this);
    for (const WizardStep step : wizardSteps) {
        auto *button = new StepButton(step, theme, this);
        connect(button, &QAbstractButton::clicked, this, [this, step] {
            // Where it leads to is the wizard's to say.
            refresh();
            Q_EMIT stepAsked(step);
        });
        group->addButton(button);
        column->addWidget(button);
        m_steps += button;
    }
    m_card->setObjectName(QStringLiteral("linkCard"));
    m_openLink->setObjectName(QStringLiteral("openLinkStep"));
    auto *card = new QVBoxLayout(m_card);
    for (QLabel *label : {m_cardTitle, m_scopes}) {
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    card->addWidget(m_cardTitle);
    card->addWidget(m_code, 0, Qt::AlignHCenter);
    card->addWidget(m_scopes);
    card->addWidget(m_openLink, 0, Qt::AlignHCenter);
    column->addStretch();
    column->addWidget(m_card);
    setBackgroundRole(QPalette::Window);
    setAutoFillBackground(true);
    connect(m_openLink, &QPushButton::clicked, this, [this] { Q_EMIT stepAsked(WizardStep::Link); });
    connect(&theme, &look::Theme::changed, this, &StepsPane::applyTheme);
    applyTheme();
    retranslate();
    refresh();
}

void StepsPane::setStep(WizardStep step)
{
    m_step = step;
    refresh();
}

void StepsPane::setCompact(bool isCompact)
{
    if (isCompact == m_isCompact)
        return;
    m_isCompact = isCompact;
    for (StepButton *step : m_steps)
        step->setCompact(isCompact);
    refresh();
}

void StepsPane::setNote(WizardStep step, const QString &words, bool isDone)
{
    m_steps.at(qsizetype(step))->setNote(words, isDone);
}

void StepsPane::setLink(const domain::QrCode &code, const QString &scopes)
{
    m_code->setCode(code);
    m_scopes->setText(scopes);
    refresh();
}

void StepsPane::refresh()
{
    m_steps.at(qsizetype(m_step))->setChecked(true);
    m_card->setVisible(!m_isCompact && m_step > WizardStep::Link && m_code->code().side > 0);
}

void StepsPane::applyTheme()
{
    m_cardTitle->setFont(m_theme.font(look::Face::SecondaryStrong));
    m_scopes->setFont(m_theme.font(look::Face::Caption));
    look::setInk(*m_scopes, m_theme.colour(look::Token::Muted));
}

void StepsPane::retranslate()
{
    for (StepButton *step : m_steps)
        step->retranslate();
    m_cardTitle->setText(tr("Link from step 3"));
    m_code->setAccessibleName(tr("The link as a QR code"));
    m_openLink->setText(tr("Open step 3"));
}

void StepsPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace botdeck::ui::passport

#include "moc_StepsPane.cpp"
