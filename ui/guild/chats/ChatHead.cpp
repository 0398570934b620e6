// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/chats/ChatHead.h"

#include "core/Clock.h"
#include "models/SafeText.h"
#include "ui/guild/chats/ChatWords.h"
#include "ui/look/ElidedLabel.h"
#include "ui/look/Ink.h"
#include "ui/look/Sentence.h"
#include "ui/look/Theme.h"
#include "ui/widgets/PhraseWords.h"
#include "ui/widgets/TimeTexts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace botdeck::ui::guild {

namespace {

using look::Token;

constexpr int headMargin = 16;
constexpr int headGap = 8;

} // namespace

ChatHead::ChatHead(const look::Theme &theme, core::Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_clock(clock)
    , m_title(new look::ElidedLabel(this))
    , m_subtitle(new look::ElidedLabel(this))
    , m_read(new QPushButton(this))
    , m_status(new look::Sentence(theme, this))
{
    m_title->setObjectName(QStringLiteral("sheetChatTitle"));
    m_subtitle->setObjectName(QStringLiteral("sheetChatSubtitle"));
    m_read->setObjectName(QStringLiteral("readChat"));
    m_status->setObjectName(QStringLiteral("chatStatus"));
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_title);
    names->addWidget(m_subtitle);
    auto *line = new QHBoxLayout;
    line->setSpacing(theme.px(headGap));
    line->addLayout(names, 1);
    line->addWidget(m_read);
    auto *column = new QVBoxLayout(this);
    const int margin = theme.px(headMargin);
    column->setContentsMargins(margin, theme.px(headGap), margin, theme.px(headGap));
    column->setSpacing(theme.px(headGap));
    column->addLayout(line);
    column->addWidget(m_status);
    connect(m_read, &QPushButton::clicked, this, &ChatHead::readAsked);
    connect(&theme, &look::Theme::changed, this, &ChatHead::applyTheme);
    applyTheme();
    refresh();
}

void ChatHead::tell(
    const domain::ChatDetails &details, std::optional<domain::ChatStep> reading, const core::Phrase &trouble)
{
    m_details = details;
    m_reading = reading;
    m_trouble = trouble;
    refresh();
}

void ChatHead::refresh()
{
    const domain::ChatFacts &chat = m_details.facts;
    m_title->setText(models::oneLine(chat.title.isEmpty() ? chat.chatId : chat.title, 120));
    QStringList parts{chatKindWords(chat.type), chat.chatId};
    if (!chat.username.isEmpty())
        parts += models::oneLine(u'@' + chat.username, 80);
    parts.removeAll(QString());
    m_subtitle->setText(parts.join(QStringLiteral(" · ")));
    m_read->setText(m_reading ? tr("&Cancel") : tr("Read &again"));
    tellStatus();
}

void ChatHead::tellStatus()
{
    if (m_reading) {
        m_status->say(readingWords(*m_reading));
    } else if (!m_trouble.isEmpty()) {
        m_status->say(widgets::translated(m_trouble), look::Tone::Error);
    } else if (!m_details.troubles.isEmpty()) {
        QStringList words;
        for (const core::Phrase &trouble : m_details.troubles)
            words += widgets::translated(trouble);
        m_status->say(words.join(u'\n'), look::Tone::Warning);
    } else {
        //: %1 is a time
        m_status->say(tr("Read %1").arg(widgets::momentWords(m_details.readMs, m_clock.wallMs())));
    }
}

void ChatHead::applyTheme()
{
    m_title->setFont(m_theme.font(look::Face::Title));
    m_subtitle->setFont(m_theme.font(look::Face::Secondary));
    look::setInk(*m_title, m_theme.colour(Token::Text));
    look::setInk(*m_subtitle, m_theme.colour(Token::Text2));
}

void ChatHead::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace botdeck::ui::guild

#include "moc_ChatHead.cpp"
