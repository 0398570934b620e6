// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/botedit/CheckView.h"

#include "ui/botedit/FactsView.h"
#include "ui/botedit/FormRows.h"
#include "ui/botedit/SaveWords.h"
#include "ui/look/Sentence.h"
#include "ui/look/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace botdeck::ui::botedit {

CheckView::CheckView(const look::Theme &theme, Stop stop, QWidget *parent)
    : QWidget(parent)
    , m_stop(stop)
    , m_check(new QPushButton(this))
    , m_cancel(new QPushButton(this))
    , m_note(makeWords(this, theme, "checkNote"))
    , m_facts(new FactsView(theme, this))
{
    m_check->setObjectName(QStringLiteral("check"));
    m_cancel->setObjectName(QStringLiteral("cancelCheck"));
    auto *line = new QHBoxLayout;
    line->setSpacing(theme.px(8));
    line->addWidget(m_check);
    line->addWidget(m_cancel);
    line->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(8));
    column->addLayout(line);
    column->addWidget(m_note);
    column->addWidget(m_facts);
    connect(m_check, &QPushButton::clicked, this, &CheckView::checkAsked);
    connect(m_cancel, &QPushButton::clicked, this, &CheckView::cancelAsked);
    setBusy(false);
    retranslate();
}

void CheckView::setBusy(bool busy)
{
    m_isBusy = busy;
    m_patience.reset();
    // The focus goes from one to the other, so that the keyboard stays where it was.
    const bool had = m_check->hasFocus() || m_cancel->hasFocus();
    m_check->setEnabled(!busy);
    m_cancel->setVisible(busy && m_stop == Stop::Can);
    if (had)
        (busy ? m_cancel : m_check)->setFocus();
}

void CheckView::reset()
{
    setBusy(false);
    m_note->say({});
    m_facts->setFacts({});
}

void CheckView::showWaiting(core::Clock &clock)
{
    setBusy(true);
    m_note->say({});
    m_patience = std::make_unique<QObject>();
    clock.after(secretsPatience, m_patience.get(), [this] { m_note->say(secretsAwaitedWords()); });
}

void CheckView::showBusy()
{
    setBusy(true);
    m_note->say(tr("Asking the server whose token this is…"));
}

void CheckView::showFacts(const domain::BotFacts &facts, const domain::BotShapes &shapes)
{
    setBusy(false);
    m_note->say(tr("The server knows this bot."), look::Tone::Ok);
    m_facts->setFacts(facts, shapes);
}

void CheckView::showOldFacts(const std::optional<domain::BotFacts> &facts, const domain::BotShapes &shapes)
{
    m_facts->setFacts(facts, shapes);
}

void CheckView::showFailure(const QString &words)
{
    setBusy(false);
    m_note->say(words, look::Tone::Error);
}

void CheckView::retranslate()
{
    m_check->setText(tr("&Check now"));
    m_cancel->setText(tr("Stop chec&king"));
}

void CheckView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace botdeck::ui::botedit

#include "moc_CheckView.cpp"
