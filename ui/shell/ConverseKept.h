// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Desk.h"

#include <QObject>

#include <optional>

namespace botdeck::ui::composer {
class Composer;
}
namespace botdeck::ui::converse {
class ConversePage;
}

namespace botdeck::ui::shell {

/// What Converse keeps in the settings: how its page is divided, and the templates, which all windows share.
class ConverseKept final : public QObject
{
    Q_OBJECT

public:
    /// All of it outlives this.
    struct Parts
    {
        const Desk &desk;
        converse::ConversePage &page;
        composer::Composer &composer;
    };

    explicit ConverseKept(const Parts &parts, QObject *parent = nullptr);

    /// Whose templates the composer offers.
    void setPlatform(domain::PlatformId platform);

Q_SIGNALS:
    /// A sentence that wants to be read.
    void said(const QString &words);

private:
    void keepDivision();
    void keepTemplates();
    void tellTemplates();

    const Parts m_parts;
    std::optional<domain::PlatformId> m_platform;
};

} // namespace botdeck::ui::shell
