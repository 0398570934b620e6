// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/WebhookAddress.h"
#include "ui/replay/ReplayParts.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLineEdit;
class QRadioButton;

namespace botdeck::ui::look {
class Sentence;
}

namespace botdeck::ui::replay {

/// Where updates are replayed to: one of the sandbox's bots, or a webhook's address; what that means, or what
/// is missing, is said below.
class TargetChoice final : public QWidget
{
    Q_OBJECT

public:
    /// The bots are those that the workbench has now.
    explicit TargetChoice(const ReplayParts &parts, QWidget *parent = nullptr);

    void choose(ReplayWay way);
    /// Of the sandbox's bots, the first one of this platform's where there is one.
    void suggest(domain::PlatformId platform);
    [[nodiscard]] ReplayWay way() const;
    /// Empty where there is none.
    [[nodiscard]] domain::BotKey bot() const;
    [[nodiscard]] services::WebhookAddress address() const;
    /// Something can be sent there.
    [[nodiscard]] bool isReady() const;
    void focusChoice();

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void fillBots();
    void refresh();
    void retranslate();
    void say();
    [[nodiscard]] std::optional<domain::PlatformId> platform() const;

    const ReplayParts m_parts;
    QRadioButton *m_sandbox;
    QComboBox *m_bots;
    QRadioButton *m_webhook;
    QLineEdit *m_address;
    look::Sentence *m_words;
};

} // namespace botdeck::ui::replay
