// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/BotCheck.h"

#include <QPointer>

namespace botdeck::security {
class Redactor;
}
namespace botdeck::services {
class Workbench;
}

namespace botdeck::ui::botedit {

/// getMe with a token that is not saved yet: one question at a time, in the log of calls like every other.
class FreshCheck final : public QObject
{
    Q_OBJECT

public:
    /// All of it outlives the check.
    FreshCheck(
        services::Workbench &workbench, security::Redactor &redactor, core::Clock &clock, QObject *parent);

    /// What was asked before is given up. succeeded() or failed() follows, unless cancel() comes first.
    void ask(const services::BotRoute &route, bool watchOnly);
    void cancel();

Q_SIGNALS:
    void succeeded(const botdeck::services::CheckedBot &bot);
    void failed(const botdeck::core::Error &error);

private:
    services::Workbench &m_workbench;
    security::Redactor &m_redactor;
    core::Clock &m_clock;
    QPointer<services::BotCheck> m_check;
};

} // namespace botdeck::ui::botedit
