// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/UsualProxy.h"
#include "storage/SettingsTable.h"

#include <QList>
#include <QObject>

#include <functional>

namespace botdeck::ui::look {
class ColorScheme;
class Theme;
} // namespace botdeck::ui::look

namespace botdeck::ui::preferences {

/// Makes the settings count for the whole program: once at its start, then whenever one changes. One of it,
/// beside the services.
class AppliedSettings final : public QObject
{
    Q_OBJECT

public:
    /// All of it outlives this.
    struct Parts
    {
        services::SettingsKeeper &settings;
        security::SecretKeeper &secrets;
        services::BotRegistry &registry;
        look::ColorScheme &scheme;
        look::Theme &theme;
        /// Gets what the setting says: "system", "en", "zh_CN", "zh_TW".
        std::function<void(const QString &)> useLanguage;
    };

    explicit AppliedSettings(const Parts &parts, QObject *parent = nullptr);

Q_SIGNALS:
    /// A sentence to show: a setting that counts only in part.
    void said(const QString &words);

private:
    struct Row;
    static const Row rows[];

    void apply(storage::Setting setting);
    void applyLanguage();
    void applyScheme();
    void applyTextScale();
    void applyMotion();

    const Parts m_parts;
    services::UsualProxy m_proxy;
    QList<bool> m_systemEffects;
};

} // namespace botdeck::ui::preferences
