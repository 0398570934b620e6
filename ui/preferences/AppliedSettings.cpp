// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/AppliedSettings.h"

#include "services/SettingsKeeper.h"
#include "ui/look/ColorScheme.h"
#include "ui/look/Theme.h"
#include "ui/widgets/FailureWords.h"

#include <QApplication>

#include <algorithm>
#include <array>
#include <iterator>

namespace botdeck::ui::preferences {

using services::SettingsKeeper;
using storage::Setting;

struct AppliedSettings::Row
{
    Setting setting;
    void (AppliedSettings::*apply)();
};

const AppliedSettings::Row AppliedSettings::rows[] = {
    {Setting::Language, &AppliedSettings::applyLanguage},
    {Setting::Scheme, &AppliedSettings::applyScheme},
    {Setting::TextScale, &AppliedSettings::applyTextScale},
    {Setting::ReduceMotion, &AppliedSettings::applyMotion},
};

namespace {

/// What moves in Qt's own widgets.
constexpr std::array effects{Qt::UI_General,      Qt::UI_AnimateMenu,    Qt::UI_FadeMenu,
                             Qt::UI_AnimateCombo, Qt::UI_AnimateTooltip, Qt::UI_FadeTooltip};

} // namespace

AppliedSettings::AppliedSettings(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_proxy(parts.settings, parts.secrets, parts.registry)
{
    for (const Qt::UIEffect effect : effects)
        m_systemEffects += QApplication::isEffectEnabled(effect);
    connect(&parts.settings, &SettingsKeeper::changed, this, &AppliedSettings::apply);
    connect(&parts.scheme, &look::ColorScheme::motionChanged, this, &AppliedSettings::applyMotion);
    connect(&m_proxy, &services::UsualProxy::passwordNotRead, this, [this](const core::Error &error) {
        //: %1 is a sentence that says why
        Q_EMIT said(tr("The proxy is used without its password, which could not be read. %1")
                        .arg(widgets::keepFailure(error)));
    });
    for (const Row &row : rows)
        (this->*row.apply)();
}

void AppliedSettings::apply(Setting setting)
{
    const auto *const row = std::find_if(
        std::begin(rows), std::end(rows), [setting](const Row &each) { return each.setting == setting; });
    if (row != std::end(rows))
        (this->*row->apply)();
}

void AppliedSettings::applyLanguage()
{
    m_parts.useLanguage(m_parts.settings.settings().text(Setting::Language));
}

void AppliedSettings::applyScheme()
{
    const QString scheme = m_parts.settings.settings().text(Setting::Scheme);
    if (scheme == QStringLiteral("system"))
        m_parts.scheme.setOverride(std::nullopt);
    else
        m_parts.scheme.setOverride(
            scheme == QStringLiteral("dark") ? look::Scheme::Dark : look::Scheme::Light);
}

void AppliedSettings::applyTextScale()
{
    m_parts.theme.setTextScale(int(m_parts.settings.settings().number(Setting::TextScale)));
}

void AppliedSettings::applyMotion()
{
    const QString reduce = m_parts.settings.settings().text(Setting::ReduceMotion);
    const bool asSystem = reduce == QStringLiteral("system");
    const bool still = m_parts.scheme.reducedMotion();
    for (size_t at = 0; at < effects.size(); ++at) {
        const bool moves =
            asSystem ? !still && m_systemEffects.at(qsizetype(at)) : reduce == QStringLiteral("off");
        QApplication::setEffectEnabled(effects.at(at), moves);
    }
}

} // namespace botdeck::ui::preferences

#include "moc_AppliedSettings.cpp"
