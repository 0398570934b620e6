// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "ui/webhook/Card.h"
#include "ui/webhook/WebhookValues.h"

class QPushButton;

namespace botdeck::ui::look {
class Sentence;
}

namespace botdeck::ui::webhook {

class ReceiverForm;

/// "Receive here": the form, what starts and ends it, and how it stands.
class ReceiverCard final : public Card
{
    Q_OBJECT

public:
    /// Both outlive it.
    ReceiverCard(const look::Theme &theme, core::Clock &clock, QWidget *parent = nullptr);

    [[nodiscard]] ReceiverForm &form() { return *m_form; }
    void setStanding(const ReceiverStanding &standing);
    /// Why it cannot be started for this bot; empty: it can.
    void setReadOnly(const QString &why);

Q_SIGNALS:
    void startAsked(const botdeck::ui::webhook::ReceiverWish &wish);
    void stopAsked();
    /// The whole address, for the clipboard.
    void copyAsked();

protected:
    void retranslate() override;

private:
    void refresh();
    [[nodiscard]] QString listensWords() const;

    ReceiverForm *m_form;
    ReceiverStanding m_standing;
    QString m_whyReadOnly;
    look::Sentence *m_state;
    look::Sentence *m_refused;
    QPushButton *m_copy;
    QPushButton *m_go;
};

} // namespace botdeck::ui::webhook
