// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/mask/MaskFaultWords.h"

#include <QCoreApplication>

#include <array>

namespace botdeck::ui::guild {

namespace {

// In the order of MaskFault; %1 is the faulty part.
constexpr std::array faultRows{
    "",
    QT_TRANSLATE_NOOP("MaskFault", "A number is missing. The mask before is kept."),
    QT_TRANSLATE_NOOP("MaskFault", "“%1” is not part of a number. The mask before is kept."),
    QT_TRANSLATE_NOOP("MaskFault", "This number needs more than 64 bits. The mask before is kept."),
    QT_TRANSLATE_NOOP(
        "MaskFault",
        "“%1” can be binary or hexadecimal. Write 0x before hexadecimal digits. The mask before is kept."),
};
static_assert(faultRows.size() == size_t(MaskFault::Ambiguous) + 1);

} // namespace

QString maskFaultWords(const WrittenMask &written, const QString &text)
{
    if (written.fault == MaskFault::None)
        return {};
    const QString words = QCoreApplication::translate("MaskFault", faultRows.at(size_t(written.fault)));
    return words.contains(u"%1") ? words.arg(text.mid(written.position, written.length)) : words;
}

} // namespace botdeck::ui::guild
