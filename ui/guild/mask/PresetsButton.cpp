// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/mask/PresetsButton.h"

#include "ui/guild/mask/MaskDraft.h"
#include "ui/guild/mask/MaskPresets.h"
#include "ui/look/Icons.h"

#include <QEvent>
#include <QMenu>

namespace botdeck::ui::guild {

PresetsButton::PresetsButton(MaskDraft &draft, QWidget *parent)
    : QPushButton(parent)
    , m_draft(draft)
{
    setObjectName(QStringLiteral("maskPresets"));
    setIcon(look::icon(look::Icon::Templates));
    auto *menu = new QMenu(this);
    for (const MaskPreset &preset : maskPresets()) {
        QAction *action = menu->addAction(
            QString(), this, [this, mask = preset.mask] { m_draft.fill(mask, MaskChange::Preset); });
        action->setObjectName(QLatin1StringView(preset.name));
        m_presets += action;
    }
    menu->addSeparator();
    m_roles = menu->addMenu(QString());
    m_roles->setObjectName(QStringLiteral("rolesToCopy"));
    setMenu(menu);
    setRoles({});
    retranslate();
}

void PresetsButton::setRoles(const QList<RoleToCopy> &roles)
{
    m_roles->clear();
    m_roles->setEnabled(!roles.isEmpty());
    for (const RoleToCopy &role : roles) {
        // In a menu's words & would be a key.
        m_roles->addAction(
            QString(role.name).replace(u'&', QStringLiteral("&&")), this,
            [this, mask = role.mask] { m_draft.fill(mask, MaskChange::Copy); });
    }
}

void PresetsButton::retranslate()
{
    setText(tr("Presets"));
    setToolTip(tr("Fill in named permissions; reserved and unknown bits stay as they are"));
    m_roles->setTitle(tr("Copy from another role"));
    for (qsizetype row = 0; row < m_presets.size(); ++row)
        m_presets.at(row)->setText(presetTitle(maskPresets()[size_t(row)]));
}

void PresetsButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QPushButton::changeEvent(event);
}

} // namespace botdeck::ui::guild

#include "moc_PresetsButton.cpp"
