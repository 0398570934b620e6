// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace botdeck::sandbox {

class Dice;

/// What invented users say, mostly from resources/sandbox/traffic.json: lines by topic, with places like
/// {order} or {city} that are filled anew each time.
class Phrases
{
public:
    /// The lines built into the program.
    static Phrases builtIn();

    /// One line of the topic, filled. A topic without lines gives small talk, never an empty text.
    [[nodiscard]] QString line(Dice &dice, const QString &topic) const;

private:
    [[nodiscard]] QString filling(Dice &dice, QStringView place) const;

    QHash<QString, QStringList> m_topics;
    QHash<QString, QStringList> m_fillings;
};

} // namespace botdeck::sandbox
