// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "domain/permissions/Guild.h"
#include "ui/shell/Desk.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

namespace botdeck::services {
class OpenGuild;
}

namespace botdeck::ui::shell {

/// The operator's own files of the workspace Guild: snapshots, lists and texts. They are chosen here, and
/// written and read in the background.
class GuildFiles final : public QObject
{
    Q_OBJECT

public:
    /// All of it outlives this.
    struct Parts
    {
        const Desk &desk;
        services::OpenGuild &open;
        QWidget &window;
    };

    explicit GuildFiles(const Parts &parts, QObject *parent = nullptr);
    /// What is being written is given up.
    ~GuildFiles() override;

    using Write = std::function<core::Result<void>(const QString &path, const std::atomic_bool &cancel)>;
    /// Asks for a file; `write` is then called in the background. How it ended is said.
    void save(const QString &title, const QString &fileName, const Write &write);
    void saveText(const QString &title, const QString &fileName, const QString &text);
    /// Of the open guild, as it was read and changed.
    void saveSnapshot();
    /// Asks for a file; loaded() follows.
    void loadSnapshot();
    /// The same of this one.
    void read(const QString &path);

Q_SIGNALS:
    /// A guild that is to be shown instead of the open one.
    void loaded(const botdeck::domain::Guild &guild);
    /// A sentence that wants to be read.
    void said(const QString &words);
    /// What was done, in passing.
    void done(const QString &words);

private:
    void write(const QString &path, const Write &write);

    const Parts m_parts;
    std::shared_ptr<std::atomic_bool> m_cancel = std::make_shared<std::atomic_bool>(false);
};

} // namespace botdeck::ui::shell
