// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/permissions/SmallestChange.h"
#include "ui/guild/ShownGuild.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QToolButton;

namespace botdeck::ui::look {
class Sentence;
class Theme;
} // namespace botdeck::ui::look

namespace botdeck::ui::guild {

class MemberPicks;
class PickField;
class StepList;
class StepModel;

/// The smallest changes that turn an answer round, with what else they change, and for whom the answer must
/// stay as it is.
class ProposalsPart final : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive it.
    ProposalsPart(MemberPicks &members, const look::Theme &theme, QWidget *parent = nullptr);

    /// They are being looked for, to allow it or to deny it.
    void expect(bool allowed);
    /// For this guild, the best first; empty: there are none.
    void setProposals(const QList<domain::PermissionProposal> &proposals, const ShownGuild &guild);
    /// Why none can be tried, in a sentence; empty: they can.
    void setReadOnly(const QString &why);
    /// For whom the answer must be the other one; perhaps nobody.
    [[nodiscard]] std::optional<core::Id> exempt() const;

Q_SIGNALS:
    /// By the operator.
    void exemptChanged();
    void previewAsked(const QList<botdeck::domain::PermissionEdit> &edits);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void connectParts();
    void showRows();
    void refresh();
    void fitList();
    void preview();
    void applyTheme();
    void retranslate();

    const look::Theme &m_theme;
    bool m_isExpecting = false;
    bool m_wantsAllowed = true;
    QString m_whyReadOnly;
    QList<domain::PermissionProposal> m_proposals;
    /// That of the proposals.
    ShownGuild m_guild;
    StepModel *m_rows;
    QLabel *m_title;
    StepList *m_list;
    look::Sentence *m_note;
    QLabel *m_exemptLabel;
    PickField *m_exempt;
    QToolButton *m_noExempt;
    QPushButton *m_preview;
};

} // namespace botdeck::ui::guild
