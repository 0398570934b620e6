// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/passport/PassportWizard.h"

#include "models/SafeText.h"
#include "ui/look/Sentence.h"
#include "ui/look/Theme.h"
#include "ui/passport/DecryptWidget.h"
#include "ui/passport/KeyWidget.h"
#include "ui/passport/LinkWidget.h"
#include "ui/passport/PublishWidget.h"
#include "ui/passport/ReceiveWidget.h"
#include "ui/passport/StepsPane.h"

#include <QAbstractButton>
#include <QLabel>
#include <QResizeEvent>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

namespace botdeck::ui::passport {

namespace {

constexpr QSize wizardSize(960, 720);
/// Below it the steps are numbers only.
constexpr int roomForSteps = 740;
constexpr int wizardMargin = 16;

} // namespace

PassportWizard::PassportWizard(
    const look::Theme &theme, const core::Clock &clock, const QString &botName, QWidget *parent)
    : QWizard(parent)
    , m_theme(theme)
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
    setBackgroundRole(QPalette::Base);
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
    connect(&theme, &look::Theme::changed, this, &PassportWizard::applyTheme);
    applyTheme();
    retranslate();
    restart();
    fit();
}

/// Inside the window it belongs to, where there is one.
void PassportWizard::fit()
{
    const QSize wanted(m_theme.px(wizardSize.width()), m_theme.px(wizardSize.height()));
    const QSize room =
        parentWidget() != nullptr ? parentWidget()->window()->size() : screen()->availableSize();
    resize(wanted.boundedTo(room * 9 / 10));
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
    // A header of the wizard's own would cut a hint that needs more than two lines.
    auto *title = new QLabel(page);
    title->setTextFormat(Qt::PlainText);
    auto *hint = new look::Sentence(m_theme, page);
    m_titles += title;
    m_hints += hint;
    auto *column = new QVBoxLayout(page);
    const int margin = m_theme.px(wizardMargin);
    column->setContentsMargins(margin, margin, margin, 0);
    column->addWidget(title);
    column->addWidget(hint);
    column->addWidget(area, 1);
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
        m_titles.at(qsizetype(step))->setText(stepTitle(step));
        m_hints.at(qsizetype(step))->say(stepHint(step));
        page(int(step))->setAccessibleName(stepTitle(step));
    }
    setButtonText(BackButton, tr("< &Back"));
    setButtonText(NextButton, tr("&Next >"));
    setButtonText(FinishButton, tr("&Finish"));
    setButtonText(CancelButton, tr("Close"));
}

void PassportWizard::applyTheme()
{
    for (QLabel *title : m_titles)
        title->setFont(m_theme.font(look::Face::Title));
    arrange();
}

void PassportWizard::arrange()
{
    m_steps->setCompact(width() < m_theme.px(roomForSteps));
}

void PassportWizard::resizeEvent(QResizeEvent *event)
{
    arrange();
    QWizard::resizeEvent(event);
}

void PassportWizard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWizard::changeEvent(event);
}

} // namespace botdeck::ui::passport

#include "moc_PassportWizard.cpp"
