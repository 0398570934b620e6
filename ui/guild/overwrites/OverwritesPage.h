// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/guild/overwrites/OverwriteDraft.h"

#include <QWidget>

#include <functional>

class QAction;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace botdeck::ui::look {
class ElidedLabel;
class Sentence;
class Theme;
} // namespace botdeck::ui::look

namespace botdeck::ui::widgets {
class EmptyNote;
}

namespace botdeck::ui::guild {

class BitChooser;
class Chip;
class OverwriteModel;
class OverwritePanel;
class OverwriteTable;

/// The overwrites of all channels: one permission in a matrix of channels and whose overwrites they are, all
/// permissions of the chosen overwrite below, and what would be saved. It saves nothing itself.
class OverwritesPage final : public QWidget
{
    Q_OBJECT

public:
    /// The theme outlives it.
    explicit OverwritesPage(const look::Theme &theme, QWidget *parent = nullptr);
    ~OverwritesPage() override;

    /// None: nothing is read yet. The same guild, read or saved once more: what is edited and not saved stays
    /// as a change of what was read; where somebody else changed the same it is said in words.
    void setGuild(const std::optional<ShownGuild> &guild);
    /// Why nothing may be changed, in a sentence; empty where it may.
    void setReadOnly(const QString &why);
    /// What the change means for members; plain text, empty for none.
    void setImpact(const QString &words);
    /// Goes there; a subject that has no overwrite anywhere gets a column. What is not given stays, what is
    /// not in the guild changes nothing. cellChosen() does not follow.
    void choose(core::Id channel, std::optional<core::Id> subject, std::optional<int> bit);

    /// Those whose overwrites are not as they were read, as edited.
    [[nodiscard]] QList<domain::GuildChannel> changedChannels() const { return m_draft.changedChannels(); }
    /// The whole guild with them; only where one is set.
    [[nodiscard]] domain::Guild edited() const { return m_draft.edited(); }
    [[nodiscard]] bool isChanged() const { return m_draft.isChanged(); }

    /// Those of overwrites, as one step that can be undone; reserved bits are asked for first. What the bot
    /// may not change is left out and said.
    void applyEdits(const QList<domain::PermissionEdit> &edits);
    /// As read; can be undone.
    void revert();
    // As OverwriteDraft has them.
    [[nodiscard]] domain::GuildChannel base(const domain::GuildChannel &channel) const
    {
        return m_draft.base(channel);
    }
    void send(const domain::GuildChannel &channel) { m_draft.send(channel); }
    void decide(const domain::GuildChannel &theirs, const QList<domain::PermissionOverwrite> &wanted)
    {
        m_draft.decide(theirs, wanted);
    }

Q_SIGNALS:
    /// What would be saved is another than before.
    void changed();
    void saveAsked();
    /// Every member, channel and permission that the change concerns is to be listed.
    void impactAsked();
    /// Text for the clipboard.
    void copyAsked(const QString &text);
    /// By the operator, whichever of the three is another now.
    void cellChosen(botdeck::core::Id channel, botdeck::core::Id subject, int bit);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void buildActions();
    QHBoxLayout *buildHead();
    QHBoxLayout *buildTools();
    QWidget *buildFooter();
    void connectParts();
    void connectEdits();
    void change(const OverwriteCell &cell, int bit, domain::OverwriteState state);
    [[nodiscard]] QString whyShut(int bit, OverwriteGate gate) const;
    void say(const OverwritesMet &met);
    void ask(domain::PermissionMask bits, const std::function<void()> &done);
    void apply(const QList<domain::PermissionEdit> &edits);
    void goTo(const OverwriteCell &cell, int bit);
    void chooseByHand(const OverwriteCell &cell, int bit);
    void addSubject();
    void save();
    void refresh();
    void refreshFooter();
    void showFitting();
    void applyTheme();
    void retranslate();
    [[nodiscard]] OverwriteCell firstCell() const;

    const look::Theme &m_theme;
    OverwriteDraft m_draft;
    OverwriteCell m_cell;
    int m_bit = 0;
    QList<domain::GuildChannel> m_told;
    QAction *m_undo;
    QAction *m_redo;
    QAction *m_saveKey;
    look::ElidedLabel *m_title;
    Chip *m_unsaved;
    look::Sentence *m_lock;
    look::Sentence *m_note;
    BitChooser *m_bits;
    QPushButton *m_add;
    QStackedWidget *m_stack;
    widgets::EmptyNote *m_empty;
    OverwriteModel *m_model;
    QSplitter *m_parts;
    OverwriteTable *m_table;
    OverwritePanel *m_panel;
    QWidget *m_footer;
    QLabel *m_changesTitle;
    look::ElidedLabel *m_changes;
    QLabel *m_impact;
    QPushButton *m_list;
    QPushButton *m_revert;
    QPushButton *m_save;
};

} // namespace botdeck::ui::guild
