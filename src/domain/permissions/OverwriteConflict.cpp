// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/permissions/OverwriteConflict.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <functional>

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

using StateOf = std::function<OverwriteState(const OverwriteBit &bit)>;

/// At once: a mask that is the same in the end keeps its bytes.
void setStates(PermissionOverwrite &overwrite, const QList<OverwriteBit> &bits, const StateOf &stateOf)
{
    PermissionMask deny = overwrite.deny;
    PermissionMask allows = overwrite.allows;
    for (const OverwriteBit &bit : bits) {
        const OverwriteState state = stateOf(bit);
        deny = deny.with(bit.bit, state == OverwriteState::Deny || state == OverwriteState::Both);
        allows = allows.with(bit.bit, state == OverwriteState::Allow || state == OverwriteState::Both);
    }
    overwrite.setMasks(deny, allows);
}

bool saysNothing(const PermissionOverwrite &overwrite)
{
    return overwrite.deny.isEmpty() && overwrite.allows.isEmpty();
}

/// None where it goes.
using MadeOverwrite = std::optional<PermissionOverwrite>;

/// What both wanted, with what `stateOf` says of each bit that is not the same everywhere.
MadeOverwrite mergedOverwrite(
    const OverwriteVersions &versions, const OverwriteDifference &difference, const StateOf &stateOf)
{
    if (versions.theirs == nullptr && versions.mine == nullptr)
        return std::nullopt;
    PermissionOverwrite merged = carrierOf(versions);
    setStates(merged, difference.bits, stateOf);
    const bool wasRemoved =
        versions.base != nullptr && (versions.theirs == nullptr || versions.mine == nullptr);
    if (wasRemoved && saysNothing(merged))
        return std::nullopt;
    return merged;
}

/// Theirs, but for the bits that collide: as they were.
MadeOverwrite contestedOverwrite(const OverwriteVersions &versions, const OverwriteDifference &difference)
{
    const PermissionOverwrite *carrier = versions.theirs != nullptr ? versions.theirs : versions.base;
    if (carrier == nullptr)
        return std::nullopt;
    PermissionOverwrite contested = *carrier;
    setStates(contested, difference.bits, [](const OverwriteBit &bit) {
        return bit.collides() ? bit.base : bit.theirs;
    });
    if (versions.theirs == nullptr && saysNothing(contested))
        return std::nullopt;
    return contested;
}

/// `make`: one overwrite of the three versions, its difference and that one's place.
using MakeOverwrite = std::function<MadeOverwrite(
    const OverwriteVersions &versions, const OverwriteDifference &difference, qsizetype place)>;

/// Theirs stand first and in their order.
QList<PermissionOverwrite> madeOverwrites(
    const QList<PermissionOverwrite> &base, const QList<PermissionOverwrite> &theirs,
    const QList<PermissionOverwrite> &mine, const MakeOverwrite &make)
{
    QHash<const PermissionOverwrite *, PermissionOverwrite> ofTheirs;
    QList<PermissionOverwrite> added;
    qsizetype place = 0;
    for (const OverwriteVersions &versions : overwriteVersions(base, theirs, mine)) {
        const OverwriteDifference difference = versions.difference();
        const MadeOverwrite made = make(versions, difference, place);
        place += isDifferent(difference) ? 1 : 0;
        if (made && versions.theirs != nullptr)
            ofTheirs.insert(versions.theirs, *made);
        else if (made)
            added += *made;
    }
    QList<PermissionOverwrite> all;
    for (const PermissionOverwrite &overwrite : theirs) {
        if (const auto made = ofTheirs.constFind(&overwrite); made != ofTheirs.cend())
            all += *made;
    }
    return all + added;
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
    const auto merge = [&mineWins](const auto &versions, const auto &difference, qsizetype place) {
        return mergedOverwrite(versions, difference, [&mineWins, place](const OverwriteBit &bit) {
            const bool isMine = bit.collides() && mineWins.contains(OverwriteChoice{place, bit.bit});
            return isMine ? bit.mine : bit.merged();
        });
    };
    return madeOverwrites(base, theirs, mine, merge);
}

RebasedOverwrites rebasedOverwrites(
    const QList<PermissionOverwrite> &base, const QList<PermissionOverwrite> &theirs,
    const QList<PermissionOverwrite> &mine)
{
    const auto contest = [](const auto &versions, const auto &difference, qsizetype) {
        return contestedOverwrite(versions, difference);
    };
    const auto rebase = [](const auto &versions, const auto &difference, qsizetype) {
        return mergedOverwrite(versions, difference, [](const OverwriteBit &bit) {
            return bit.collides() ? bit.mine : bit.merged();
        });
    };
    return {madeOverwrites(base, theirs, mine, contest), madeOverwrites(base, theirs, mine, rebase)};
}

} // namespace botdeck::domain
