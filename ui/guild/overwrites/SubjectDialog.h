// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/permissions/Guild.h"
#include "ui/widgets/Sheet.h"

class QLineEdit;
class QListView;
class QPushButton;

namespace botdeck::ui::guild {

class SubjectListModel;

/// Asks for a role or a member. What is typed narrows the list, Up and Down choose in it meanwhile, Enter
/// takes.
class SubjectDialog final : public widgets::Sheet
{
    Q_OBJECT

public:
    /// The guild is only read while it is made.
    SubjectDialog(const look::Theme &theme, const domain::Guild &guild, QWidget *parent);

Q_SIGNALS:
    void chosen(botdeck::core::Id subject);

protected:
    void retranslate() override;

private:
    void search();
    void refresh();
    void take();

    SubjectListModel *m_subjects;
    QLineEdit *m_field;
    QListView *m_list;
    QPushButton *m_yes;
};

} // namespace botdeck::ui::guild
