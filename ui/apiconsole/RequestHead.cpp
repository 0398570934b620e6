// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/apiconsole/RequestHead.h"

#include "models/SafeText.h"
#include "ui/apiconsole/MethodWords.h"
#include "ui/look/ElidedLabel.h"
#include "ui/look/Ink.h"
#include "ui/look/Sentence.h"
#include "ui/look/Theme.h"
#include "ui/widgets/Sentences.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace botdeck::ui::apiconsole {

RequestHead::RequestHead(const look::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_name(new look::ElidedLabel(this))
    , m_facts(new look::ElidedLabel(this))
    , m_help(new look::Sentence(theme, this))
    , m_note(new look::Sentence(theme, this))
{
    m_name->setObjectName(QStringLiteral("apiMethodName"));
    m_facts->setObjectName(QStringLiteral("apiMethodFacts"));
    m_help->setObjectName(QStringLiteral("apiMethodHelp"));
    m_note->setObjectName(QStringLiteral("apiMethodNote"));
    for (QLabel *label : {m_name, m_facts})
        label->setTextFormat(Qt::PlainText);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(12), theme.px(8), theme.px(12), theme.px(4));
    column->setSpacing(theme.px(4));
    for (QWidget *part :
         {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_facts), static_cast<QWidget *>(m_help),
          static_cast<QWidget *>(m_note)})
        column->addWidget(part);
    connect(&theme, &look::Theme::changed, this, &RequestHead::applyTheme);
    applyTheme();
}

void RequestHead::setMethod(const services::ApiMethod &method)
{
    m_method = method;
    retranslate();
}

void RequestHead::retranslate()
{
    m_name->setText(m_method.key);
    QStringList facts{m_method.verb + u' ' + m_method.path};
    if (!m_method.result.isEmpty())
        //: %1 is a type in the platform's words
        facts += tr("answers %1").arg(m_method.result);
    facts += methodMarks(m_method);
    m_facts->setText(facts.join(QStringLiteral(" · ")));
    m_help->say(models::visibleText(m_method.help));
    //: where a fact comes from; %1: "S30, S32"
    m_help->setToolTip(tr("Source: %1").arg(m_method.source));
    QStringList note;
    if (m_method.isGuess)
        note += tr("No document shows all of this method: something about it is a guess.");
    note += m_method.note;
    m_note->say(
        models::visibleText(widgets::joinedSentences(note)),
        m_method.isGuess ? look::Tone::Warning : look::Tone::Neutral);
}

void RequestHead::applyTheme()
{
    m_name->setFont(m_theme.font(look::Face::Title));
    m_facts->setFont(m_theme.font(look::Face::Caption));
    look::setInk(*m_facts, m_theme.colour(look::Token::Muted));
}

void RequestHead::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace botdeck::ui::apiconsole

#include "moc_RequestHead.cpp"
