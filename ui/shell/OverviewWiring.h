// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Desk.h"

#include <QObject>
#include <QPointer>

namespace botdeck::ui::bots {
class BotsView;
}
namespace botdeck::ui::overview {
class OverviewPage;
}

namespace botdeck::ui::shell {

class Docks;

/// The pane with the overview: made when it is shown for the first time, and of the bot that is chosen.
class OverviewWiring final : public QObject
{
    Q_OBJECT

public:
    /// All of it outlives this.
    struct Parts
    {
        const Desk &desk;
        Docks &docks;
        bots::BotsView &bots;
    };

    explicit OverviewWiring(const Parts &parts, QObject *parent = nullptr);

Q_SIGNALS:
    /// Something was copied, in words.
    void done(const QString &words);

private:
    QWidget *make();
    void copy(const QString &text);
    void tellBot();

    const Parts m_parts;
    QPointer<overview::OverviewPage> m_page;
};

} // namespace botdeck::ui::shell
