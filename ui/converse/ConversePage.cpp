// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/converse/ConversePage.h"

#include "ui/converse/ChatsPane.h"
#include "ui/converse/ChatTools.h"
#include "ui/converse/ConversationPane.h"
#include "ui/converse/SidePane.h"
#include "ui/look/Theme.h"

#include <QDataStream>
#include <QHBoxLayout>
#include <QIODevice>
#include <QSplitter>

namespace botdeck::ui::converse {

namespace {

constexpr quint32 stateVersion = 1;
/// Narrower the chats, the conversation and the designer have no room beside each other.
constexpr int roomForAll = 900;

} // namespace

ConversePage::ConversePage(const look::Theme &theme, core::Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_chats(new ChatsPane(theme, clock, this))
    , m_conversation(new ConversationPane(theme, clock, this))
    , m_side(new SidePane(theme, this))
    , m_split(new QSplitter(this))
{
    setObjectName(QStringLiteral("conversePage"));
    m_split->addWidget(m_chats);
    m_split->addWidget(m_conversation);
    m_split->addWidget(m_side);
    m_split->setStretchFactor(1, 1);
    m_split->setChildrenCollapsible(false);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins({});
    line->addWidget(m_split);
    addActions(m_conversation->tools().actions());
    connect(m_side, &SidePane::closeAsked, this, [this] { showDesigner(false); });
}

void ConversePage::setDesigner(QWidget *designer)
{
    m_side->setContent(designer);
    refresh();
}

void ConversePage::showDesigner(bool shown)
{
    m_wantsDesigner = shown;
    refresh();
}

void ConversePage::refresh()
{
    const bool isNarrow = width() < m_theme.px(roomForAll);
    const bool isShown = m_wantsDesigner.value_or(!isNarrow);
    m_side->setVisible(isShown);
    m_chats->setVisible(!isShown || !isNarrow);
}

void ConversePage::resizeEvent(QResizeEvent *event)
{
    refresh();
    QWidget::resizeEvent(event);
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
