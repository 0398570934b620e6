// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Output.h"
#include "app/console/ConsoleApp.h"

#include <QObject>

#include <memory>

class QSessionManager;

namespace botdeck::ui::preferences {
class StartTrouble;
}

namespace botdeck::app {

/// One run of the console in the event loop, up to QApplication::exit(). Where it cannot start and nobody
/// reads standard error (a desktop entry started it), a window says so and offers another profile.
class ConsoleRun final : public QObject
{
    Q_OBJECT

public:
    /// Face and output outlive it.
    ConsoleRun(const ConsoleOptions &options, Face &face, Output &output);
    ~ConsoleRun() override;

    /// In the event loop.
    void begin();
    /// A signal asked for it.
    void end();
    /// The desktop asks for what is to be kept before its session ends.
    void endSession(QSessionManager &session);

private:
    void ready();
    void fail(const core::Error &error);
    void show(const core::Error &error, int status);

    ConsoleOptions m_options;
    Face &m_face;
    Output &m_output;
    std::unique_ptr<ConsoleApp> m_app;
    std::unique_ptr<ui::preferences::StartTrouble> m_trouble;
};

} // namespace botdeck::app
