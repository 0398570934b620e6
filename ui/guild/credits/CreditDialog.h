// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/credits/CreditChecks.h"
#include "ui/widgets/Sheet.h"

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace botdeck::ui::look {
class ElidedLabel;
}

namespace botdeck::ui::guild {

class CreditForm;
class CreditPreview;

/// A member's credits: one of them, or a new one, is edited beside what the profile shows of it, saved, or
/// deleted. It changes nothing itself: how what it asked for ended is told it. Until then it waits and can be
/// closed.
class CreditDialog final : public widgets::Sheet
{
    Q_OBJECT

public:
    struct Member
    {
        core::Id id;
        QString name;
    };

    /// A new credit is begun; what the member has comes with setCredits(). The theme outlives it.
    CreditDialog(const look::Theme &theme, const Member &member, QWidget *parent);

    /// What the member has: at the beginning, and after every change. What is being edited stays.
    void setCredits(const QList<domain::GivenCredit> &credits);
    /// They could not be read; in the window's language.
    void setUnread(const QString &reason);
    /// Why nothing may be changed, in the window's language; empty: it may.
    void setLock(const QString &reason);

    // How it ended, after putAsked() and eraseAsked().
    void showKept(const QString &card);
    void showErased(const QString &card);
    /// In the window's language. `mayHaveHadEffect`: it left and no answer came.
    void showFailure(const QString &words, bool mayHaveHadEffect);

    [[nodiscard]] core::Id member() const { return m_member.id; }

    /// What was edited and not saved is given up only after a question.
    void reject() override;

Q_SIGNALS:
    /// Only what domain::creditError() has nothing against, under a name.
    void putAsked(botdeck::core::Id member, const QString &card, const botdeck::domain::Credit &credit);
    /// After it was asked once more.
    void eraseAsked(botdeck::core::Id member, const QString &card);

protected:
    void retranslate() override;

private:
    void build();
    void buildHead();
    [[nodiscard]] const domain::GivenCredit *given(const QString &card) const;
    /// The one that is edited, where the member has it.
    [[nodiscard]] const domain::GivenCredit *chosen() const;
    [[nodiscard]] QString card() const;
    [[nodiscard]] bool isChanged() const;
    /// Also where what was filled in waits in the other kind.
    [[nodiscard]] bool isTouched() const;
    void askDiscard(const QString &what, const std::function<void()> &then);
    [[nodiscard]] QString reason() const;
    void fillChoice();
    void takeChoice();
    void takeKind();
    void begin(const std::optional<QString> &card);
    void present(const domain::Credit &credit);
    void edited();
    void refresh();
    void sayState();
    void save();
    void askErase();

    const Member m_member;
    QList<domain::GivenCredit> m_credits;
    /// None: a new one.
    std::optional<QString> m_chosen;
    /// As it was when it was begun.
    domain::Credit m_before;
    /// A new one of the other kind, as it was left.
    domain::Credit m_otherKind;
    QString m_lock;
    QString m_unread;
    bool m_isRead = false;
    look::ElidedLabel *m_who;
    look::Sentence *m_state;
    QLabel *m_choiceLabel;
    QComboBox *m_choice;
    QPushButton *m_erase;
    QLabel *m_cardLabel;
    QLineEdit *m_card;
    QLabel *m_kindLabel;
    QComboBox *m_kind;
    CreditForm *m_form;
    QLabel *m_previewLabel;
    CreditPreview *m_preview;
    look::Sentence *m_previewWords;
    look::Sentence *m_reason;
    QPushButton *m_save = nullptr;
};

} // namespace botdeck::ui::guild
