// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/world/Dice.h"

namespace botdeck::sandbox {

// SplitMix64 (Steele, Lea, Flood 2014): one addition and three mixing steps, any seed is a good one.
quint64 Dice::next()
{
    m_state += 0x9e3779b97f4a7c15U;
    quint64 mixed = m_state;
    mixed = (mixed ^ (mixed >> 30U)) * 0xbf58476d1ce4e5b9U;
    mixed = (mixed ^ (mixed >> 27U)) * 0x94d049bb133111ebU;
    return mixed ^ (mixed >> 31U);
}

QByteArray Dice::text(QByteArrayView alphabet, qsizetype length)
{
    QByteArray text;
    text.reserve(length);
    for (qsizetype i = 0; i < length; ++i)
        text.append(alphabet[qsizetype(below(alphabet.size()))]);
    return text;
}

} // namespace botdeck::sandbox
