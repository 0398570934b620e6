// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ConsoleData.h"
#include "ui/shell/Desk.h"

#include <QAction>
#include <QObject>
#include <QPointer>
#include <QSet>

#include <optional>

namespace botdeck::core {
struct Error;
}
namespace botdeck::models {
class BotTreeModel;
}
namespace botdeck::ui::monitor {
class MonitorPage;
}
namespace botdeck::ui::receiving {
class ConflictDialog;
}

namespace botdeck::ui::shell {

class PollingActions;

/// Joins the wishes about how a bot receives (peek, confirm, what helps after a 409) with the questions
/// before them and the services behind them.
class ReceivingWiring final : public QObject
{
    Q_OBJECT

public:
    /// All of it outlives this.
    struct Parts
    {
        const Desk &desk;
        const models::BotTreeModel &bots;
        monitor::MonitorPage &monitor;
        PollingActions &polling;
        QWidget &window;
    };

    explicit ReceivingWiring(const Parts &parts, QObject *parent = nullptr);

Q_SIGNALS:
    /// Why a wish was not granted, as a sentence.
    void said(const QString &words);
    /// That it was.
    void done(const QString &words);

private:
    void connectWishes();
    void refreshConfirm();
    void confirm();
    void setPeek(const domain::BotKey &key, bool on);
    void changePeek(const domain::BotKey &key, bool on);
    void diagnose(const domain::BotKey &key);
    void refreshDiagnosis();
    void sayFailure(const domain::BotKey &bot, const core::Error &error, bool requestLeft);
    [[nodiscard]] std::optional<models::BotRow> row(const domain::BotKey &key) const;
    [[nodiscard]] bool mayChange(const domain::BotKey &key) const;

    const Parts m_parts;
    QPointer<receiving::ConflictDialog> m_diagnosis;
    /// Bots for which this window confirmed: the others need not hear of it.
    QSet<domain::BotKey> m_confirming;
};

} // namespace botdeck::ui::shell
