// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A message's menu; the rest of the view is in ConversationView.cpp.
#include "domain/markdown/LinkTarget.h"
#include "models/SafeText.h"
#include "ui/converse/ConversationView.h"
#include "ui/look/Icons.h"

#include <QContextMenuEvent>
#include <QMenu>

namespace botdeck::ui::converse {

namespace {

using domain::ChatMessage;
using look::Icon;

constexpr qsizetype linksInMenu = 10;

/// In a menu's words an ampersand would be a key.
QString menuWords(const QString &strangers)
{
    QString words = models::oneLine(strangers, 60);
    return words.replace(u'&', QStringLiteral("&&"));
}

} // namespace

void ConversationView::fillMenu(QMenu &menu, const ChatMessage &message)
{
    using Asking = void (ConversationView::*)(const ChatMessage &);
    const auto add = [this, &menu, &message](Icon icon, const QString &words, Asking signal, bool isOffered) {
        QAction *action = menu.addAction(look::icon(icon), words, this, [this, message, signal] {
            Q_EMIT(this->*signal)(message);
        });
        action->setEnabled(isOffered);
    };
    const bool isThere = !message.messageId.isEmpty() && !message.isDeleted && !m_isWatchOnly;
    add(Icon::Reply, tr("Reply"), &ConversationView::replyAsked, isThere);
    add(Icon::Edited, tr("Edit"), &ConversationView::editAsked, isThere && message.isOwn);
    if (const QString selected = m_selector.textIn(currentIndex()); !selected.isEmpty())
        menu.addAction(look::icon(Icon::Copy), tr("Copy selection"), this, [this, selected] {
            Q_EMIT copyAsked(selected);
        });
    menu.addAction(look::icon(Icon::Copy), tr("Copy text"), this, [this, message] { copyText(message); })
        ->setEnabled(!message.text.text.isEmpty());
    add(Icon::Forwarded, tr("Forward…"), &ConversationView::forwardAsked,
        isThere && m_whyNoForward.isEmpty());
    menu.actions().last()->setToolTip(m_whyNoForward);
    menu.setToolTipsVisible(true);
    add(Icon::Pinned, message.isPinned ? tr("Unpin") : tr("Pin"), &ConversationView::pinAsked, isThere);
    add(Icon::Delete, tr("Delete…"), &ConversationView::deleteAsked, isThere);
    addSendings(menu, message);
    addAnswers(menu, message);
    addLinks(menu, message);
    menu.addSeparator();
    const bool isStored = message.seq != 0 || (message.isOwn && !message.messageId.isEmpty());
    add(Icon::File, tr("Save from here as recording…"), &ConversationView::recordAsked, isStored);
    if (message.seq == 0)
        return;
    menu.addAction(look::icon(Icon::WorkMonitor), tr("Show in Monitor"), this, [this, seq = message.seq] {
        Q_EMIT monitorAsked(seq);
    });
}

/// For what the console itself sends: once more, or not after all.
void ConversationView::addSendings(QMenu &menu, const ChatMessage &message)
{
    if (message.isOwn && !(message.text.text.isEmpty() && message.keyboard.rows.isEmpty()))
        menu.addAction(look::icon(Icon::Retry), tr("Use again"), this, [this, message] {
            Q_EMIT useAgainAsked(message);
        });
    const bool isOnItsWay = message.state == domain::MessageState::Sending;
    if (message.sendingId == 0 || (!isOnItsWay && !message.messageId.isEmpty()) ||
        message.state == domain::MessageState::Sent)
        return;
    menu.addAction(
        look::icon(Icon::Conceal), isOnItsWay ? tr("Cancel sending") : tr("Remove from view"), this,
        [this, message] { Q_EMIT cancelAsked(message); });
}

void ConversationView::addAnswers(QMenu &menu, const ChatMessage &message)
{
    for (const domain::ButtonPress &press : message.presses) {
        if (press.isAnswered || m_isWatchOnly)
            continue;
        //: %1 is the name of who pressed a button
        menu.addAction(tr("Answer %1…").arg(menuWords(press.fromName)), this, [this, message, press] {
            Q_EMIT answerAsked(message, press);
        });
    }
}

void ConversationView::addLinks(QMenu &menu, const ChatMessage &message)
{
    const QStringList addresses = linkAddresses(domain::normalised(message.text));
    if (addresses.isEmpty())
        return;
    menu.addSeparator();
    for (const QString &address : addresses.first(std::min(addresses.size(), linksInMenu)))
        //: %1 is a host
        menu.addAction(
            look::icon(Icon::Link), tr("Open %1…").arg(menuWords(domain::linkHost(address))), this,
            [this, address] { Q_EMIT linkAsked(address); });
}

void ConversationView::fillMenuOfCurrent(QMenu &menu)
{
    if (currentIndex().isValid())
        fillMenu(menu, messageAt(currentIndex()));
    else
        menu.addAction(tr("No message is chosen"))->setEnabled(false);
}

void ConversationView::askMenu(const QModelIndex &index, const QPoint &global)
{
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("messageMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(*menu, messageAt(index));
    menu->popup(global);
}

void ConversationView::askMenuByKey()
{
    const QModelIndex index = currentIndex();
    if (!index.isValid())
        return;
    scrollTo(index);
    askMenu(index, viewport()->mapToGlobal(visualRect(index).center()));
}

void ConversationView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Mouse)
        askMenu(indexAt(event->pos()), event->globalPos());
    else
        askMenuByKey();
}

} // namespace botdeck::ui::converse
