// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/converse/PinnedLine.h"

#include "models/SafeText.h"
#include "ui/converse/ContentWords.h"
#include "ui/converse/RowDelegate.h"

#include <QAbstractItemModel>
#include <QEvent>

#include <algorithm>

namespace botdeck::ui::converse {

namespace {

bool isPinned(const QModelIndex &index)
{
    const domain::ChatMessage message = messageAt(index);
    return message.isPinned && !message.isDeleted;
}

QString briefOf(const domain::ChatMessage &message)
{
    if (!message.text.text.isEmpty() || message.media.isEmpty())
        return models::oneLine(message.text.text, 200);
    return mediaLook(message.media.first().kind).name;
}

} // namespace

PinnedLine::PinnedLine(const look::Theme &theme, QWidget *parent)
    : LineButton(theme, {look::Icon::Pinned, look::Token::Accent}, parent)
{
    setObjectName(QStringLiteral("pinnedLine"));
    setVisible(false);
    connect(this, &QToolButton::clicked, this, [this] { Q_EMIT goToAsked(messageAt(m_pinned).messageId); });
}

void PinnedLine::setMessages(QAbstractItemModel *messages)
{
    m_messages = messages;
    const auto inserted = [this](const QModelIndex &, int first, int last) { review(first, last); };
    const auto changed = [this](const QModelIndex &first, const QModelIndex &last) {
        review(first.row(), last.row());
    };
    connect(messages, &QAbstractItemModel::rowsInserted, this, inserted);
    connect(messages, &QAbstractItemModel::dataChanged, this, changed);
    connect(messages, &QAbstractItemModel::rowsRemoved, this, &PinnedLine::reviewAll);
    connect(messages, &QAbstractItemModel::modelReset, this, &PinnedLine::reviewAll);
    reviewAll();
}

/// Looks at what changed only: a chat has thousands of messages.
void PinnedLine::review(int first, int last)
{
    const int now = m_pinned.row();
    if (now >= first && now <= last && !isPinned(m_pinned)) {
        reviewAll();
        return;
    }
    int row = last;
    while (row >= std::max(first, now) && !isPinned(m_messages->index(row, 0)))
        --row;
    if (row >= std::max(first, now))
        m_pinned = m_messages->index(row, 0);
    refresh();
}

void PinnedLine::reviewAll()
{
    m_pinned = QPersistentModelIndex();
    review(0, m_messages->rowCount() - 1);
}

void PinnedLine::refresh()
{
    setVisible(m_pinned.isValid());
    if (!m_pinned.isValid())
        return;
    //: %1 is what the pinned message says
    const QString words = tr("Pinned: %1").arg(briefOf(messageAt(m_pinned)));
    setText(words);
    setAccessibleName(words);
    setToolTip(tr("Go to the pinned message"));
    update();
}

void PinnedLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    LineButton::changeEvent(event);
}

} // namespace botdeck::ui::converse

#include "moc_PinnedLine.cpp"
