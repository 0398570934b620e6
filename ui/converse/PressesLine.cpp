// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/converse/PressesLine.h"

#include <QEvent>

namespace botdeck::ui::converse {

PressesLine::PressesLine(const look::Theme &theme, QWidget *parent)
    : LineButton(
          theme,
          {look::Icon::Unreadable, look::Token::Warning, look::Token::WarningTint, look::Token::WarningTint},
          parent)
{
    setObjectName(QStringLiteral("pressesLine"));
    refresh();
}

void PressesLine::setCount(int count)
{
    m_count = count;
    refresh();
}

void PressesLine::refresh()
{
    setVisible(m_count > 0);
    const QString words = tr("%n press(es) wait for an answer", nullptr, m_count);
    setText(words);
    setAccessibleName(words);
    setToolTip(tr("Buttons that users pressed and that the bot did not answer yet"));
    update();
}

void PressesLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    LineButton::changeEvent(event);
}

} // namespace botdeck::ui::converse

#include "moc_PressesLine.cpp"
