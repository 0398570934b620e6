// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webhook/SetCard.h"

#include "models/SafeText.h"
#include "ui/look/Sentence.h"
#include "ui/look/Theme.h"
#include "ui/webhook/SetForm.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace botdeck::ui::webhook {

SetCard::SetCard(const look::Theme &theme, core::Clock &clock, QWidget *parent)
    : Card(theme, parent)
    , m_form(new SetForm(theme, clock, this))
    , m_note(new look::Sentence(theme, this))
    , m_look(new QPushButton(this))
    , m_set(new QPushButton(this))
{
    setObjectName(QStringLiteral("hookSetCard"));
    m_note->setObjectName(QStringLiteral("hookSetNote"));
    m_note->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_look->setObjectName(QStringLiteral("hookLook"));
    m_set->setObjectName(QStringLiteral("hookSet"));
    for (QPushButton *button : {m_look, m_set})
        button->setAutoDefault(false);
    // The page's own, which the style fills.
    m_set->setDefault(true);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(theme.px(8));
    foot->addWidget(m_look);
    foot->addStretch(1);
    foot->addWidget(m_set);
    body().addWidget(m_form);
    body().addWidget(m_note);
    body().addLayout(foot);
    connect(m_look, &QPushButton::clicked, this, &SetCard::lookAsked);
    connect(m_set, &QPushButton::clicked, this, [this] {
        m_form->hidePath();
        Q_EMIT setAsked(m_form->order());
    });
    retranslate();
    refresh();
}

void SetCard::setObjections(const QList<HookObjection> &objections)
{
    m_isHindered =
        std::ranges::any_of(objections, [](const HookObjection &objection) { return !objection.isWarning; });
    m_form->setObjections(objections);
    refresh();
}

void SetCard::setReadOnly(const QString &why)
{
    m_whyReadOnly = why;
    refresh();
}

void SetCard::setBusy(bool busy)
{
    m_isBusy = busy;
    m_form->setEnabled(!busy);
    refresh();
}

void SetCard::say(const QString &words, look::Tone tone)
{
    m_note->say(models::visibleText(words), tone);
}

void SetCard::refresh()
{
    m_set->setEnabled(m_whyReadOnly.isEmpty() && !m_isHindered && !m_isBusy);
    m_set->setToolTip(m_whyReadOnly.toHtmlEscaped());
}

void SetCard::retranslate()
{
    setTitle(tr("Set a webhook"));
    m_look->setText(tr("Check from outside in…"));
    m_set->setText(tr("Set webhook…"));
}

} // namespace botdeck::ui::webhook

#include "moc_SetCard.cpp"
