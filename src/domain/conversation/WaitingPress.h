// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conversation/ChatMessage.h"

#include <QMetaType>

namespace botdeck::domain {

/// A pressed button that no call has answered, wherever it stands.
struct WaitingPress
{
    QString chatId;
    /// As received; may be empty.
    QString chatTitle;
    /// As the press's update has it.
    ChatMessage message;
    ButtonPress press;

    bool operator==(const WaitingPress &) const = default;
};

} // namespace botdeck::domain

Q_DECLARE_METATYPE(botdeck::domain::WaitingPress)
