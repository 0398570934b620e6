// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/BotProfile.h"
#include "domain/BotProfileHints.h"

#include <QWidget>

#include <memory>

class QPushButton;

namespace botdeck::core {
class Clock;
}
namespace botdeck::ui::look {
class Sentence;
class Theme;
} // namespace botdeck::ui::look

namespace botdeck::ui::botedit {

class FactsView;
/// A button that asks for a getMe and, below it, how it went. Who asks the server is its owner's matter.
class CheckView final : public QWidget
{
    Q_OBJECT

public:
    /// Whether the owner can break off what it began.
    enum class Stop { Can, Cannot };

    CheckView(const look::Theme &theme, Stop stop, QWidget *parent = nullptr);

    /// Nothing was asked, or what was said no longer holds.
    void reset();
    /// The token is being fetched: said where that takes longer than a moment.
    void showWaiting(core::Clock &clock);
    void showBusy();
    void showFacts(const domain::BotFacts &facts, const domain::BotShapes &shapes);
    /// Facts that were known before, without a word about a check.
    void showOldFacts(const std::optional<domain::BotFacts> &facts, const domain::BotShapes &shapes);
    /// Facts stay.
    void showFailure(const QString &words);
    [[nodiscard]] bool isBusy() const { return m_isBusy; }

Q_SIGNALS:
    void checkAsked();
    void cancelAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void setBusy(bool busy);
    void retranslate();

    const Stop m_stop;
    QPushButton *m_check;
    QPushButton *m_cancel;
    look::Sentence *m_note;
    FactsView *m_facts;
    bool m_isBusy = false;
    /// While the token is being fetched.
    std::unique_ptr<QObject> m_patience;
};

} // namespace botdeck::ui::botedit
