// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/converse/ConversePage.h"

#include "ui/converse/ChatsPane.h"
#include "ui/converse/ConversationPane.h"

#include <QDataStream>
#include <QHBoxLayout>
#include <QIODevice>
#include <QSplitter>

namespace botdeck::ui::converse {

namespace {

constexpr quint32 stateVersion = 1;

} // namespace

ConversePage::ConversePage(const look::Theme &theme, core::Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_chats(new ChatsPane(theme, clock, this))
    , m_conversation(new ConversationPane(theme, clock, this))
    , m_split(new QSplitter(this))
{
    setObjectName(QStringLiteral("conversePage"));
    m_split->addWidget(m_chats);
    m_split->addWidget(m_conversation);
    m_split->setStretchFactor(1, 1);
    m_split->setChildrenCollapsible(false);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins({});
    line->addWidget(m_split);
}

void ConversePage::setDesigner(QWidget *designer)
{
    m_split->addWidget(designer);
}

QByteArray ConversePage::saveState() const
{
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    out << stateVersion << m_split->saveState() << m_conversation->saveState();
    return state;
}

bool ConversePage::restoreState(const QByteArray &state)
{
    QDataStream in(state);
    quint32 version = 0;
    QByteArray widths;
    QByteArray heights;
    in >> version >> widths >> heights;
    return in.status() == QDataStream::Ok && version == stateVersion && m_split->restoreState(widths) &&
           m_conversation->restoreState(heights);
}

} // namespace botdeck::ui::converse

#include "moc_ConversePage.cpp"
