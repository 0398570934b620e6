// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ConverseWiring.h"

#include "models/SafeText.h"
#include "security/Redactor.h"
#include "services/BotRegistry.h"
#include "services/ChatDirectory.h"
#include "services/Conversations.h"
#include "ui/composer/Composer.h"
#include "ui/converse/ChatsPane.h"
#include "ui/converse/ConversationHeader.h"
#include "ui/converse/ConversationPane.h"
#include "ui/converse/ConversationView.h"
#include "ui/converse/ConversePage.h"
#include "ui/converse/GuestLine.h"
#include "ui/designer/DesignerPane.h"
#include "ui/look/ColorScheme.h"
#include "ui/shell/ConverseCopies.h"
#include "ui/shell/ConverseFinding.h"
#include "ui/shell/ConverseGuest.h"
#include "ui/shell/ConverseKept.h"
#include "ui/shell/ConversePresses.h"
#include "ui/shell/ConverseRecording.h"
#include "ui/shell/ConverseSending.h"
#include "ui/widgets/PhraseWords.h"
#include "ui/widgets/Question.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace botdeck::ui::shell {

using composer::Composer;
using converse::ChatsPane;
using converse::ConversationView;
using designer::DesignerPane;
using services::ChatDirectory;
using services::Conversations;

namespace {

/// Newest first, each once; the bot itself is nobody to mention.
QList<composer::Member> writersOf(const QList<domain::ChatMessage> &messages)
{
    QList<composer::Member> members;
    QSet<QString> known;
    for (auto at = messages.rbegin(); at != messages.rend(); ++at) {
        if (at->isOwn || at->fromId.isEmpty() || known.contains(at->fromId))
            continue;
        known.insert(at->fromId);
        members.append({at->fromId, at->fromName});
    }
    return members;
}

/// Fanbook's texts name them by their ids.
converse::FormNames namesOf(const QList<composer::Member> &members, const QList<domain::ChatEntry> &chats)
{
    converse::FormNames names;
    for (const composer::Member &member : members)
        names.users.insert(member.id, member.name);
    for (const domain::ChatEntry &chat : chats)
        names.channels.insert(chat.chatId, chat.title);
    return names;
}

} // namespace

ConverseWiring::ConverseWiring(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
}

ConverseWiring::~ConverseWiring() = default;

QWidget *ConverseWiring::makePage()
{
    const Desk &desk = m_parts.desk;
    m_directory = std::make_unique<ChatDirectory>(desk.workbench);
    m_conversations = std::make_unique<Conversations>(desk.workbench, desk.startedMs);
    m_page = new converse::ConversePage(desk.theme, desk.clock);
    m_composer = new Composer(desk.theme);
    m_designer = new DesignerPane(desk.theme);
    auto *guestLine = new converse::GuestLine(desk.theme);
    m_sending = new ConverseSending(
        {desk, m_page->conversation().view(), *m_composer, m_messages, m_chats, m_parts.window}, this);
    m_guest = new ConverseGuest({desk, m_page->conversation().view(), *guestLine, m_messages}, this);
    m_copies = new ConverseCopies({desk, *m_composer, *m_designer}, this);
    m_recording = new ConverseRecording({desk, m_page->conversation().view(), m_parts.window}, this);
    auto *below = new QWidget;
    auto *column = new QVBoxLayout(below);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(guestLine);
    column->addWidget(m_composer);
    m_page->conversation().setComposer(below);
    m_page->setDesigner(m_designer);
    m_page->chats().setChats(&m_chats);
    m_page->conversation().setMessages(&m_messages);
    const auto calm = [this, &scheme = desk.scheme] {
        m_page->conversation().view().setReducedMotion(scheme.reducedMotion());
    };
    connect(&desk.scheme, &look::ColorScheme::motionChanged, this, calm);
    calm();
    connectChats();
    connectMessages();
    connectView();
    connectComposer();
    connectDesigner();
    m_kept = new ConverseKept({desk, *m_page, *m_composer}, this);
    connect(m_kept, &ConverseKept::said, this, &ConverseWiring::said);
    connectPresses();
    // Behind those that put the messages into the model.
    m_finding = new ConverseFinding({desk, *m_page, *m_conversations, m_messages, m_parts.window}, this);
    connect(m_finding, &ConverseFinding::said, this, &ConverseWiring::said);
    connect(m_finding, &ConverseFinding::done, this, &ConverseWiring::done);
    connect(m_finding, &ConverseFinding::chatAsked, this, [this](const domain::ChatFacts &chat) {
        m_directory->keep(chat.chatId, chat);
        openChat(chat.chatId);
    });
    showBot();
    return m_page;
}

void ConverseWiring::sayFailure(const core::Phrase &why)
{
    Q_EMIT said(widgets::translated(why));
}

void ConverseWiring::connectChats()
{
    connect(m_directory.get(), &ChatDirectory::listed, this, &ConverseWiring::takeChats);
    connect(m_directory.get(), &ChatDirectory::failed, this, &ConverseWiring::sayFailure);
    connect(&m_page->chats(), &ChatsPane::chatChosen, this, &ConverseWiring::openChat);
    connect(&m_page->chats(), &ChatsPane::openAsked, this, [this](const QString &idOrName) {
        m_directory->keep(idOrName);
        openChat(idOrName);
    });
}

void ConverseWiring::connectMessages()
{
    Conversations *open = m_conversations.get();
    connect(open, &Conversations::opened, this, &ConverseWiring::showOpened);
    connect(open, &Conversations::older, &m_messages, &models::ConversationModel::prepend);
    connect(open, &Conversations::changed, this, [this](const QList<domain::ChatMessage> &messages) {
        for (const domain::ChatMessage &message : messages)
            m_messages.put(message);
        m_guest->showSeen(!m_conversations->hasNewer());
        if (m_page->isVisible())
            m_directory->markRead(m_chatId);
        tellMembers();
    });
    connect(open, &Conversations::failed, this, &ConverseWiring::sayFailure);
}

void ConverseWiring::showOpened(const QList<domain::ChatMessage> &messages)
{
    m_messages.setMessages(messages);
    m_page->conversation().view().setOpenEnd(m_conversations->hasNewer());
    m_sending->showUnderWay();
    m_guest->showSeen(!m_conversations->hasNewer());
    tellMembers();
}

void ConverseWiring::connectView()
{
    const ConversationView *view = &m_page->conversation().view();
    connect(view, &ConversationView::olderWanted, m_conversations.get(), &Conversations::readOlder);
    connect(view, &ConversationView::linkAsked, this, &ConverseWiring::askLink);
    connect(view, &ConversationView::monitorAsked, this, &ConverseWiring::monitorAsked);
    connect(view, &ConversationView::copyAsked, this, &ConverseWiring::copy);
    const converse::ConversationHeader *header = &m_page->conversation().header();
    connect(header, &converse::ConversationHeader::copyAsked, this, &ConverseWiring::copy);
    connect(view, &ConversationView::replyAsked, this, [this](const domain::ChatMessage &message) {
        m_composer->setReply(message);
        m_composer->setFocus();
    });
    connect(view, &ConversationView::editAsked, this, [this](const domain::ChatMessage &message) {
        m_composer->setEdit(message);
        m_composer->setFocus();
    });
    connect(m_sending, &ConverseSending::taken, this, [this] {
        m_directory->setDraft(m_chatId, m_composer->draft());
    });
    connect(m_sending, &ConverseSending::said, this, &ConverseWiring::said);
    connect(m_sending, &ConverseSending::done, this, &ConverseWiring::done);
    connect(m_copies, &ConverseCopies::said, this, &ConverseWiring::said);
    connect(m_copies, &ConverseCopies::done, this, &ConverseWiring::done);
    connect(m_recording, &ConverseRecording::said, this, &ConverseWiring::said);
    connect(m_recording, &ConverseRecording::done, this, &ConverseWiring::done);
    connect(m_guest, &ConverseGuest::said, this, &ConverseWiring::said);
    connect(m_guest, &ConverseGuest::done, this, &ConverseWiring::done);
}

void ConverseWiring::connectComposer()
{
    connect(m_composer, &Composer::draftChanged, this, [this](const QString &source) {
        if (!m_chatId.isEmpty())
            m_directory->setDraft(m_chatId, source);
    });
    connect(m_composer, &Composer::editLastAsked, this, &ConverseWiring::editLast);
    connect(m_composer, &Composer::designerAsked, this, [this] {
        if (m_composer->keyboard())
            m_designer->setKeyboard(*m_composer->keyboard());
        m_page->showDesigner(true);
        m_designer->setFocus();
    });
}

void ConverseWiring::connectDesigner()
{
    connect(m_designer, &DesignerPane::attachAsked, this, [this](const domain::Keyboard &keyboard) {
        m_composer->setKeyboard(keyboard.rows.isEmpty() ? std::nullopt : std::optional(keyboard));
        m_composer->setFocus();
    });
    connect(m_designer, &DesignerPane::tryAsked, m_sending, &ConverseSending::tryKeyboard);
}

void ConverseWiring::show(const QString &chatId)
{
    if (m_chats.rowOf(chatId) == -1)
        m_directory->keep(chatId);
    openChat(chatId);
}

void ConverseWiring::design(const domain::KeyboardButton &button)
{
    domain::Keyboard keyboard = m_designer->keyboard();
    keyboard.rows.append({button});
    m_designer->setKeyboard(keyboard);
    m_page->showDesigner(true);
    m_designer->setFocus();
}

void ConverseWiring::connectPresses()
{
    m_presses = new ConversePresses({m_parts.desk, m_page->chats(), m_parts.window}, this);
    connect(m_presses, &ConversePresses::showAsked, this, [this](const domain::WaitingPress &press) {
        openChat(press.chatId);
        m_finding->goTo(press.message, {0, press.press.pressedMs + 1});
    });
    connect(m_presses, &ConversePresses::answerAsked, this, [this](const domain::WaitingPress &press) {
        openChat(press.chatId);
        m_sending->askAnswer(press.message, press.press);
    });
}

void ConverseWiring::setBot(const std::optional<models::BotRow> &bot)
{
    const bool isOther = bot.has_value() != m_bot.has_value() || (bot && bot->key != m_bot->key);
    m_bot = bot;
    if (!m_page)
        return;
    if (isOther)
        showBot();
    else
        showPlace();
}

void ConverseWiring::fillMenu(QMenu &menu)
{
    if (m_page)
        m_page->conversation().fillMenu(menu);
}

void ConverseWiring::showBot()
{
    m_conversations->close();
    m_chatId.clear();
    m_chats.setEntries({});
    m_messages.setMessages({});
    m_directory->select(m_bot ? std::optional(m_bot->key) : std::nullopt);
    m_presses->setBot(m_bot ? std::optional(m_bot->key) : std::nullopt);
    if (m_bot) {
        m_designer->setRules(m_bot->platform);
        m_kept->setPlatform(m_bot->platform);
    }
    const QString last = m_bot ? m_lastChats.value(m_bot->key) : QString();
    if (!last.isEmpty())
        openChat(last);
    else
        showPlace();
}

void ConverseWiring::openChat(const QString &chatId)
{
    if (!m_bot || chatId == m_chatId)
        return;
    m_chatId = chatId;
    m_lastChats.insert(m_bot->key, chatId);
    Q_EMIT chatOpened();
    m_messages.setMessages({});
    const domain::ChatEntry chat = entryOf(chatId);
    m_composer->setTarget(m_parts.desk.platforms.at(m_bot->platform), chatId, chat.type, chat.title);
    m_composer->setDraft(m_directory->draft(chatId));
    showPlace();
    m_conversations->open({m_bot->key, chatId, chat.otherIds});
    m_directory->markRead(chatId);
}

/// What is open may have another title, and the bot other rights.
void ConverseWiring::showPlace()
{
    const bool isOpen = m_bot && !m_chatId.isEmpty();
    const auto chat = isOpen ? std::optional(entryOf(m_chatId)) : std::nullopt;
    m_page->chats().choose(m_chatId);
    m_page->conversation().showChat(chat);
    m_sending->setPlace(isOpen ? m_bot : std::nullopt, chat.value_or(domain::ChatEntry()));
    m_copies->setBot(m_bot);
    m_recording->setPlace(isOpen ? m_bot : std::nullopt, chat.value_or(domain::ChatEntry()));
    m_guest->setPlace(isOpen ? m_bot : std::nullopt, m_chatId);
    m_finding->setPlace(m_bot, chat.value_or(domain::ChatEntry()));
    if (!isOpen)
        return;
    m_composer->setChatFacts(chat->type, chat->title);
    const core::Result<void> may = m_parts.desk.registry.mayChange(m_bot->key);
    m_page->conversation().view().setWatchOnly(!may);
    m_composer->setSendingAllowed(
        may.has_value(), may.has_value() ? QString() : widgets::translated(may.error().detail));
}

void ConverseWiring::takeChats(const QList<domain::ChatEntry> &chats)
{
    m_chats.setEntries(chats);
    // Opened by a name whose number is known by now.
    openChat(m_directory->listedAs(m_chatId));
    showPlace();
    tellNames();
    const domain::ChatEntry chat = entryOf(m_chatId);
    if (m_bot && !m_chatId.isEmpty() && chat.otherIds != m_conversations->chat().otherIds)
        m_conversations->open({m_bot->key, m_chatId, chat.otherIds});
    // What arrived in the open chat is counted here, behind the message that was shown already.
    if (m_page->isVisible() && !m_chatId.isEmpty())
        m_directory->markRead(m_chatId);
}

domain::ChatEntry ConverseWiring::entryOf(const QString &chatId) const
{
    const int row = m_chats.rowOf(chatId);
    if (row != -1)
        return m_chats.entries().at(row);
    domain::ChatEntry entry;
    entry.chatId = chatId;
    return entry;
}

void ConverseWiring::tellMembers()
{
    m_members = writersOf(m_messages.messages());
    m_composer->setMembers(m_members);
    tellNames();
}

void ConverseWiring::tellNames()
{
    const bool hasForms = m_bot && m_bot->platform == domain::PlatformId::Fanbook;
    m_page->conversation().view().setNames(
        hasForms ? namesOf(m_members, m_chats.entries()) : converse::FormNames());
}

void ConverseWiring::editLast()
{
    const QList<domain::ChatMessage> &messages = m_messages.messages();
    const auto last = std::find_if(messages.rbegin(), messages.rend(), [](const auto &message) {
        return message.isOwn && message.state == domain::MessageState::Sent && !message.isDeleted;
    });
    if (last != messages.rend())
        m_composer->setEdit(*last);
}

/// An address is a stranger's: it is shown before it is opened, and only web addresses are.
void ConverseWiring::askLink(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    if (url.scheme() != u"https" && url.scheme() != u"http") {
        //: %1 is an address
        Q_EMIT said(
            tr("Only web addresses are opened. This one is not: %1").arg(models::oneLine(address, 200)));
        return;
    }
    widgets::askFirst(
        {"linkQuestion", tr("Open link"),
         //: %1 is the name of a web server
         tr("Open this address of %1 in the browser?").arg(url.host(QUrl::FullyEncoded)),
         models::oneLine(QString::fromLatin1(url.toEncoded()), 400), tr("&Open link")},
        m_parts.window, [url] { QDesktopServices::openUrl(url); });
}

void ConverseWiring::copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(m_parts.desk.redactor.redact(text));
    Q_EMIT done(tr("The text is on the clipboard."));
}

} // namespace botdeck::ui::shell

#include "moc_ConverseWiring.cpp"
