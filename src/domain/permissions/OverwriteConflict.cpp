// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/permissions/OverwriteConflict.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace botdeck::domain {

namespace {

/// Overwrites with one id and kind are told apart by their place among those.
struct OverwriteName
{
    std::optional<core::Id> id;
    PermissionOverwrite::Kind kind = PermissionOverwrite::Kind::Unknown;
    int nth = 0;

    bool operator==(const OverwriteName &) const = default;
};

struct NamedOverwrite
{
    OverwriteName name;
    const PermissionOverwrite *overwrite = nullptr;
};

QList<NamedOverwrite> namedOverwrites(const QList<PermissionOverwrite> &overwrites)
{
    QList<NamedOverwrite> all;
    for (const PermissionOverwrite &overwrite : overwrites) {
        const auto isAlike = [&overwrite](const NamedOverwrite &other) {
            return other.name.id == overwrite.id && other.name.kind == overwrite.kind;
        };
        const auto before = int(std::ranges::count_if(all, isAlike));
        all += {{overwrite.id, overwrite.kind, before}, &overwrite};
    }
    return all;
}

const PermissionOverwrite *overwriteNamed(const QList<NamedOverwrite> &all, const OverwriteName &name)
{
    const auto found = std::ranges::find(all, name, &NamedOverwrite::name);
    return found == all.end() ? nullptr : found->overwrite;
}

/// Members that are no part of what it allows and denies, by name: their order says nothing.
QList<JsonField> otherMembers(const PermissionOverwrite &overwrite)
{
    constexpr std::array known{u"id", u"action_type", u"deny", u"allows"};
    QList<JsonField> others;
    for (const JsonField &field : overwrite.record.fields) {
        if (std::ranges::none_of(known, [&field](const char16_t *name) { return field.name == name; }))
            others += field;
    }
    std::ranges::stable_sort(others, {}, &JsonField::name);
    return others;
}

bool hasSameOthers(const PermissionOverwrite *one, const PermissionOverwrite *other)
{
    return one == nullptr || other == nullptr || otherMembers(*one) == otherMembers(*other);
}

OverwriteDifference differenceOf(
    const OverwriteName &name, const PermissionOverwrite *base, const PermissionOverwrite *theirs,
    const PermissionOverwrite *mine)
{
    OverwriteDifference difference{name.id, name.kind, base != nullptr, theirs != nullptr, mine != nullptr};
    for (int bit = 0; bit < PermissionMask::width; ++bit) {
        const OverwriteBit states{
            bit, overwriteState(base, bit), overwriteState(theirs, bit), overwriteState(mine, bit)};
        if (states.base != states.theirs || states.base != states.mine)
            difference.bits += states;
    }
    difference.otherMembers = !hasSameOthers(base, theirs) || !hasSameOthers(base, mine);
    return difference;
}

bool isDifferent(const OverwriteDifference &difference)
{
    const bool isEverywhere = difference.inBase && difference.inTheirs && difference.inMine;
    return !isEverywhere || difference.otherMembers || !difference.bits.isEmpty();
}

/// The same overwrite in the three versions; null where it is not there.
struct OverwriteVersions
{
    OverwriteName name;
    const PermissionOverwrite *base = nullptr;
    const PermissionOverwrite *theirs = nullptr;
    const PermissionOverwrite *mine = nullptr;

    [[nodiscard]] OverwriteDifference difference() const { return differenceOf(name, base, theirs, mine); }
};

/// Of all overwrites, those of the first version first.
QList<OverwriteVersions> overwriteVersions(
    const QList<PermissionOverwrite> &base, const QList<PermissionOverwrite> &theirs,
    const QList<PermissionOverwrite> &mine)
{
    const std::array versions{namedOverwrites(base), namedOverwrites(theirs), namedOverwrites(mine)};
    QList<OverwriteName> seen;
    QList<OverwriteVersions> all;
    for (const QList<NamedOverwrite> &version : versions) {
        for (const NamedOverwrite &each : version) {
            if (seen.contains(each.name))
                continue;
            seen += each.name;
            all += OverwriteVersions{
                each.name, overwriteNamed(versions[0], each.name), overwriteNamed(versions[1], each.name),
                overwriteNamed(versions[2], each.name)};
        }
    }
    return all;
}

/// The version whose other members count; the overwrite is in theirs or in mine.
const PermissionOverwrite &carrierOf(const OverwriteVersions &versions)
{
    if (versions.theirs == nullptr)
        return *versions.mine;
    const bool onlyMine = versions.mine != nullptr && hasSameOthers(versions.base, versions.theirs) &&
                          !hasSameOthers(versions.base, versions.mine);
    return onlyMine ? *versions.mine : *versions.theirs;
}

/// None where it goes. `place`: of its difference.
std::optional<PermissionOverwrite> mergedOverwrite(
    const OverwriteVersions &versions, const OverwriteDifference &difference, qsizetype place,
    const QList<OverwriteChoice> &mineWins)
{
    if (versions.theirs == nullptr && versions.mine == nullptr)
        return std::nullopt;
    PermissionOverwrite merged = carrierOf(versions);
    PermissionMask deny = merged.deny;
    PermissionMask allows = merged.allows;
    for (const OverwriteBit &bit : difference.bits) {
        const bool isMine = bit.collides() && mineWins.contains(OverwriteChoice{place, bit.bit});
        const OverwriteState state = isMine ? bit.mine : bit.merged();
        deny = deny.with(bit.bit, state == OverwriteState::Deny || state == OverwriteState::Both);
        allows = allows.with(bit.bit, state == OverwriteState::Allow || state == OverwriteState::Both);
    }
    const bool wasRemoved =
        versions.base != nullptr && (versions.theirs == nullptr || versions.mine == nullptr);
    if (wasRemoved && deny.isEmpty() && allows.isEmpty())
        return std::nullopt;
    merged.setMasks(deny, allows);
    return merged;
}

} // namespace

OverwriteState overwriteState(const PermissionOverwrite *overwrite, int bit)
{
    if (overwrite == nullptr)
        return OverwriteState::Inherit;
    const bool allows = overwrite->allows.has(bit);
    if (overwrite->deny.has(bit))
        return allows ? OverwriteState::Both : OverwriteState::Deny;
    return allows ? OverwriteState::Allow : OverwriteState::Inherit;
}

bool isSameOverwrites(const QList<PermissionOverwrite> &base, const QList<PermissionOverwrite> &theirs)
{
    return overwriteDifferences(base, theirs, base).isEmpty();
}

QList<OverwriteDifference> overwriteDifferences(
    const QList<PermissionOverwrite> &base, const QList<PermissionOverwrite> &theirs,
    const QList<PermissionOverwrite> &mine)
{
    QList<OverwriteDifference> differences;
    for (const OverwriteVersions &versions : overwriteVersions(base, theirs, mine)) {
        const OverwriteDifference difference = versions.difference();
        if (isDifferent(difference))
            differences += difference;
    }
    return differences;
}

QList<PermissionOverwrite> mergedOverwrites(
    const QList<PermissionOverwrite> &base, const QList<PermissionOverwrite> &theirs,
    const QList<PermissionOverwrite> &mine, const QList<OverwriteChoice> &mineWins)
{
    QHash<const PermissionOverwrite *, PermissionOverwrite> ofTheirs;
    QList<PermissionOverwrite> added;
    qsizetype place = 0;
    for (const OverwriteVersions &versions : overwriteVersions(base, theirs, mine)) {
        const OverwriteDifference difference = versions.difference();
        const auto merged = mergedOverwrite(versions, difference, place, mineWins);
        place += isDifferent(difference) ? 1 : 0;
        if (merged && versions.theirs != nullptr)
            ofTheirs.insert(versions.theirs, *merged);
        else if (merged)
            added += *merged;
    }
    QList<PermissionOverwrite> all;
    for (const PermissionOverwrite &overwrite : theirs) {
        if (const auto merged = ofTheirs.constFind(&overwrite); merged != ofTheirs.cend())
            all += *merged;
    }
    return all + added;
}

} // namespace botdeck::domain
