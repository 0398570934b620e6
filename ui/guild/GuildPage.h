// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/guild/GuildPane.h"

#include <QWidget>

#include <optional>

class QAction;
class QSplitter;
class QStackedWidget;

namespace botdeck::ui::widgets {
class EmptyNote;
}

namespace botdeck::ui::guild {

class MaskEditor;
class MembersPage;
class OverwritesPage;
class WhyPane;

/// The workspace Guild: what the guild has at the left, what is edited of it in the middle, why somebody may
/// or may not do something at the right. It puts the parts together; whoever has it joins them.
class GuildPage final : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive it.
    GuildPage(const look::Theme &theme, core::Clock &clock, QWidget *parent = nullptr);

    [[nodiscard]] GuildPane &pane() { return *m_pane; }
    [[nodiscard]] MaskEditor &mask() { return *m_mask; }
    [[nodiscard]] OverwritesPage &overwrites() { return *m_overwrites; }
    [[nodiscard]] MembersPage &members() { return *m_members; }
    [[nodiscard]] WhyPane &why() { return *m_why; }

    /// For all parts but the mask, which shows one role. None: nothing is read.
    void setGuild(const std::optional<ShownGuild> &guild);
    [[nodiscard]] const std::optional<ShownGuild> &guild() const { return m_guild; }

    /// What the middle is about, and the list at the left.
    void open(GuildPane::Part part);

    /// What stands in the middle where there is nothing to edit.
    struct Note
    {
        QString title;
        QString hint = {};
        /// Of the button; empty: none.
        QString action = {};
    };
    /// None: the middle is what open() says.
    void setNote(const std::optional<Note> &note);

    /// Shows and hides the pane at the right. Where the page is too narrow for all three it is hidden until
    /// it is asked for, and then stands instead of the one at the left.
    [[nodiscard]] QAction &whyAction() { return *m_whyAction; }
    void showWhy(bool shown);

    /// The widths of the parts.
    [[nodiscard]] QByteArray saveState() const;
    /// False for bytes that saveState() did not make; then nothing changes.
    bool restoreState(const QByteArray &state);

Q_SIGNALS:
    /// By the operator, with the list at the left.
    void opened(botdeck::ui::guild::GuildPane::Part part);
    void noteActionAsked();
    /// The operator gave the parts other widths.
    void divided();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void retranslate();

    const look::Theme &m_theme;
    GuildPane *m_pane;
    QStackedWidget *m_centre;
    MaskEditor *m_mask;
    OverwritesPage *m_overwrites;
    MembersPage *m_members;
    widgets::EmptyNote *m_note;
    WhyPane *m_why;
    QSplitter *m_split;
    QAction *m_whyAction;
    std::optional<ShownGuild> m_guild;
    bool m_isNoted = false;
    /// What the operator wants; none: as there is room.
    std::optional<bool> m_wantsWhy;
};

} // namespace botdeck::ui::guild
