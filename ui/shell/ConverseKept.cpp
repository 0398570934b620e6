// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ConverseKept.h"

#include "services/SettingsKeeper.h"
#include "ui/composer/Composer.h"
#include "ui/composer/TemplatesFile.h"
#include "ui/converse/ConversePage.h"
#include "ui/widgets/PhraseWords.h"

#include <QSplitter>

#include <tuple>

namespace botdeck::ui::shell {

using composer::Composer;
using composer::MessageTemplate;
using storage::Setting;

ConverseKept::ConverseKept(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    keepDivision();
    keepTemplates();
}

void ConverseKept::keepDivision()
{
    services::SettingsKeeper *settings = &m_parts.desk.settings;
    m_parts.page.restoreState(settings->settings().bytes(Setting::ConverseParts));
    for (const QSplitter *split : m_parts.page.findChildren<QSplitter *>()) {
        connect(split, &QSplitter::splitterMoved, this, [this, settings] {
            std::ignore = settings->set(Setting::ConverseParts, m_parts.page.saveState());
        });
    }
}

void ConverseKept::keepTemplates()
{
    services::SettingsKeeper *settings = &m_parts.desk.settings;
    connect(
        &m_parts.composer, &Composer::templatesChanged, this,
        [this, settings](domain::PlatformId platform, const QList<MessageTemplate> &templates) {
            composer::Templates all =
                composer::unpackTemplates(settings->settings().bytes(Setting::ConverseTemplates));
            all[platform] = templates;
            const auto kept = settings->set(Setting::ConverseTemplates, composer::packTemplates(all));
            if (!kept)
                Q_EMIT said(widgets::translated(kept.error().detail));
        });
    connect(settings, &services::SettingsKeeper::changed, this, [this](Setting changed) {
        if (changed == Setting::ConverseTemplates)
            tellTemplates();
    });
}

void ConverseKept::setPlatform(domain::PlatformId platform)
{
    m_platform = platform;
    tellTemplates();
}

void ConverseKept::tellTemplates()
{
    if (!m_platform)
        return;
    const composer::Templates all =
        composer::unpackTemplates(m_parts.desk.settings.settings().bytes(Setting::ConverseTemplates));
    const auto some = all.find(*m_platform);
    m_parts.composer.setTemplates(some == all.end() ? QList<MessageTemplate>() : some->second);
}

} // namespace botdeck::ui::shell

#include "moc_ConverseKept.cpp"
