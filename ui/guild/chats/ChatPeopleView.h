// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conversation/ChatDetails.h"

#include <QTreeView>

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::guild {

class ChatPeopleModel;

/// People of a chat with their rights, which unfold below them. A right has a sign beside its word.
class ChatPeopleView final : public QTreeView
{
    Q_OBJECT

public:
    /// The theme outlives it.
    explicit ChatPeopleView(const look::Theme &theme, QWidget *parent = nullptr);

    /// One alone is unfolded.
    void setPeople(const QList<domain::ChatMember> &people);
    [[nodiscard]] ChatPeopleModel &people() { return *m_people; }

Q_SIGNALS:
    /// All that was told of whoever is chosen, for the clipboard.
    void copyAsked(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void applyTheme();

    const look::Theme &m_theme;
    ChatPeopleModel *m_people;
};

} // namespace botdeck::ui::guild
