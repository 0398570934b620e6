// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/Conversations.h"

#include "services/Workbench.h"

#include <utility>

namespace botdeck::services {

Conversations::Conversations(Workbench &workbench, qint64 failuresUntilMs, QObject *parent)
    : QObject(parent)
    , m_workbench(workbench)
    , m_failuresUntilMs(failuresUntilMs)
    , m_pages(workbench.storeFolder())
{
    const auto ifOpen = [this](const domain::BotKey &bot) {
        if (bot == m_address.bot)
            readArrived();
    };
    connect(&workbench, &Workbench::arrived, this, ifOpen);
    connect(&workbench, &Workbench::callLogged, this, [this, ifOpen](const domain::BotKey &bot) {
        m_wasCalled = true;
        ifOpen(bot);
    });
    connect(&workbench, &Workbench::storeReady, this, &Conversations::openAnew);
    connect(&workbench, &Workbench::imported, this, &Conversations::openAnew);
    connect(&workbench.housekeeping(), &Housekeeping::rowsGone, this, &Conversations::openAnew);
    connect(&workbench.eraser(), &Eraser::erased, this, &Conversations::openAnew);
}

Conversations::~Conversations()
{
    *m_cancel = true;
}

void Conversations::open(const ChatAddress &chat, const std::optional<ChatPlace> &place)
{
    close();
    m_address = chat;
    m_place = place;
    openAnew();
}

void Conversations::close()
{
    *m_cancel = true;
    m_address = {};
    m_chat.reset();
    m_isOpen = false;
    m_hasOlder = false;
    m_hasNewer = false;
}

void Conversations::openAnew()
{
    // storeReady() comes here again.
    if (m_address.chatId.isEmpty() || !m_workbench.isStoreTried())
        return;
    *m_cancel = true;
    m_cancel = std::make_shared<std::atomic_bool>(false);
    m_isReadingOlder = false;
    m_isReadingNewer = false;
    m_isOpen = false;
    m_chat = std::make_shared<OpenChat>(m_address, m_failuresUntilMs, m_place);
    read(&OpenChat::open, &Conversations::takeOpened);
}

void Conversations::read(Read reading, Take take)
{
    m_work.run(
        this,
        [this, reading, chat = m_chat, cancel = m_cancel]() -> Answer {
            return (chat.get()->*reading)(m_pages, *cancel);
        },
        [this, take, cancel = m_cancel](const Answer &answer) {
            if (*cancel)
                return;
            if (answer)
                (this->*take)(*answer);
            else
                takeError(answer.error());
        });
}

void Conversations::readOlder()
{
    if (!m_isOpen || !m_hasOlder || std::exchange(m_isReadingOlder, true))
        return;
    read(&OpenChat::readOlder, &Conversations::takeOlder);
}

void Conversations::readNewer()
{
    if (!m_isOpen || !m_hasNewer || std::exchange(m_isReadingNewer, true))
        return;
    read(&OpenChat::readNext, &Conversations::takeNewer);
}

void Conversations::readArrived()
{
    if (m_address.chatId.isEmpty() || std::exchange(m_waits, true))
        return;
    m_workbench.clock().after(pace, this, [this] {
        m_waits = false;
        // What is being opened at its end is read behind this; before a page that is missing nothing is told.
        if (m_chat && (m_isOpen ? !m_hasNewer : !m_place))
            read(&OpenChat::readNewer, &Conversations::takeArrived);
        // A call may have read the server's history, which goes on where the store's end was reached.
        if (std::exchange(m_wasCalled, false) && m_isOpen && !m_hasOlder)
            read(&OpenChat::readOlder, &Conversations::takeArrived);
    });
}

void Conversations::takeOpened(const ChatChange &change)
{
    m_isOpen = true;
    m_hasOlder = change.hasOlder;
    m_hasNewer = change.hasNewer;
    Q_EMIT opened(change.before);
}

void Conversations::takeOlder(const ChatChange &change)
{
    m_isReadingOlder = false;
    m_hasOlder = change.hasOlder;
    Q_EMIT older(change.before);
    if (const QList<domain::ChatMessage> others = change.changed + change.after; !others.isEmpty())
        Q_EMIT changed(others);
}

void Conversations::takeNewer(const ChatChange &change)
{
    m_isReadingNewer = false;
    m_hasNewer = change.hasNewer;
    // From now on it is a chat that was read to its end.
    if (!m_hasNewer)
        m_place.reset();
    if (!change.before.isEmpty())
        Q_EMIT older(change.before);
    if (!change.changed.isEmpty())
        Q_EMIT changed(change.changed);
    Q_EMIT newer(change.after);
    // What came while the page was being read.
    if (!m_hasNewer)
        readArrived();
}

void Conversations::takeArrived(const ChatChange &change)
{
    m_hasOlder = change.hasOlder;
    if (!change.before.isEmpty())
        Q_EMIT older(change.before);
    const QList<domain::ChatMessage> others = change.changed + change.after;
    if (!change.before.isEmpty() || !others.isEmpty())
        Q_EMIT changed(others);
}

void Conversations::takeError(const core::Error &error)
{
    m_isReadingOlder = false;
    m_isReadingNewer = false;
    if (error.kind == core::ErrorKind::TooLarge) {
        openAnew();
        return;
    }
    // A store that is not there yet holds nothing of the chat.
    if (error.kind == core::ErrorKind::NotFound)
        takeOpened({});
    else if (error.kind != core::ErrorKind::Cancelled)
        Q_EMIT failed(error.detail);
}

} // namespace botdeck::services

#include "moc_Conversations.cpp"
