// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "ui/look/StateMark.h"
#include "ui/webhook/Card.h"
#include "ui/webhook/WebhookValues.h"

class QPushButton;

namespace botdeck::ui::look {
class Sentence;
}

namespace botdeck::ui::webhook {

class SetForm;

/// Sets a webhook: the form, and how it went. What speaks against it is worked out elsewhere while somebody
/// types.
class SetCard final : public Card
{
    Q_OBJECT

public:
    /// Both outlive it.
    SetCard(const look::Theme &theme, core::Clock &clock, QWidget *parent = nullptr);

    [[nodiscard]] SetForm &form() { return *m_form; }
    /// The first thing that is no warning keeps the button shut.
    void setObjections(const QList<HookObjection> &objections);
    /// Why nothing may be changed; empty: it may.
    void setReadOnly(const QString &why);
    void setBusy(bool busy);
    /// How it went.
    void say(const QString &words, look::Tone tone = look::Tone::Neutral);

Q_SIGNALS:
    /// The address is to be looked at from outside.
    void lookAsked();
    /// Not asked about yet.
    void setAsked(const botdeck::ui::webhook::HookOrder &order);

protected:
    void retranslate() override;

private:
    void refresh();

    SetForm *m_form;
    look::Sentence *m_note;
    QPushButton *m_look;
    QPushButton *m_set;
    QString m_whyReadOnly;
    bool m_isHindered = true;
    bool m_isBusy = false;
};

} // namespace botdeck::ui::webhook
