// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/receiving/ConflictDialog.h"

#include "models/SafeText.h"
#include "ui/look/Sentence.h"
#include "ui/receiving/ConflictWords.h"
#include "ui/receiving/Questions.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace botdeck::ui::receiving {

namespace {

/// By ConflictDialog::Way.
constexpr std::array wayNames{"deleteWebhook", "deleteAndDrop", "waitForOther", "takeOver"};

} // namespace

ConflictDialog::ConflictDialog(
    const models::BotRow &bot, bool mayChange, const look::Theme &theme, QWidget *parent)
    : Sheet(theme, parent)
    , m_bot(bot)
    , m_mayChange(mayChange)
{
    setObjectName(QStringLiteral("conflictDialog"));
    build();
    retranslate();
}

void ConflictDialog::build()
{
    const auto words = [this](const char *name) {
        auto *sentence = new look::Sentence(theme(), this);
        sentence->setObjectName(QString::fromLatin1(name));
        body().addWidget(sentence);
        return sentence;
    };
    m_title = words("conflictTitle");
    m_facts = words("conflictFacts");
    m_advice = words("conflictAdvice");
    for (size_t way = 0; way < m_ways.size(); ++way) {
        auto *button = new QPushButton(this);
        button->setObjectName(QString::fromLatin1(wayNames.at(way)));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, way] { choose(Way(way)); });
        body().addWidget(button);
        m_ways.at(way) = button;
    }
    body().addStretch();
    m_close = buttons().addButton(QDialogButtonBox::Close);
    m_close->setDefault(true);
    m_close->setFocus();
}

void ConflictDialog::setBot(const models::BotRow &bot, bool mayChange)
{
    if (bot == m_bot && mayChange == m_mayChange)
        return;
    m_bot = bot;
    m_mayChange = mayChange;
    refresh();
}

void ConflictDialog::sayFailure(const QString &words)
{
    note().say(models::visibleText(words), look::Tone::Error);
}

void ConflictDialog::refresh()
{
    const Hindrance hindrance = hindranceOf(m_bot.status);
    const look::Tone tone = hindrance == Hindrance::None ? look::Tone::Ok : look::Tone::Error;
    m_title->say(hindranceTitle(hindrance), tone);
    m_facts->say(hindranceFacts(m_bot.status));
    m_advice->say(hindranceAdvice(m_bot, m_mayChange));
    const bool webhook = m_bot.status.state == domain::BotState::WebhookSet && m_mayChange;
    m_ways.at(Delete)->setVisible(webhook);
    m_ways.at(DeleteAndDrop)->setVisible(webhook);
    m_ways.at(Wait)->setVisible(hindrance == Hindrance::OtherProgram && !m_bot.status.retryIn);
    m_ways.at(TakeOver)->setVisible(hindrance == Hindrance::OtherBotdeck);
    if (hindrance == Hindrance::None)
        note().say({});
    fit();
}

void ConflictDialog::choose(Way way)
{
    note().say({});
    if (way == Wait)
        Q_EMIT waitAsked();
    else if (way == TakeOver)
        Q_EMIT takeOverAsked();
    else
        askToDeleteWebhook(
            m_bot, way == DeleteAndDrop, *this, [this, way] { Q_EMIT deleteAsked(way == DeleteAndDrop); });
}

void ConflictDialog::retranslate()
{
    setWindowTitle(tr("Diagnose: %1").arg(models::oneLine(m_bot.name, 60)));
    m_ways.at(Delete)->setText(tr("&Delete webhook, keep what waits…"));
    m_ways.at(DeleteAndDrop)->setText(tr("Delete webhook and d&rop what waits…"));
    m_ways.at(Wait)->setText(tr("&Wait for the other program"));
    m_ways.at(TakeOver)->setText(tr("&Take over here"));
    refresh();
}

} // namespace botdeck::ui::receiving

#include "moc_ConflictDialog.cpp"
