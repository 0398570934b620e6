// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conversation/ChatDetails.h"
#include "domain/conversation/SendingState.h"

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace botdeck::ui::look {
class Sentence;
class Theme;
} // namespace botdeck::ui::look

namespace botdeck::ui::guild {

class CountedField;

/// What can be changed in a chat: title, description, the pinned message, who is in it, whether the bot is.
/// What cannot be taken back is asked first. It changes nothing itself.
class ChatChanges final : public QWidget
{
    Q_OBJECT

public:
    /// The theme outlives it.
    explicit ChatChanges(const look::Theme &theme, QWidget *parent = nullptr);

    void setAbilities(const domain::ChatAbilities &abilities);
    /// Why nothing may be changed, in a sentence; empty: it may.
    void setReadOnly(const QString &why);
    /// What was typed and not saved stays, but for another chat.
    void setDetails(const std::optional<domain::ChatDetails> &details);
    /// Whoever was found last, whose name the question before a removal says; none: nobody.
    void setMember(const std::optional<domain::ChatMember> &member);
    /// What becomes of the last order for this chat; none: there is none.
    void setSending(const std::optional<domain::SendingState> &state);

Q_SIGNALS:
    /// Confirmed where it cannot be taken back.
    void orderAsked(const botdeck::domain::SendingOrder &order);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectParts();
    void askPin(domain::MessageAction::Kind kind);
    void askRemove();
    void askLeave();
    void refresh();
    void tellSending();
    void retranslate();
    [[nodiscard]] domain::SendingOrder change(domain::ChatChange::Kind kind, const QString &text) const;
    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] bool isGroup() const;
    [[nodiscard]] QString chatName() const;
    [[nodiscard]] QString nameOf(const QString &userId) const;

    const look::Theme &m_theme;
    domain::ChatAbilities m_abilities;
    QString m_readOnly;
    std::optional<domain::ChatDetails> m_details;
    std::optional<domain::ChatMember> m_member;
    std::optional<domain::SendingState> m_sending;
    look::Sentence *m_note;
    CountedField *m_title;
    CountedField *m_description;
    QLabel *m_messageLabel;
    QLineEdit *m_message;
    QPushButton *m_pin;
    QPushButton *m_unpin;
    QLabel *m_userLabel;
    QLineEdit *m_user;
    QPushButton *m_remove;
    QPushButton *m_leave;
};

} // namespace botdeck::ui::guild
