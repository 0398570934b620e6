// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What mouse and keyboard do to a message; how it is shown is in ConversationView.cpp.
#include "core/Clock.h"
#include "models/SafeText.h"
#include "ui/converse/ConversationView.h"
#include "ui/converse/VersionsDialog.h"

#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <utility>

namespace botdeck::ui::converse {

namespace {

using domain::ChatMessage;
using domain::KeyboardButton;

QString plainTip(const QStringList &lines)
{
    QStringList escaped;
    for (const QString &line : lines)
        escaped.append(models::oneLine(line).toHtmlEscaped());
    return QStringLiteral("<qt>") + escaped.join(QStringLiteral("<br>")) + QStringLiteral("</qt>");
}

const KeyboardButton &buttonOf(const ChatMessage &message, const Part &part)
{
    return message.keyboard.rows.at(part.row).at(part.column);
}

} // namespace

PartPlace ConversationView::partAt(const QPoint &place) const
{
    const QModelIndex index = indexAt(place);
    if (!index.isValid())
        return {};
    const QPoint inRow = place - visualRect(index).topLeft();
    const int part = m_delegate->partAt(index, viewport()->width(), inRow);
    return part < 0 ? PartPlace{} : PartPlace{index, part};
}

QString ConversationView::linkAt(const QPoint &place) const
{
    const QModelIndex index = indexAt(place);
    return index.isValid()
               ? m_delegate->linkAt(index, viewport()->width(), place - visualRect(index).topLeft())
               : QString();
}

/// Rich text; all that came from strangers is escaped.
QString ConversationView::tipAt(const QPoint &place) const
{
    const PartPlace under = partAt(place);
    if (!under.isValid()) {
        const QString address = linkAt(place);
        return address.isEmpty() ? QString() : plainTip({address});
    }
    const Part part = pictureOf(under.index).parts.at(under.part);
    const ChatMessage message = messageAt(under.index);
    if (part.kind == PartKind::Versions)
        return tr("Show what was changed");
    if (part.kind != PartKind::Button)
        return {};
    const KeyboardButton &button = buttonOf(message, part);
    return plainTip({button.label(), button.value(part.isLink ? u"url" : u"callback_data")});
}

bool ConversationView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QListView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), tipAt(help->pos()), viewport());
    return true;
}

void ConversationView::activate(const PartPlace &place)
{
    const std::vector<Part> parts = pictureOf(place.index).parts;
    if (place.part >= int(parts.size()))
        return;
    const Part &part = parts.at(place.part);
    const ChatMessage message = messageAt(place.index);
    switch (part.kind) {
    case PartKind::Quote:
        goTo(message.replyToId);
        return;
    case PartKind::Versions:
        showVersions(message);
        return;
    case PartKind::Button:
        if (part.isLink)
            Q_EMIT linkAsked(buttonOf(message, part).value(u"url"));
        else
            Q_EMIT buttonPressed(message, part.row, part.column);
        return;
    case PartKind::Answer:
        Q_EMIT answerAsked(message, message.presses.at(part.row));
        return;
    case PartKind::Retry:
        Q_EMIT retryAsked(message.sendingId);
        return;
    case PartKind::Cancel:
        Q_EMIT cancelAsked(message);
        return;
    case PartKind::Monitor:
        Q_EMIT monitorAsked(message.seq);
        return;
    }
}

void ConversationView::showVersions(const ChatMessage &message)
{
    auto *dialog = new VersionsDialog(m_theme, message, m_clock.wallMs(), window());
    dialog->open();
}

void ConversationView::copyText(const ChatMessage &message)
{
    if (!message.text.text.isEmpty())
        Q_EMIT copyAsked(message.text.text);
}

void ConversationView::hover(const PartPlace &place)
{
    if (place == m_delegate->hovered())
        return;
    m_delegate->setHovered(place);
    viewport()->update();
}

/// A link that the pointer only trembles on is still pressed.
void ConversationView::drag(const QPoint &place)
{
    if (m_pressedLink.isEmpty() ||
        (place - m_pressedAt).manhattanLength() >= QApplication::startDragDistance()) {
        m_selector.drag(place);
        viewport()->update();
    }
}

void ConversationView::deselect()
{
    m_selector.clear();
    viewport()->update();
}

void ConversationView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint place = event->position().toPoint();
    if (m_selector.isDragging()) {
        drag(place);
        return;
    }
    hover(partAt(place));
    if (m_delegate->hovered().isValid() || !linkAt(place).isEmpty())
        viewport()->setCursor(Qt::PointingHandCursor);
    else if (m_selector.isOnText(place))
        viewport()->setCursor(Qt::IBeamCursor);
    else
        viewport()->unsetCursor();
    if (event->buttons() == Qt::NoButton)
        QListView::mouseMoveEvent(event);
}

void ConversationView::leaveEvent(QEvent *event)
{
    hover({});
    QListView::leaveEvent(event);
}

void ConversationView::mousePressEvent(QMouseEvent *event)
{
    const QPoint place = event->position().toPoint();
    const bool left = event->button() == Qt::LeftButton;
    m_pressed = left ? partAt(place) : PartPlace();
    m_pressedLink = left ? linkAt(place) : QString();
    m_pressedAt = place;
    QListView::mousePressEvent(event);
    if (!left)
        return;
    m_selector.press(place, event->modifiers().testFlag(Qt::ShiftModifier));
    viewport()->update();
}

void ConversationView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPoint place = event->position().toPoint();
    if (event->button() == Qt::LeftButton && !partAt(place).isValid() && m_selector.pressTwice(place))
        viewport()->update();
    else
        QListView::mouseDoubleClickEvent(event);
}

void ConversationView::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const QPoint place = event->position().toPoint();
    const PartPlace pressed = std::exchange(m_pressed, {});
    const QString link = std::exchange(m_pressedLink, {});
    m_selector.release();
    if (pressed.isValid()) {
        if (partAt(place) == pressed)
            activate(pressed);
    } else if (!link.isEmpty() && linkAt(place) == link && m_selector.textIn(indexAt(place)).isEmpty()) {
        Q_EMIT linkAsked(link);
    }
}

void ConversationView::focusPart(int part)
{
    const QModelIndex index = currentIndex();
    m_delegate->setFocused({index, part});
    viewport()->update();
    if (part < 0)
        return;
    const QRect rect = pictureOf(index).parts.at(part).rect.translated(visualRect(index).topLeft());
    if (!viewport()->rect().contains(rect))
        scrollTo(index);
}

/// To the next thing in the current message that can be pressed, or before the first one back to the message.
/// False where there is none in that direction.
bool ConversationView::stepPart(int by)
{
    const QModelIndex index = currentIndex();
    if (!index.isValid())
        return false;
    const int now = m_delegate->focused().isValid() ? m_delegate->focused().part : -1;
    const int next = now + by;
    if (next < -1 || next >= int(pictureOf(index).parts.size()))
        return false;
    focusPart(next);
    return true;
}

bool ConversationView::focusNextPrevChild(bool next)
{
    return stepPart(next ? 1 : -1) || QListView::focusNextPrevChild(next);
}

bool ConversationView::pressCurrent()
{
    if (m_delegate->focused().isValid())
        activate(m_delegate->focused());
    else if (!stepPart(1))
        return false;
    return true;
}

/// Keys that do something to the current message.
bool ConversationView::onMessageKey(const QKeyEvent &event)
{
    const int key = event.key();
    const Qt::KeyboardModifiers keys = event.modifiers() & ~Qt::KeypadModifier;
    const bool hasPart = m_delegate->focused().isValid();
    if (!currentIndex().isValid())
        return false;
    if (keys == Qt::ShiftModifier && key == Qt::Key_F10) {
        // Systems make a menu event of the Menu key only.
        askMenuByKey();
        return true;
    }
    if (event.matches(QKeySequence::Copy)) {
        const QString selected = m_selector.textIn(currentIndex());
        if (selected.isEmpty())
            copyText(messageAt(currentIndex()));
        else
            Q_EMIT copyAsked(selected);
        return true;
    }
    if (keys != Qt::NoModifier)
        return false;
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space)
        return pressCurrent();
    if (hasPart && (key == Qt::Key_Right || key == Qt::Key_Left))
        return stepPart(key == Qt::Key_Right ? 1 : -1);
    if (key == Qt::Key_Escape && (hasPart || !m_selector.textIn(currentIndex()).isEmpty())) {
        focusPart(-1);
        deselect();
        return true;
    }
    if (key == Qt::Key_Delete && !m_isWatchOnly && !messageAt(currentIndex()).messageId.isEmpty()) {
        Q_EMIT deleteAsked(messageAt(currentIndex()));
        return true;
    }
    return false;
}

void ConversationView::keyPressEvent(QKeyEvent *event)
{
    // Qt's own copying would put strangers' bytes on the clipboard.
    if (!onMessageKey(*event) && !event->matches(QKeySequence::Copy))
        QListView::keyPressEvent(event);
}

} // namespace botdeck::ui::converse
