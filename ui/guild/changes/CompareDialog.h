// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/guild/ShownGuild.h"
#include "ui/widgets/Sheet.h"

#include <array>

class QCheckBox;
class QLabel;
class QStackedWidget;
class QTreeView;

namespace botdeck::ui::look {
class FlatTabs;
} // namespace botdeck::ui::look

namespace botdeck::ui::guild {

class CompareModel;
class CompareSides;
class ListPicks;
class MemberPicks;
class PickField;

/// A guild as it was at another moment.
struct Moment
{
    /// "kept yesterday 12:46"
    QString name;
    /// Never null.
    std::shared_ptr<const domain::PermissionTable> table;
};

/// Two roles, two members or two moments beside each other: what each may, in the guild as a whole or in one
/// channel; of moments what differs. Deletes itself when closed; open() or show().
class CompareDialog final : public widgets::Sheet
{
    Q_OBJECT

public:
    /// `others`: what now can be compared to, the newest first; perhaps none. The theme outlives it.
    CompareDialog(
        const ShownGuild &now, const QList<Moment> &others, const look::Theme &theme,
        QWidget *parent = nullptr);

    /// Compares this role, at the left, to the next one below it, or above where it is the last.
    void setFirst(core::Id role);
    /// Compares these two members.
    void setMembers(core::Id left, core::Id right);

Q_SIGNALS:
    /// Text for the clipboard: the lines that are shown, tabs between their parts.
    void copyAsked(const QString &text);

protected:
    void retranslate() override;

private:
    enum Part { RolesPart, MembersPart, MomentsPart, PartCount };

    void build();
    QWidget *buildChannel();
    void connectParts();
    void fillPicks();
    void refresh();
    void showMasks(qint64 left, qint64 right);
    void showMoments(qint64 left, qint64 right);
    void showNothing();
    [[nodiscard]] Part part() const;
    /// Of the role or member.
    [[nodiscard]] domain::PermissionMask mask(qint64 id) const;
    /// Of the channel that is chosen; -1: the guild as a whole.
    [[nodiscard]] int channel() const;
    [[nodiscard]] const std::shared_ptr<const domain::PermissionTable> &moment(qint64 number) const;
    [[nodiscard]] QString scopeWords() const;
    [[nodiscard]] QString sideTitle(qint64 value) const;

    const ShownGuild m_now;
    const QList<Moment> m_others;
    ListPicks *m_rolePicks;
    MemberPicks *m_memberPicks;
    ListPicks *m_momentPicks;
    ListPicks *m_channelPicks;
    look::FlatTabs *m_tabs;
    QStackedWidget *m_stack;
    /// In the order of Part.
    std::array<CompareSides *, PartCount> m_sides;
    QWidget *m_scope;
    QLabel *m_channelLabel;
    PickField *m_channel;
    QCheckBox *m_onlyDifferences;
    look::Sentence *m_summary;
    QTreeView *m_table;
    CompareModel *m_model;
    QPushButton *m_copy = nullptr;
};

} // namespace botdeck::ui::guild
