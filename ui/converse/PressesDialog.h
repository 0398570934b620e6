// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conversation/WaitingPress.h"
#include "ui/widgets/Sheet.h"

#include <QList>
#include <QTimer>

#include <optional>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace botdeck::core {
class Clock;
}

namespace botdeck::ui::converse {

/// The pressed buttons that wait for an answer, from all chats of a bot: who pressed where, what, how long
/// ago. One of them can be answered, or shown where it stands; both close the dialog.
class PressesDialog final : public widgets::Sheet
{
    Q_OBJECT

public:
    PressesDialog(const look::Theme &theme, const core::Clock &clock, QWidget *parent);

    /// Newest first; the one that is chosen stays so.
    void setPresses(const QList<domain::WaitingPress> &presses);

Q_SIGNALS:
    void showAsked(const botdeck::domain::WaitingPress &press);
    void answerAsked(const botdeck::domain::WaitingPress &press);

protected:
    void retranslate() override;

private:
    void refresh();
    void refreshAges();
    [[nodiscard]] std::optional<domain::WaitingPress> chosen() const;
    void take(void (PressesDialog::*asked)(const domain::WaitingPress &));

    const core::Clock &m_clock;
    QList<domain::WaitingPress> m_presses;
    QLabel *m_none;
    QTreeWidget *m_list;
    QPushButton *m_answer;
    QPushButton *m_show;
    /// Ages grow.
    QTimer m_aging;
};

} // namespace botdeck::ui::converse
