// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/GeneralPage.h"

#include "ui/look/Sentence.h"
#include "ui/preferences/Binding.h"
#include "ui/preferences/ChoiceBox.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QVBoxLayout>

#include <array>

namespace botdeck::ui::preferences {

using storage::Setting;

namespace {

// The languages' own names are never translated.
constexpr std::array languages{
    Choice{"system", QT_TRANSLATE_NOOP("Settings", "As the system")},
    Choice{"en", "English"},
    Choice{"zh_CN", "简体中文"},
    Choice{"zh_TW", "繁體中文"},
};

} // namespace

GeneralPage::GeneralPage(const PreferencesParts &parts, QWidget *parent)
    : SettingsPage(parts.theme, parent)
    , m_startBots(new QCheckBox(this))
    , m_startWords(new look::Sentence(parts.theme, this))
{
    auto *language = new ChoiceBox(languages, this);
    language->setObjectName(QStringLiteral("language"));
    m_startBots->setObjectName(QStringLiteral("startBots"));
    m_language = addRow(addForm(), language);
    addExplained(m_startBots, m_startWords);
    column().addStretch();
    setTabOrder(language, m_startBots);
    bind(language, parts.settings, Setting::Language);
    bind(m_startBots, parts.settings, Setting::StartBots);
    retranslate();
}

QString GeneralPage::title() const
{
    return tr("General");
}

void GeneralPage::retranslate()
{
    m_language->setText(tr("&Language"));
    m_startBots->setText(tr("&Start bots with the program"));
    m_startWords->say(tr("Those whose own settings say so. Off, none starts by itself."));
}

} // namespace botdeck::ui::preferences

#include "moc_GeneralPage.cpp"
