// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/UpdateFaults.h"

#include <array>

namespace botdeck::domain {

namespace {

// By UpdateFault. Stores keep these sentences: whoever changes one leaves the old ones in English.
constexpr std::array sentences{
    QT_TRANSLATE_NOOP("Phrase", "This update could not be read: %1. It was kept as received."),
    QT_TRANSLATE_NOOP("Phrase", "This frame could not be read: %1. It was kept as received."),
    QT_TRANSLATE_NOOP("Phrase", "This update has no update_id. It was kept as received."),
    QT_TRANSLATE_NOOP(
        "Phrase", "The update_id %1 is no 64-bit whole number. The update was kept as received."),
};

} // namespace

core::Phrase updateFault(UpdateFault fault, const QString &detail)
{
    return {sentences.at(size_t(fault)), {detail}};
}

core::Phrase keptFault(const QString &kept)
{
    for (const char *sentence : sentences) {
        const QString english = QString::fromLatin1(sentence);
        const QString before = english.section(QStringLiteral("%1"), 0, 0);
        const QString behind = english.section(QStringLiteral("%1"), 1);
        const qsizetype detail = kept.size() - before.size() - behind.size();
        if (detail >= 0 && kept.startsWith(before) && kept.endsWith(behind))
            return {sentence, {kept.sliced(before.size(), detail)}};
    }
    return kept;
}

} // namespace botdeck::domain
