// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/world/WorldTypes.h"
#include "ui/tour/Stage.h"

#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QUrl>

namespace botdeck::app {

/// Brings the sandbox into the situations that the tour pictures, through its control side over HTTP as any
/// script would.
class SandboxStage final : public ui::tour::Stage
{
public:
    /// `bot` is the one that suffers.
    SandboxStage(const QUrl &sandbox, const sandbox::BotAccount &bot, QString pollMethod);

    bool arrange(ui::tour::Situation situation) override;

private:
    void post(const char *verb, const QJsonObject &body);
    /// The bot's next polls suffer the fault; something is said to it, so that the poll it holds now ends.
    void suffer(QJsonObject fault);
    void say(const QString &text);

    const QUrl m_sandbox;
    const QString m_bot;
    const QString m_pollMethod;
    QNetworkAccessManager m_manager;
};

} // namespace botdeck::app
