// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "security/SecretKeeper.h"
#include "ui/preferences/PreferencesParts.h"

#include <QWidget>

class QProgressBar;
class QPushButton;

namespace botdeck::ui::look {
class Sentence;
}

namespace botdeck::ui::preferences {

/// Moves every secret to the other place, and says what came of it, even where another one began it.
class MovePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit MovePanel(const PreferencesParts &parts, QWidget *parent = nullptr);

    /// What came of a move, in the window's language; `now` is where secrets are kept since.
    static QString movedWords(const security::MoveReport &report, security::SecretBackend now);
    static QString notMovedWords(const core::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] security::SecretBackend other() const;
    void move();
    /// To where they are already: ends a move that left some behind.
    void sweep();
    void begin(security::SecretBackend target);
    void report(const security::MoveReport &report);
    void fail(const core::Error &error);
    void refresh();
    void retranslate();

    const PreferencesParts m_parts;
    QPushButton *m_move;
    QPushButton *m_sweep;
    QProgressBar *m_progress;
    look::Sentence *m_report;
};

} // namespace botdeck::ui::preferences
