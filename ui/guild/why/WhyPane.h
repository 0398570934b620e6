// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/permissions/SmallestChange.h"
#include "ui/guild/ShownGuild.h"

#include <QWidget>

#include <optional>

class QLabel;
class QStackedWidget;
class QToolButton;

namespace botdeck::ui::look {
class Sentence;
class Theme;
} // namespace botdeck::ui::look

namespace botdeck::ui::widgets {
class EmptyNote;
}

namespace botdeck::ui::guild {

class ProposalsPart;
class StepList;
class StepModel;
class WhyChooser;
class WhyVerdict;
struct WhyAnswer;
struct WhyQuestion;

/// Why a member can or cannot do something in a channel: the steps by which permissions combine, now and with
/// the edit that is not saved, and the smallest changes that turn the answer round. It changes nothing
/// itself.
class WhyPane final : public QWidget
{
    Q_OBJECT

public:
    /// The theme outlives it.
    explicit WhyPane(const look::Theme &theme, QWidget *parent = nullptr);

    /// None: nothing is read yet. Another reading of the same guild: the question stays where it can, and is
    /// asked anew.
    void setGuild(const std::optional<ShownGuild> &guild);
    /// The guild with the edit that is not saved, members and channels in the same order; null: there is
    /// none.
    void setAfter(const std::shared_ptr<const domain::PermissionTable> &after);
    /// What is not given stays as it is; who or what the guild does not have is not chosen. goalsAsked()
    /// follows once all three are known.
    void ask(std::optional<core::Id> member, std::optional<core::Id> channel, std::optional<int> bit);
    /// Instead of the sentence about Fanbook's order at the foot; empty: that sentence.
    void setOrderNote(const QString &note);
    /// What answers the latest goalsAsked(), the best first; empty: no way was found.
    void setProposals(const QList<domain::PermissionProposal> &proposals);
    /// Nothing can be changed, and why: proposals are shown and cannot be previewed. Empty: they can.
    void setReadOnly(const QString &why);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// The smallest change is wanted that turns today's answer round; perhaps with a second goal, for whom it
    /// must not. Empty: no longer.
    void goalsAsked(const QList<botdeck::domain::PermissionGoal> &goals);
    /// The proposal as edits that are not saved.
    void previewAsked(const QList<botdeck::domain::PermissionEdit> &edits);
    /// The question, the answer and its numbered steps, for the clipboard.
    void copyAsked(const QString &text);
    /// The lists "who can" and "what can" are wanted.
    void accessAsked();
    void closeAsked();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    QWidget *buildHead();
    QWidget *buildAnswer();
    void connectParts();
    void showOrder();
    void showAnswer();
    void askForWays();
    void copy();
    [[nodiscard]] std::optional<WhyAnswer> answerAfter(const WhyQuestion &question) const;
    void applyTheme();
    void retranslate();

    const look::Theme &m_theme;
    std::optional<ShownGuild> m_guild;
    std::shared_ptr<const domain::PermissionTable> m_after;
    QString m_orderNote;
    QLabel *m_title;
    QToolButton *m_access;
    QToolButton *m_copy;
    QToolButton *m_close;
    WhyChooser *m_chooser;
    QStackedWidget *m_stack;
    widgets::EmptyNote *m_empty;
    QWidget *m_answer;
    WhyVerdict *m_verdict;
    StepModel *m_rows;
    StepList *m_steps;
    look::Sentence *m_masks;
    ProposalsPart *m_proposals;
    look::Sentence *m_order;
};

} // namespace botdeck::ui::guild
