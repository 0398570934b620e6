// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/permissions/PermissionOrder.h"

#include <QtGlobal>

#include <algorithm>

namespace botdeck::domain {

namespace {

struct StepName
{
    PermissionStep step = PermissionStep::Owner;
    QStringView name;
};

constexpr std::array stepNames{
    StepName{PermissionStep::Owner, u"owner"},
    StepName{PermissionStep::EveryoneBase, u"everyone_base"},
    StepName{PermissionStep::MemberRoles, u"member_roles"},
    StepName{PermissionStep::Administrator, u"administrator"},
    StepName{PermissionStep::EveryoneOverwrite, u"everyone_overwrite"},
    StepName{PermissionStep::RoleOverwrites, u"role_overwrites"},
    StepName{PermissionStep::MemberOverwrite, u"member_overwrite"},
};

core::Error wrongOrder(const char *pattern, const QString &name)
{
    return {core::ErrorKind::WrongUse, core::Phrase(pattern, {name})};
}

} // namespace

PermissionOrder usualPermissionOrder()
{
    return {usualPermissionSteps.begin(), usualPermissionSteps.end()};
}

QString permissionStepName(PermissionStep step)
{
    return std::ranges::find(stepNames, step, &StepName::step)->name.toString();
}

QString permissionOrderText(const PermissionOrder &order)
{
    QStringList names;
    for (const PermissionStep step : order)
        names += permissionStepName(step);
    return names.join(u',');
}

core::Result<PermissionOrder> permissionOrderFromText(QStringView text)
{
    PermissionOrder order;
    const QList<QStringView> names = text.split(u',', Qt::SkipEmptyParts);
    for (const QStringView part : names) {
        const QStringView name = part.trimmed();
        const auto known = std::ranges::find(stepNames, name, &StepName::name);
        if (known == stepNames.end())
            return wrongOrder(
                QT_TRANSLATE_NOOP("Phrase", "\"%1\" is no step of the order of permissions"),
                name.toString());
        if (order.contains(known->step))
            return wrongOrder(
                QT_TRANSLATE_NOOP("Phrase", "\"%1\" is twice in the order of permissions"), name.toString());
        order += known->step;
    }
    return order;
}

} // namespace botdeck::domain
