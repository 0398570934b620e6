// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conversation/ChatDetails.h"

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

class ChatPeopleView;

/// Finds one member of a chat by the decimal id, and shows what the server told of them.
class ChatLookup final : public QWidget
{
    Q_OBJECT

public:
    /// The theme outlives it.
    explicit ChatLookup(const look::Theme &theme, QWidget *parent = nullptr);

    /// None: nobody was found yet.
    void setMember(const std::optional<domain::ChatMember> &member);
    [[nodiscard]] const std::optional<domain::ChatMember> &member() const { return m_member; }
    /// Something is being read: nothing else can be asked.
    void setBusy(bool busy);

Q_SIGNALS:
    void memberAsked(const QString &userId);
    void copyAsked(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void find();
    void refresh();
    void retranslate();

    QLabel *m_label;
    QLineEdit *m_field;
    QPushButton *m_find;
    look::Sentence *m_note;
    ChatPeopleView *m_person;
    std::optional<domain::ChatMember> m_member;
    bool m_isBusy = false;
};

} // namespace botdeck::ui::guild
