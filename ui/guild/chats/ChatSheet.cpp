// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/chats/ChatSheet.h"

#include "ui/guild/chats/ChatChanges.h"
#include "ui/guild/chats/ChatFactsView.h"
#include "ui/guild/chats/ChatFinder.h"
#include "ui/guild/chats/ChatHead.h"
#include "ui/guild/chats/ChatLookup.h"
#include "ui/guild/chats/ChatPeopleView.h"
#include "ui/guild/chats/ChatWords.h"
#include "ui/look/FlatTabs.h"
#include "ui/look/Numbers.h"
#include "ui/look/Sentence.h"
#include "ui/look/Theme.h"
#include "ui/widgets/EmptyNote.h"
#include "ui/widgets/PhraseWords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedLayout>

namespace botdeck::ui::guild {

namespace {

using domain::ChatStep;
using domain::SendingPhase;

enum ChatTab { FactsTab, PeopleTab, LookupTab, ChangesTab };

constexpr int peopleMargin = 8;

bool isLeaving(const domain::SendingOrder &order)
{
    const auto *change = std::get_if<domain::ChatChange>(&order.what);
    return change != nullptr && change->kind == domain::ChatChange::Kind::Leave;
}

/// Not a message that is sent, or done something else to, in the chat.
bool isOfChat(const domain::SendingOrder &order)
{
    using Kind = domain::MessageAction::Kind;
    const auto *action = std::get_if<domain::MessageAction>(&order.what);
    const bool pins = action != nullptr && (action->kind == Kind::Pin || action->kind == Kind::Unpin);
    return pins || std::holds_alternative<domain::ChatChange>(order.what);
}

} // namespace

ChatSheet::ChatSheet(const look::Theme &theme, core::Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_finder(new ChatFinder(theme, this))
    , m_head(new ChatHead(theme, clock, this))
    , m_tabs(new look::FlatTabs(theme, this))
    , m_pages(new QStackedLayout)
    , m_facts(new ChatFactsView(theme, this))
    , m_noPeople(new look::Sentence(theme, this))
    , m_administrators(new ChatPeopleView(theme, this))
    , m_lookup(new ChatLookup(theme, this))
    , m_changes(new ChatChanges(theme, this))
    , m_note(new widgets::EmptyNote(theme, this))
    , m_stack(new QStackedLayout)
{
    setObjectName(QStringLiteral("chatSheet"));
    build();
    connectParts();
    retranslate();
}

void ChatSheet::build()
{
    m_note->setObjectName(QStringLiteral("chatSheetNote"));
    auto *room = new QWidget(this);
    room->setLayout(m_stack);
    m_stack->setContentsMargins({});
    m_stack->addWidget(m_note);
    m_stack->addWidget(buildDetails());
    auto *split = new QSplitter(this);
    split->setChildrenCollapsible(false);
    split->addWidget(m_finder);
    split->addWidget(room);
    split->setStretchFactor(1, 1);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins({});
    line->addWidget(split);
    setFocusProxy(m_finder);
}

QWidget *ChatSheet::buildDetails()
{
    m_tabs->setObjectName(QStringLiteral("chatTabs"));
    for (int tab = FactsTab; tab <= ChangesTab; ++tab)
        m_tabs->addTab({});
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(m_changes);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    m_pages->setContentsMargins({});
    for (QWidget *page : std::initializer_list<QWidget *>{m_facts, buildPeople(), m_lookup, scroll})
        m_pages->addWidget(page);
    auto *details = new QWidget(this);
    auto *column = new QVBoxLayout(details);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_tabs);
    column->addLayout(m_pages, 1);
    return details;
}

QWidget *ChatSheet::buildPeople()
{
    m_noPeople->setObjectName(QStringLiteral("noAdministrators"));
    m_administrators->setObjectName(QStringLiteral("chatAdministrators"));
    auto *people = new QWidget(this);
    auto *note = new QWidget(people);
    auto *words = new QVBoxLayout(note);
    const int margin = m_theme.px(peopleMargin);
    words->setContentsMargins(margin, margin, margin, margin);
    words->addWidget(m_noPeople);
    auto *column = new QVBoxLayout(people);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(note);
    column->addWidget(m_administrators, 1);
    return people;
}

void ChatSheet::connectParts()
{
    connect(m_finder, &ChatFinder::chatChosen, this, &ChatSheet::take);
    connect(m_finder, &ChatFinder::readAsked, this, &ChatSheet::askRead);
    connect(m_note, &widgets::EmptyNote::actionAsked, this, &ChatSheet::askRead);
    connect(m_head, &ChatHead::readAsked, this, &ChatSheet::askRead);
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedLayout::setCurrentIndex);
    connect(m_lookup, &ChatLookup::memberAsked, this, [this](const QString &userId) {
        Q_EMIT memberAsked(m_details->facts, userId);
    });
    connect(m_changes, &ChatChanges::orderAsked, this, &ChatSheet::orderAsked);
    connect(m_facts, &ChatFactsView::copyAsked, this, &ChatSheet::copyAsked);
    connect(m_administrators, &ChatPeopleView::copyAsked, this, &ChatSheet::copyAsked);
    connect(m_lookup, &ChatLookup::copyAsked, this, &ChatSheet::copyAsked);
}

void ChatSheet::setChats(const QList<domain::ChatEntry> &chats)
{
    m_finder->setChats(chats);
}

void ChatSheet::clear()
{
    m_sendings.clear();
    m_finder->setChats({});
    choose({});
}

void ChatSheet::setAbilities(const domain::ChatAbilities &abilities)
{
    m_changes->setAbilities(abilities);
}

void ChatSheet::setReadOnly(const QString &why)
{
    m_changes->setReadOnly(why);
}

void ChatSheet::choose(const QString &chatId)
{
    m_finder->choose(chatId);
    take(chatId);
}

void ChatSheet::take(const QString &chatId)
{
    if (m_reading)
        Q_EMIT cancelAsked();
    m_chosen = chatId;
    m_details.reset();
    m_reading.reset();
    m_trouble = {};
    m_hasLeft = false;
    m_lookup->setMember({});
    m_changes->setMember({});
    refresh();
}

/// The button that reads gives up what is being read.
void ChatSheet::askRead()
{
    if (m_chosen.isEmpty())
        return;
    if (m_reading) {
        setReading({});
        Q_EMIT cancelAsked();
        return;
    }
    m_trouble = {};
    m_hasLeft = false;
    Q_EMIT readAsked(m_chosen);
}

void ChatSheet::setReading(std::optional<ChatStep> step)
{
    m_reading = step;
    if (step)
        m_trouble = {};
    refresh();
}

void ChatSheet::setDetails(const domain::ChatDetails &details)
{
    if (details.asked != m_chosen)
        return;
    m_reading.reset();
    m_details = details;
    refresh();
}

void ChatSheet::setMember(const QString &chatId, const domain::ChatMember &member)
{
    if (!m_details || chatId != m_details->facts.chatId)
        return;
    m_reading.reset();
    m_lookup->setMember(member);
    m_changes->setMember(member);
    refresh();
}

void ChatSheet::setTrouble(const core::Phrase &words)
{
    m_reading.reset();
    m_trouble = words;
    refresh();
}

void ChatSheet::setSending(const domain::SendingState &state)
{
    if (!isOfChat(state.order))
        return;
    const QString chatId = domain::targetChat(state.order);
    const bool isHere = m_details && chatId == m_details->facts.chatId;
    const bool isDone = state.phase == SendingPhase::Sent;
    if (isDone)
        m_sendings.remove(chatId);
    else
        m_sendings.insert(chatId, state);
    if (!isHere)
        return;
    m_changes->setSending(state);
    if (!isDone)
        return;
    if (isLeaving(state.order)) {
        take(QString(m_chosen));
        m_hasLeft = true;
        tellNote();
    } else {
        Q_EMIT readAsked(m_chosen);
    }
}

void ChatSheet::refresh()
{
    const bool hasPeople = m_details && m_details->administrators;
    m_facts->setDetails(m_details);
    m_administrators->setPeople(hasPeople ? *m_details->administrators : QList<domain::ChatMember>());
    m_lookup->setBusy(m_reading.has_value());
    m_changes->setDetails(m_details);
    if (!m_details)
        m_changes->setSending({});
    else if (const auto sending = m_sendings.constFind(m_details->facts.chatId); sending != m_sendings.cend())
        m_changes->setSending(*sending);
    if (m_details)
        m_head->tell(*m_details, m_reading, m_trouble);
    m_stack->setCurrentIndex(m_details ? 1 : 0);
    tellNote();
    tellTabs();
}

void ChatSheet::tellNote()
{
    const QString read = tr("&Read chat");
    if (m_chosen.isEmpty())
        m_note->setWords(tr("Pick a chat."), tr("Enter, or a double click, asks the server about it."), {});
    else if (m_reading)
        m_note->setWords(readingWords(*m_reading), {}, tr("&Cancel"));
    else if (m_hasLeft)
        m_note->setWords(tr("The bot has left this chat."), {}, read);
    else if (!m_trouble.isEmpty())
        m_note->setWords(tr("This chat is not read."), widgets::translated(m_trouble), read);
    else
        m_note->setWords(
            tr("This chat is not read yet."),
            tr("The server is asked for its facts, the number of members and the administrators."), read);
}

void ChatSheet::tellTabs()
{
    const bool hasPeople = m_details && m_details->administrators;
    const QString count = hasPeople ? u' ' + look::grouped(m_details->administrators->size()) : QString();
    m_tabs->setTabText(FactsTab, tr("Facts"));
    m_tabs->setTabText(PeopleTab, tr("Administrators") + count);
    m_tabs->setTabText(LookupTab, tr("Member"));
    m_tabs->setTabText(ChangesTab, tr("Change"));
    m_noPeople->say(hasPeople ? QString() : tr("The server told of no administrators here."));
    m_noPeople->parentWidget()->setVisible(!hasPeople);
}

void ChatSheet::retranslate()
{
    m_administrators->setAccessibleName(tr("Administrators"));
    m_tabs->setAccessibleName(tr("What is shown of the chat"));
    refresh();
}

void ChatSheet::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace botdeck::ui::guild

#include "moc_ChatSheet.cpp"
