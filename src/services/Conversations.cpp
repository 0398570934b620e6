// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/Conversations.h"

#include "services/Workbench.h"

#include <utility>

namespace botdeck::services {

using domain::BotKey;

Conversations::Conversations(Workbench &workbench, qint64 failuresUntilMs, QObject *parent)
    : QObject(parent)
    , m_workbench(workbench)
    , m_failuresUntilMs(failuresUntilMs)
    , m_pages(workbench.storeFolder())
{
    const auto ifOpen = [this](const BotKey &bot) {
        if (bot == m_bot)
            readNewer();
    };
    connect(&workbench, &Workbench::arrived, this, ifOpen);
    connect(&workbench, &Workbench::callLogged, this, ifOpen);
    connect(&workbench, &Workbench::storeReady, this, &Conversations::openAnew);
    connect(&workbench, &Workbench::imported, this, &Conversations::openAnew);
    connect(&workbench.housekeeping(), &Housekeeping::rowsGone, this, &Conversations::openAnew);
    connect(&workbench.eraser(), &Eraser::erased, this, &Conversations::openAnew);
}

Conversations::~Conversations()
{
    *m_cancel = true;
}

void Conversations::open(const BotKey &bot, const QString &chatId)
{
    close();
    m_bot = bot;
    m_chatId = chatId;
    openAnew();
}

void Conversations::close()
{
    *m_cancel = true;
    m_chatId.clear();
    m_chat.reset();
    m_isOpen = false;
    m_hasOlder = false;
}

void Conversations::openAnew()
{
    // storeReady() comes here again.
    if (m_chatId.isEmpty() || !m_workbench.isStoreTried())
        return;
    *m_cancel = true;
    m_cancel = std::make_shared<std::atomic_bool>(false);
    m_isReadingOlder = false;
    m_isOpen = false;
    m_chat = std::make_shared<OpenChat>(m_bot, m_chatId, m_failuresUntilMs);
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
    if (m_chatId.isEmpty() || std::exchange(m_waits, true))
        return;
    m_workbench.clock().after(pace, this, [this] {
        m_waits = false;
        // What is being opened is read behind this.
        if (!m_chatId.isEmpty() && m_chat)
            read(&OpenChat::readNewer, &Conversations::takeNewer);
    });
}

void Conversations::takeOpened(const ChatChange &change)
{
    m_isOpen = true;
    m_hasOlder = change.hasOlder;
    Q_EMIT opened(change.before);
}

void Conversations::takeOlder(const ChatChange &change)
{
    m_isReadingOlder = false;
    m_hasOlder = change.hasOlder;
    Q_EMIT older(change.before);
    if (!change.changed.isEmpty())
        Q_EMIT changed(change.changed);
}

void Conversations::takeNewer(const ChatChange &change)
{
    if (!change.changed.isEmpty())
        Q_EMIT changed(change.changed);
}

void Conversations::takeError(const core::Error &error)
{
    m_isReadingOlder = false;
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
