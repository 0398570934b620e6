// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Desk.h"
#include "ui/tour/Stage.h"

#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QObject>

#include <memory>

namespace botdeck::services {
class Console;
}
namespace botdeck::ui::shell {
class MainWindow;
}

namespace botdeck::app {

class SandboxHost;

/// Brings the console and its sandbox into the situations that the tour pictures: the sandbox through its
/// control side over HTTP as any script would, the vault as an operator would.
class SandboxStage final : public QObject, public ui::tour::Stage
{
    Q_OBJECT

public:
    /// All of it outlives the stage.
    SandboxStage(const SandboxHost &sandbox, const ui::shell::Desk &desk, QWidget &window);
    ~SandboxStage() override;

    bool arrange(ui::tour::Situation situation) override;

private:
    struct Row;
    static const Row rows[];

    bool firstStart();
    bool calm();
    bool quiet();
    bool quarantine();
    bool backOff();
    bool conflict();
    bool peek();
    bool refuse();
    bool mark();
    bool addOwnBot();
    bool sayStartTrouble();
    bool wantPassphrase();
    bool makeVault();
    bool changePassphrase();
    bool lockVault();
    bool wantUnlock();
    bool openVault();
    bool secondStart();

    /// The sandbox's bot that suffers; its next polls suffer the fault. Something is said to it, so that the
    /// poll it holds now ends.
    bool suffer(QJsonObject fault);
    bool say(const QString &text);
    bool post(const char *verb, const QJsonObject &body);

    const SandboxHost &m_sandbox;
    const ui::shell::Desk m_desk;
    QWidget &m_window;
    QNetworkAccessManager m_manager;
    std::unique_ptr<services::Console> m_secondConsole;
    std::unique_ptr<ui::shell::MainWindow> m_secondWindow;
};

} // namespace botdeck::app
