// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/mask/BitWords.h"

#include "domain/permissions/PermissionBits.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>

namespace botdeck::ui::guild {

namespace {

// In the order of MaskChange.
constexpr std::array changeRows{
    QT_TRANSLATE_NOOP("GuildWords", "Switch a permission"),
    QT_TRANSLATE_NOOP("GuildWords", "Use a preset"),
    QT_TRANSLATE_NOOP("GuildWords", "Copy from a role"),
    QT_TRANSLATE_NOOP("GuildWords", "Write the mask"),
    QT_TRANSLATE_NOOP("GuildWords", "Revert"),
};

} // namespace

QString bitTitle(int bit)
{
    if (domain::namedPermission(bit) != nullptr)
        return domain::permissionName(bit);
    //: a permission without a name; %1 is its number
    return QCoreApplication::translate("GuildWords", "bit %1 (unknown)").arg(bit);
}

QString bitWords(int bit)
{
    const domain::PermissionBit *named = domain::namedPermission(bit);
    return named != nullptr
               ? QCoreApplication::translate("Phrase", named->allows)
               : QCoreApplication::translate("GuildWords", "Kept exactly as received, never cleared");
}

QString bitTitles(domain::PermissionMask mask)
{
    QStringList titles;
    for (int bit = 0; bit < domain::PermissionMask::width; ++bit) {
        if (mask.has(bit))
            titles += bitTitle(bit);
    }
    return titles.join(QStringLiteral(", "));
}

QString changeTitles(domain::PermissionMask changed, domain::PermissionMask after)
{
    QStringList titles;
    for (int bit = 0; bit < domain::PermissionMask::width; ++bit) {
        if (changed.has(bit))
            titles += (after.has(bit) ? QStringLiteral("+ ") : QStringLiteral("− ")) + bitTitle(bit);
    }
    return titles.join(QStringLiteral(", "));
}

QString changeWords(MaskChange change)
{
    return QCoreApplication::translate("GuildWords", changeRows.at(size_t(change)));
}

} // namespace botdeck::ui::guild
