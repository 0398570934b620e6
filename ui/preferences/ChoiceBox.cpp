// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/ChoiceBox.h"

#include <QCoreApplication>
#include <QEvent>
#include <QWheelEvent>

namespace botdeck::ui::preferences {

ChoiceBox::ChoiceBox(std::span<const Choice> choices, QWidget *parent)
    : QComboBox(parent)
    , m_choices(choices)
{
    setSizeAdjustPolicy(AdjustToContents);
    for (const Choice &choice : choices)
        addItem(QString(), QString::fromLatin1(choice.value));
    retranslate();
}

void ChoiceBox::setValue(const QString &value)
{
    setCurrentIndex(findData(value));
}

void ChoiceBox::retranslate()
{
    for (int at = 0; at < count(); ++at)
        setItemText(at, QCoreApplication::translate("Settings", m_choices[size_t(at)].english));
}

void ChoiceBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QComboBox::changeEvent(event);
}

void ChoiceBox::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace botdeck::ui::preferences

#include "moc_ChoiceBox.cpp"
