// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/permissions/PermissionMask.h"

#include <QList>
#include <QPushButton>

namespace botdeck::ui::guild {

class MaskDraft;

/// Another role whose permissions may be copied.
struct RoleToCopy
{
    QString name;
    domain::PermissionMask mask;
};

/// A menu that fills the draft: from a preset, or from another role.
class PresetsButton final : public QPushButton
{
    Q_OBJECT

public:
    /// The draft outlives it.
    explicit PresetsButton(MaskDraft &draft, QWidget *parent = nullptr);

    /// The mightiest first; without any nothing can be copied.
    void setRoles(const QList<RoleToCopy> &roles);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    MaskDraft &m_draft;
    QList<QAction *> m_presets;
    QMenu *m_roles = nullptr;
};

} // namespace botdeck::ui::guild
