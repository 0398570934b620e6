// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conversation/ChatDetails.h"

#include <QWidget>

#include <optional>

class QPushButton;

namespace botdeck::core {
class Clock;
}

namespace botdeck::ui::look {
class ElidedLabel;
class Sentence;
class Theme;
} // namespace botdeck::ui::look

namespace botdeck::ui::guild {

/// Which chat is shown, how it stands with reading it, and the button that reads it again.
class ChatHead final : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive it.
    ChatHead(const look::Theme &theme, core::Clock &clock, QWidget *parent = nullptr);

    /// What matters most is said: what is being read, what went wrong, what is missing, else when it was
    /// read.
    void tell(
        const domain::ChatDetails &details, std::optional<domain::ChatStep> reading,
        const core::Phrase &trouble);

Q_SIGNALS:
    /// Or cancelled, while something is being read.
    void readAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void tellStatus();
    void applyTheme();

    const look::Theme &m_theme;
    core::Clock &m_clock;
    domain::ChatDetails m_details;
    std::optional<domain::ChatStep> m_reading;
    core::Phrase m_trouble;
    look::ElidedLabel *m_title;
    look::ElidedLabel *m_subtitle;
    QPushButton *m_read;
    look::Sentence *m_status;
};

} // namespace botdeck::ui::guild
