// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/permissions/PermissionImpact.h"
#include "ui/widgets/Sheet.h"

#include <memory>
#include <optional>

class QComboBox;
class QLabel;
class QPushButton;

namespace botdeck::ui::look {
class FlatTabs;
}
namespace botdeck::ui::widgets {
class TextTable;
}

namespace botdeck::ui::guild {

class ImpactModel;

/// What an edit means for everybody, to be looked at in full.
struct ShownImpact
{
    // None of them is null.
    std::shared_ptr<const domain::PermissionImpact> impact;
    /// Whose members and channels the impact speaks of.
    std::shared_ptr<const domain::PermissionTable> table;
};

/// Every member, channel and permission that an edit lets somebody gain or lose, one in a line. Deletes
/// itself when closed; open().
class ImpactDialog final : public widgets::Sheet
{
    Q_OBJECT

public:
    /// The theme outlives it.
    ImpactDialog(const ShownImpact &impact, const look::Theme &theme, QWidget *parent);

    enum class Side { Both, Gained, Lost };
    /// Only these; none: of all permissions.
    void choose(Side side, std::optional<int> bit);

    /// How the export went: a sentence beside the buttons.
    void say(const QString &words, bool isFailure = false);

Q_SIGNALS:
    /// All of it into a file, whatever is chosen here.
    void exportAsked();
    /// The chosen line, for the clipboard.
    void copyAsked(const QString &text);
    /// Of the chosen line; the dialog is closed by then.
    void whyAsked(botdeck::core::Id member, botdeck::core::Id channel, int bit);

protected:
    void retranslate() override;

private:
    void build();
    void connectParts();
    void fillBits();
    void refresh();
    void askWhy();

    const ShownImpact m_impact;
    look::FlatTabs *m_sides;
    QComboBox *m_bits;
    QLabel *m_counts;
    ImpactModel *m_model;
    widgets::TextTable *m_table;
    look::Sentence *m_rest;
    QPushButton *m_why;
    QPushButton *m_export;
};

} // namespace botdeck::ui::guild
