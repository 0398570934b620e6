// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/world/Model.h"

#include <QStringList>

namespace botdeck::sandbox {

class Dice;

/// Names for people who are invented, English and Chinese, from resources/sandbox/people.json.
class Names
{
public:
    static Names builtIn();

    /// A user without an id. On Fanbook people go by a nickname and a short number, elsewhere by a name.
    [[nodiscard]] User invent(Dice &dice, domain::PlatformId platform) const;

private:
    QStringList m_english;
    QStringList m_englishLast;
    QStringList m_surnames;
    QStringList m_given;
    /// Nicknames of both languages.
    QStringList m_nicks;
};

} // namespace botdeck::sandbox
