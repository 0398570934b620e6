// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/designer/KeyboardCanvas.h"

#include "domain/keyboard/KeyboardRoom.h"
#include "models/SafeText.h"
#include "ui/designer/CanvasPainter.h"
#include "ui/designer/DraftWords.h"
#include "ui/designer/KeyboardDraft.h"
#include "ui/designer/SourceForm.h"
#include "ui/look/Theme.h"

#include <QAccessible>
#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QSet>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace botdeck::ui::designer {

namespace {

constexpr int usualWidth = 320;
constexpr int smallestWidth = 160;

/// Callback data that no button has yet: "button_3".
QString freeData(const domain::Keyboard &keyboard)
{
    QSet<QString> taken;
    for (const domain::KeyboardRow &row : keyboard.rows) {
        for (const domain::KeyboardButton &button : row)
            taken += button.value(u"callback_data");
    }
    qsizetype number = 1;
    while (taken.contains(QStringLiteral("button_%1").arg(number)))
        ++number;
    return QStringLiteral("button_%1").arg(number);
}

} // namespace

KeyboardCanvas::KeyboardCanvas(KeyboardDraft &draft, const look::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("keyboardCanvas"));
    setFocusPolicy(Qt::StrongFocus);
    setAcceptDrops(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&draft, &KeyboardDraft::changed, this, &KeyboardCanvas::follow);
    connect(&theme, &look::Theme::changed, this, &KeyboardCanvas::follow);
    retranslate();
}

QSize KeyboardCanvas::sizeHint() const
{
    const int width = m_theme.px(usualWidth);
    return {width, heightForWidth(width)};
}

QSize KeyboardCanvas::minimumSizeHint() const
{
    const int width = m_theme.px(smallestWidth);
    return {width, heightForWidth(width)};
}

int KeyboardCanvas::heightForWidth(int width) const
{
    return CanvasLayout(m_draft.keyboard(), width, m_theme).height();
}

CanvasLayout KeyboardCanvas::layout() const
{
    return {m_draft.keyboard(), width(), m_theme};
}

void KeyboardCanvas::addButton()
{
    const domain::ButtonPlace at = m_draft.selected();
    const qsizetype last = m_draft.keyboard().rows.size() - 1;
    insert(
        at.isNone() ? domain::ButtonDrop{last, last < 0 ? -1 : m_draft.keyboard().rows.at(last).size()}
                    : domain::ButtonDrop{at.row, at.column + 1});
}

void KeyboardCanvas::addRow()
{
    const domain::ButtonPlace at = m_draft.selected();
    insert({at.isNone() ? m_draft.keyboard().rows.size() : at.row + 1, -1});
}

void KeyboardCanvas::insert(const domain::ButtonDrop &where)
{
    domain::KeyboardButton button;
    button.setText(u"text", tr("Button"));
    button.setText(u"callback_data", freeData(m_draft.keyboard()));
    if (put(domain::insertButton(m_draft.keyboard(), where, button), DraftChange::Add, where.row))
        Q_EMIT editWanted();
}

/// What is left out already may stay; no more may become of it.
bool KeyboardCanvas::hasRoomFor(const domain::Keyboard &keyboard) const
{
    return buttonsLeftOut(keyboard, m_draft.rules()) <= buttonsLeftOut(m_draft.keyboard(), m_draft.rules());
}

bool KeyboardCanvas::put(const domain::EditedKeyboard &edited, DraftChange change, qsizetype row)
{
    const bool hasRoom = hasRoomFor(edited.keyboard);
    if (hasRoom)
        m_draft.edit(edited, change);
    else
        Q_EMIT fullRowMet(row);
    return hasRoom;
}

void KeyboardCanvas::removeButton()
{
    m_draft.edit(domain::removeButton(m_draft.keyboard(), m_draft.selected()), DraftChange::Remove);
}

void KeyboardCanvas::mousePressEvent(QMouseEvent *event)
{
    const CanvasLayout places = layout();
    const domain::ButtonPlace at = places.at(event->pos());
    // Its menu is about the button that it opens over.
    if (event->button() != Qt::LeftButton) {
        m_draft.select(at);
        return;
    }
    if (!at.isNone()) {
        m_draft.select(at);
        m_held = Held{at, event->pos(), event->pos()};
    } else if (places.newRow().contains(event->pos())) {
        insert({m_draft.keyboard().rows.size(), -1});
    }
}

void KeyboardCanvas::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_held)
        return;
    m_held->now = event->pos();
    const int way = (m_held->now - m_held->pressed).manhattanLength();
    m_held->moved = m_held->moved || way >= QApplication::startDragDistance();
    if (m_held->moved)
        Q_EMIT showWanted(QRect(m_held->now, QSize(1, 1)));
    update();
}

void KeyboardCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        letGo();
}

void KeyboardCanvas::letGo()
{
    const std::optional<Held> held = std::exchange(m_held, std::nullopt);
    update();
    if (!held || !held->moved)
        return;
    const domain::ButtonDrop to = layout().dropAt(held->now);
    put(domain::moveButton(m_draft.keyboard(), held->from, to), DraftChange::Move, to.row);
}

void KeyboardCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_held.reset();
    if (!layout().at(event->pos()).isNone())
        Q_EMIT editWanted();
}

/// A held button cannot outlive what it was taken from.
void KeyboardCanvas::follow()
{
    if (m_held && !domain::hasButton(m_draft.keyboard(), m_held->from))
        m_held.reset();
    QString told;
    if (const domain::KeyboardButton *button = m_draft.selectedButton()) {
        const domain::ButtonPlace at = m_draft.selected();
        //: for a screen reader; %1 row, %2 place in it, %3 the button's label, %4 its kind
        told = tr("Row %1, button %2: %3, %4")
                   .arg(at.row + 1)
                   .arg(at.column + 1)
                   .arg(models::oneLine(button->label()), kindWord(domain::kindOf(*button, m_draft.rules())));
    }
    if (const QString room = roomWords(m_draft.keyboard(), m_draft.selected().row, m_draft.rules());
        !room.isEmpty())
        told += QStringLiteral(". ") + room;
    if (told != accessibleDescription()) {
        setAccessibleDescription(told);
        QAccessibleEvent news(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&news);
    }
    updateGeometry();
    update();
}

void KeyboardCanvas::showSelected()
{
    if (m_draft.selectedButton() != nullptr)
        Q_EMIT showWanted(layout().button(m_draft.selected()));
}

void KeyboardCanvas::dragEnterEvent(QDragEnterEvent *event)
{
    if (keyboardIn(event->mimeData()->text()))
        event->acceptProposedAction();
}

void KeyboardCanvas::dropEvent(QDropEvent *event)
{
    if (const auto keyboard = keyboardIn(event->mimeData()->text())) {
        m_draft.edit({*keyboard, {0, 0}}, DraftChange::Replace);
        event->acceptProposedAction();
    }
}

void KeyboardCanvas::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    const CanvasLayout places = layout();
    std::optional<HeldButton> held;
    if (m_held && m_held->moved) {
        held = HeldButton{m_held->from, m_held->now - m_held->pressed, places.dropAt(m_held->now)};
        held->isRefused = !hasRoomFor(domain::moveButton(m_draft.keyboard(), held->from, held->to).keyboard);
    }
    const QString words =
        m_draft.keyboard().rows.isEmpty() ? tr("Drop or add the first button") : tr("New row");
    painter.fillRect(event->rect(), m_theme.colour(look::Token::Canvas));
    CanvasPainter(painter, m_draft, places, m_theme)
        .paint(event->rect(), hasFocus(), QStringLiteral("+ ") + words, held);
}

bool KeyboardCanvas::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && wantsKey(static_cast<const QKeyEvent &>(*event)))
        event->accept();
    // What a button says is cut where it is narrow.
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), tipAt(help->pos()).toHtmlEscaped(), this);
        return true;
    }
    return QWidget::event(event);
}

/// What the button there says, or why no other one goes into the row.
QString KeyboardCanvas::tipAt(const QPoint &point) const
{
    const CanvasLayout places = layout();
    if (const domain::ButtonPlace at = places.at(point); !at.isNone())
        return models::oneLine(m_draft.keyboard().rows.at(at.row).at(at.column).label());
    for (qsizetype row = 0; row < places.rows(); ++row) {
        if (places.number(row).contains(point) && isRowFull(m_draft.keyboard(), row, m_draft.rules()))
            return roomWords(m_draft.keyboard(), row, m_draft.rules());
    }
    return {};
}

void KeyboardCanvas::retranslate()
{
    setAccessibleName(tr("Keyboard"));
    follow();
}

void KeyboardCanvas::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace botdeck::ui::designer

#include "moc_KeyboardCanvas.cpp"
