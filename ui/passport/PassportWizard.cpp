// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/passport/PassportWizard.h"

#include "models/SafeText.h"
#include "ui/look/Theme.h"
#include "ui/passport/DecryptWidget.h"
#include "ui/passport/KeyWidget.h"
#include "ui/passport/LinkWidget.h"
#include "ui/passport/PublishWidget.h"
#include "ui/passport/ReceiveWidget.h"
#include "ui/passport/StepsPane.h"

#include <QAbstractButton>
#include <QEvent>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

namespace botdeck::ui::passport {

namespace {

constexpr QSize wizardSize(960, 720);

} // namespace

PassportWizard::PassportWizard(
    const look::Theme &theme, const core::Clock &clock, const QString &botName, QWidget *parent)
    : QWizard(parent)
    , m_botName(botName)
    , m_steps(new StepsPane(theme))
    , m_keys(new KeyWidget(theme))
    , m_publish(new PublishWidget(theme))
    , m_link(new LinkWidget(theme))
    , m_receive(new ReceiveWidget(theme, clock))
    , m_decrypt(new DecryptWidget(theme))
{
    setObjectName(QStringLiteral("passportWizard"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWizardStyle(ModernStyle);
    setOption(NoBackButtonOnStartPage);
    // What a step holds stays when it is left backwards.
    setOption(IndependentPages);
    setSideWidget(m_steps);
    addStep(WizardStep::Key, m_keys);
    addStep(WizardStep::Publish, m_publish);
    addStep(WizardStep::Link, m_link);
    addStep(WizardStep::Receive, m_receive);
    addStep(WizardStep::Decrypt, m_decrypt);
    connect(this, &QWizard::currentIdChanged, this, [this](int id) {
        if (id != -1)
            m_steps->setStep(step());
    });
    connect(m_steps, &StepsPane::stepAsked, this, &PassportWizard::goTo);
    retranslate();
    restart();
    const QSize wanted(theme.px(wizardSize.width()), theme.px(wizardSize.height()));
    resize(wanted.boundedTo(screen()->availableSize() * 9 / 10));
}

void PassportWizard::addStep(WizardStep step, QWidget *widget)
{
    auto *page = new QWizardPage(this);
    auto *area = new QScrollArea(page);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    // What has the keyboard is scrolled to by itself.
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(widget);
    // The page's own ground shows.
    area->viewport()->setAutoFillBackground(false);
    widget->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->addWidget(area);
    setPage(int(step), page);
}

void PassportWizard::goTo(WizardStep step)
{
    while (currentId() < int(step))
        next();
    while (currentId() > int(step))
        back();
}

void PassportWizard::retranslate()
{
    //: %1 is a bot's name
    setWindowTitle(tr("Passport · %1").arg(models::oneLine(m_botName, 60)));
    for (const WizardStep step : wizardSteps) {
        page(int(step))->setTitle(stepTitle(step));
        page(int(step))->setSubTitle(stepHint(step));
    }
    setButtonText(BackButton, tr("< &Back"));
    setButtonText(NextButton, tr("&Next >"));
    setButtonText(FinishButton, tr("&Finish"));
    setButtonText(CancelButton, tr("Close"));
}

void PassportWizard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWizard::changeEvent(event);
}

} // namespace botdeck::ui::passport

#include "moc_PassportWizard.cpp"
