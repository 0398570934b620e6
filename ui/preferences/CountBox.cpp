// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/CountBox.h"

#include "ui/look/Numbers.h"

namespace botdeck::ui::preferences {

QString CountBox::textFromValue(int value) const
{
    return look::grouped(value);
}

int CountBox::valueFromText(const QString &text) const
{
    return QSpinBox::valueFromText(QString(text).remove(look::digitGap));
}

QValidator::State CountBox::validate(QString &text, int &place) const
{
    // What is typed stays as it is until it is whole; only what is asked about it is asked without the gaps.
    QString plain = QString(text).remove(look::digitGap);
    int there = place - int(text.left(place).count(look::digitGap));
    return QSpinBox::validate(plain, there);
}

} // namespace botdeck::ui::preferences
