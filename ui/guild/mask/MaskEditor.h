// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/guild/mask/MaskDraft.h"
#include "ui/guild/mask/PresetsButton.h"

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace botdeck::ui::look {
class ElidedLabel;
class Sentence;
class Theme;
} // namespace botdeck::ui::look

namespace botdeck::ui::guild {

class ChangeChips;
class MaskFields;
class PermissionList;
class RoleHeading;

/// A role as this editor sees it.
struct EditedRole
{
    QString name;
    QColor colour = {};
    /// What stands below the name, such as its position and id.
    QString subtitle = {};
    domain::PermissionMask saved;
    /// The bits that may be given and taken; none where the role cannot be edited.
    domain::PermissionMask editable = domain::PermissionMask::all();
    /// Why the others may not, in a sentence.
    QString lockReason = {};
};

/// The permissions of one role: as numbers, as a list with switches, and what would be saved. It saves
/// nothing itself.
class MaskEditor final : public QWidget
{
    Q_OBJECT

public:
    /// The theme outlives it.
    explicit MaskEditor(const look::Theme &theme, QWidget *parent = nullptr);

    /// To be edited; what was not saved of the one before is gone.
    void setRole(const EditedRole &role);
    /// The same one, read or saved once more: what is not saved stays, as a change of that.
    void updateRole(const EditedRole &role);
    /// It is on its way to the server with this mask.
    void send(domain::PermissionMask mask) { m_draft.send(mask); }
    /// Those that can be copied from, the mightiest first.
    void setRolesToCopy(const QList<RoleToCopy> &roles) { m_presets->setRoles(roles); }
    /// What the change means for members; plain text, empty for none. Listed: impactAsked() can be answered.
    void setImpact(const QString &text, bool isListed = true);

    [[nodiscard]] domain::PermissionMask mask() const { return m_draft.mask(); }
    /// As its switch does: what is locked stays and says why, what is reserved is asked for.
    void turn(int bit, bool on);
    [[nodiscard]] bool isChanged() const { return !m_draft.changedBits().isEmpty(); }

Q_SIGNALS:
    /// The mask is another than before, by whatever.
    void changed(botdeck::domain::PermissionMask mask);
    void saveAsked(botdeck::domain::PermissionMask mask);
    /// Every member, channel and permission that the change concerns is to be listed.
    void impactAsked();
    /// Text for the clipboard.
    void copyAsked(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void buildActions();
    QHBoxLayout *buildHead();
    QHBoxLayout *buildMasks();
    QHBoxLayout *buildFoot();
    void connectParts();
    void showRole(const EditedRole &role);
    void refresh();
    void save();
    void applyTheme();
    void retranslate();

    const look::Theme &m_theme;
    MaskDraft m_draft;
    domain::PermissionMask m_told;
    QAction *m_undo;
    QAction *m_redo;
    QAction *m_saveKey;
    RoleHeading *m_heading;
    PresetsButton *m_presets;
    look::Sentence *m_lock;
    MaskFields *m_fields;
    PermissionList *m_list;
    QWidget *m_footer;
    QLabel *m_masksTitle;
    look::ElidedLabel *m_masks;
    ChangeChips *m_chips;
    QLabel *m_impact;
    QPushButton *m_concerned;
    QPushButton *m_revert;
    QPushButton *m_save;
};

} // namespace botdeck::ui::guild
