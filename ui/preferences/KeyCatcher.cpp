// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/KeyCatcher.h"

#include <QKeyEvent>

#include <algorithm>
#include <array>

namespace botdeck::ui::preferences {

namespace {

template <size_t Count>
bool isOneOf(int key, const std::array<int, Count> &keys)
{
    return std::find(keys.begin(), keys.end(), key) != keys.end();
}

constexpr std::array heldKeys{int(Qt::Key_Control), int(Qt::Key_Shift), int(Qt::Key_Alt),
                              int(Qt::Key_Meta),    int(Qt::Key_AltGr), int(Qt::Key_unknown)};
constexpr std::array leftKeys{int(Qt::Key_Tab), int(Qt::Key_Backtab), int(Qt::Key_Escape)};

} // namespace

KeyCatcher::KeyCatcher(QWidget *parent)
    : QLineEdit(parent)
{
    // What an input method would make of a key is no key.
    setAttribute(Qt::WA_InputMethodEnabled, false);
    setReadOnly(true);
    setContextMenuPolicy(Qt::NoContextMenu);
}

void KeyCatcher::setKey(const QKeySequence &key)
{
    setText(key.toString(QKeySequence::NativeText));
}

/// Those that move the keyboard on, so that nobody is caught here.
bool KeyCatcher::isLeft(const QKeyEvent &event)
{
    const auto held = event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    return held == 0 && isOneOf(event.key(), leftKeys);
}

bool KeyCatcher::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && !isLeft(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void KeyCatcher::keyPressEvent(QKeyEvent *event)
{
    if (isLeft(*event)) {
        event->ignore();
        return;
    }
    if (isOneOf(event->key(), heldKeys))
        return;
    const auto held = event->modifiers() & ~(Qt::KeypadModifier | Qt::GroupSwitchModifier);
    const bool isRemoval = event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete;
    if (isRemoval && held == 0)
        Q_EMIT caught({});
    else
        Q_EMIT caught(QKeySequence(QKeyCombination(held, Qt::Key(event->key()))));
}

} // namespace botdeck::ui::preferences

#include "moc_KeyCatcher.cpp"
