// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ConversePresses.h"

#include "ui/converse/ChatsPane.h"
#include "ui/converse/PressesDialog.h"
#include "ui/converse/PressesLine.h"

namespace botdeck::ui::shell {

using converse::PressesDialog;
using converse::PressesLine;

ConversePresses::ConversePresses(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_presses(parts.desk.workbench)
    , m_line(new PressesLine(parts.desk.theme))
{
    parts.chats.setNotice(m_line);
    connect(&m_presses, &services::WaitingPresses::listed, this, &ConversePresses::take);
    connect(m_line, &PressesLine::clicked, this, &ConversePresses::open);
}

void ConversePresses::take(const QList<domain::WaitingPress> &presses)
{
    m_listed = presses;
    m_line->setCount(int(presses.size()));
    if (m_dialog)
        m_dialog->setPresses(presses);
}

void ConversePresses::open()
{
    m_dialog = new PressesDialog(m_parts.desk.theme, m_parts.desk.clock, &m_parts.window);
    connect(m_dialog, &PressesDialog::showAsked, this, &ConversePresses::showAsked);
    connect(m_dialog, &PressesDialog::answerAsked, this, &ConversePresses::answerAsked);
    m_dialog->setPresses(m_listed);
    m_dialog->open();
}

} // namespace botdeck::ui::shell

#include "moc_ConversePresses.cpp"
