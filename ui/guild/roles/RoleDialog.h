// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/permissions/RoleFacts.h"
#include "ui/widgets/Sheet.h"

#include <optional>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace botdeck::ui::guild {

class ColourField;

/// A new role, or another name, colour and manner of one that is there. It saves nothing itself and closes
/// when it has told what is wanted. Deletes itself when closed; open().
class RoleDialog final : public widgets::Sheet
{
    Q_OBJECT

public:
    /// `edited`: the role's facts; none: a new role. The theme outlives it.
    RoleDialog(const std::optional<domain::RoleFacts> &edited, const look::Theme &theme, QWidget *parent);

Q_SIGNALS:
    /// The name has no blanks around it and is not empty; of an edited role something differs.
    void told(const botdeck::domain::RoleFacts &facts);

protected:
    void retranslate() override;

private:
    void build();
    void fill();
    [[nodiscard]] domain::RoleFacts facts() const;
    void refresh();
    void tell();

    const std::optional<domain::RoleFacts> m_edited;
    QLabel *m_nameLabel;
    QLineEdit *m_name;
    QLabel *m_colourLabel;
    ColourField *m_colour;
    QCheckBox *m_hoisted;
    QCheckBox *m_mentionable;
    look::Sentence *m_permissions;
    QPushButton *m_tell = nullptr;
};

} // namespace botdeck::ui::guild
