// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/converse/PinnedLine.h"

#include "models/SafeText.h"
#include "ui/converse/ContentWords.h"
#include "ui/converse/RowDelegate.h"
#include "ui/look/Icons.h"
#include "ui/look/Theme.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace botdeck::ui::converse {

namespace {

constexpr int pinnedLineHeight = 28;
constexpr int pinnedSign = 14;

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
    : QToolButton(parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("pinnedLine"));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setVisible(false);
    connect(this, &QToolButton::clicked, this, [this] { Q_EMIT goToAsked(messageAt(m_pinned).messageId); });
    connect(&theme, &look::Theme::changed, this, &PinnedLine::applyTheme);
    applyTheme();
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

void PinnedLine::applyTheme()
{
    setFont(m_theme.font(look::Face::Secondary));
    setFixedHeight(m_theme.px(pinnedLineHeight));
    update();
}

void PinnedLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QToolButton::changeEvent(event);
}

void PinnedLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colour(underMouse() ? look::Token::Alternate : look::Token::Base));
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.colour(look::Token::Line));
    const int margin = m_theme.px(16);
    const int side = m_theme.px(pinnedSign);
    const QRect inside = rect().adjusted(margin, 0, -margin, -1);
    painter.drawPixmap(
        QPoint(inside.left(), inside.center().y() - side / 2),
        look::tintedPixmap(
            look::Icon::Pinned, side, m_theme.colour(look::Token::Accent), devicePixelRatioF()));
    const QRect words = inside.adjusted(side + m_theme.px(6), 0, 0, 0);
    painter.setFont(font());
    painter.setPen(m_theme.colour(look::Token::Text2));
    painter.drawText(
        words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
    if (!hasFocus())
        return;
    painter.setPen(m_theme.colour(look::Token::Accent));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace botdeck::ui::converse

#include "moc_PinnedLine.cpp"
