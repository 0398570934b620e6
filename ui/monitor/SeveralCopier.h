// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "domain/Update.h"
#include "ui/monitor/Clip.h"
#include "ui/monitor/CopyActions.h"
#include "ui/monitor/UpdateCopier.h"

#include <QObject>

#include <optional>

namespace botdeck::models {
class ConsoleData;
}
namespace botdeck::security {
class Redactor;
}
namespace botdeck::services {
class BackgroundWork;
}

namespace botdeck::ui::monitor {

class MonitorPage;

/// While several updates are selected, the actions that copy one copy all of them: their JSON, each in a line
/// of its own, their rows as CSV, or a curl command for each. Reading and cleaning go on elsewhere; never a
/// secret is copied.
class SeveralCopier final : public QObject
{
    Q_OBJECT

public:
    /// More are not copied at once.
    static constexpr int mostCopied = 5'000;

    /// All of it outlives this.
    struct Parts
    {
        models::ConsoleData &console;
        MonitorPage &monitor;
        const security::Redactor &redactor;
        services::BackgroundWork &background;
        UpdateCopier::PlaceOf placeOf;
    };

    /// `actions` are those of CopyActions. To be made after whoever else listens to the page: it allows again
    /// what they have forbidden.
    SeveralCopier(const Parts &parts, const QList<QAction *> &actions, QObject *parent = nullptr);

Q_SIGNALS:
    /// A sentence: what is on the clipboard now, or why nothing was copied.
    void said(const QString &words);

private:
    void allow();
    void ask(CopyForm form);
    void take(const QList<domain::StoredUpdate> &updates);
    void put(CopyForm form, qsizetype count, const core::Result<Clip> &lines);
    [[nodiscard]] static QString done(CopyForm form, int count);

    const Parts m_parts;
    const QList<QAction *> m_actions;
    /// What the next answer is for; an answer to a question asked before is not waited for.
    std::optional<CopyForm> m_form;
    int m_asked = 0;
};

} // namespace botdeck::ui::monitor
