// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "ui/preferences/PreferencesParts.h"
#include "ui/preferences/SettingsPage.h"

class QCheckBox;

namespace botdeck::ui::look {
class Sentence;
}

namespace botdeck::ui::preferences {

/// What the desktop does with the program by itself. It stands in the desktop's own files, not among the
/// settings: other programs change them, too.
class SystemPage final : public SettingsPage
{
    Q_OBJECT

public:
    explicit SystemPage(const PreferencesParts &parts, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;

protected:
    void retranslate() override;

private:
    using Change = std::function<core::Result<void>()>;

    void readState();
    /// In the background; afterwards the page shows what is so.
    void change(const Change &work);

    services::BackgroundWork &m_background;
    const QString m_configFolder;
    /// Others start with `--profile`, which a desktop would not give.
    const bool m_isUsualProfile;
    /// Desktops hand links to programs that are installed.
    const bool m_isInstalled;
    QCheckBox *m_start;
    look::Sentence *m_startWords;
    QCheckBox *m_links;
    look::Sentence *m_linkWords;
    look::Sentence *m_fault;
};

} // namespace botdeck::ui::preferences
