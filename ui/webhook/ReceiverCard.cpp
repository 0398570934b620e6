// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webhook/ReceiverCard.h"

#include "models/SafeText.h"
#include "ui/look/Icons.h"
#include "ui/look/Sentence.h"
#include "ui/look/Theme.h"
#include "ui/webhook/ReceiverForm.h"
#include "ui/widgets/Sentences.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace botdeck::ui::webhook {

ReceiverCard::ReceiverCard(const look::Theme &theme, core::Clock &clock, QWidget *parent)
    : Card(theme, parent)
    , m_form(new ReceiverForm(theme, clock, this))
    , m_state(new look::Sentence(theme, this))
    , m_refused(new look::Sentence(theme, this))
    , m_copy(new QPushButton(look::icon(look::Icon::Copy), {}, this))
    , m_go(new QPushButton(this))
{
    setObjectName(QStringLiteral("receiverCard"));
    m_state->setObjectName(QStringLiteral("receiverState"));
    m_refused->setObjectName(QStringLiteral("receiverRefused"));
    for (look::Sentence *words : {m_state, m_refused})
        words->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_copy->setObjectName(QStringLiteral("receiverCopy"));
    m_go->setObjectName(QStringLiteral("receiverGo"));
    for (QPushButton *button : {m_copy, m_go})
        button->setAutoDefault(false);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(theme.px(8));
    foot->addWidget(m_copy);
    foot->addStretch(1);
    foot->addWidget(m_go);
    body().addWidget(m_form);
    body().addWidget(m_state);
    body().addWidget(m_refused);
    body().addLayout(foot);
    connect(m_form, &ReceiverForm::edited, this, &ReceiverCard::refresh);
    connect(m_copy, &QPushButton::clicked, this, &ReceiverCard::copyAsked);
    connect(m_go, &QPushButton::clicked, this, [this] {
        if (m_standing.phase == ReceiverPhase::Stopped)
            Q_EMIT startAsked(m_form->wish());
        else
            Q_EMIT stopAsked();
    });
    retranslate();
}

void ReceiverCard::setStanding(const ReceiverStanding &standing)
{
    m_standing = standing;
    m_form->setListening(standing.phase != ReceiverPhase::Stopped);
    refresh();
}

void ReceiverCard::setReadOnly(const QString &why)
{
    m_whyReadOnly = why;
    refresh();
}

void ReceiverCard::refresh()
{
    const bool isStopped = m_standing.phase == ReceiverPhase::Stopped;
    const QString missing = m_form->missing();
    m_go->setText(isStopped ? tr("Receive here") : tr("Stop receiving"));
    m_go->setEnabled(!isStopped || (m_whyReadOnly.isEmpty() && missing.isEmpty()));
    m_copy->setVisible(m_standing.phase == ReceiverPhase::Listening);
    m_refused->say(widgets::joinedSentences(m_standing.refused), look::Tone::Warning);
    m_refused->setVisible(!m_standing.refused.isEmpty());
    if (m_standing.phase == ReceiverPhase::Starting)
        m_state->say(
            m_standing.trouble.isEmpty() ? tr("It is being started…")
                                         : models::visibleText(m_standing.trouble),
            m_standing.trouble.isEmpty() ? look::Tone::Neutral : look::Tone::Warning);
    else if (!isStopped)
        m_state->say(listensWords(), look::Tone::Ok);
    else if (!m_whyReadOnly.isEmpty())
        m_state->say(m_whyReadOnly);
    else if (!m_standing.trouble.isEmpty())
        m_state->say(models::visibleText(m_standing.trouble), look::Tone::Error);
    else if (!missing.isEmpty())
        m_state->say(missing, look::Tone::Warning);
    else
        m_state->say(tr("What is delivered is stored as what is polled: nothing is lost or shown twice. "
                        "While it listens the bot is not polled here."));
}

QString ReceiverCard::listensWords() const
{
    //: %1 is an address
    const QString where = tr("It listens at %1.").arg(models::oneLine(m_standing.address));
    if (!m_standing.isResumed)
        return where;
    return widgets::joinedSentences({where, tr("It was started again with the program.")});
}

void ReceiverCard::retranslate()
{
    setTitle(tr("Receive here"));
    m_copy->setText(tr("Copy address"));
    m_copy->setToolTip(tr("With its secret path; the clipboard is emptied after 10 seconds."));
    refresh();
}

} // namespace botdeck::ui::webhook

#include "moc_ReceiverCard.cpp"
