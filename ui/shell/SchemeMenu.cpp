// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/SchemeMenu.h"

#include "services/SettingsKeeper.h"

#include <QActionGroup>
#include <QEvent>

#include <array>

namespace botdeck::ui::shell {

namespace {

struct ChoiceRow
{
    /// What the settings say.
    const char *word;
    const char *words;
};

constexpr std::array choices{
    ChoiceRow{"system", QT_TRANSLATE_NOOP("botdeck::ui::shell::SchemeMenu", "&Follow the system")},
    ChoiceRow{"light", QT_TRANSLATE_NOOP("botdeck::ui::shell::SchemeMenu", "&Light")},
    ChoiceRow{"dark", QT_TRANSLATE_NOOP("botdeck::ui::shell::SchemeMenu", "&Dark")},
};

} // namespace

SchemeMenu::SchemeMenu(services::SettingsKeeper &settings, QWidget *parent)
    : QMenu(parent)
    , m_settings(settings)
    , m_choices(new QActionGroup(this))
{
    setObjectName(QStringLiteral("schemeMenu"));
    for (const ChoiceRow &choice : choices) {
        QAction *action = m_choices->addAction(QString());
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, word = choice.word] {
            [[maybe_unused]] const core::Result<void> set =
                m_settings.set(storage::Setting::Scheme, QString::fromLatin1(word));
        });
        addAction(action);
    }
    connect(this, &QMenu::aboutToShow, this, &SchemeMenu::showChosen);
    showChosen();
    retranslate();
}

void SchemeMenu::showChosen()
{
    const QString word = m_settings.settings().text(storage::Setting::Scheme);
    for (size_t at = 0; at < choices.size(); ++at)
        m_choices->actions().at(qsizetype(at))->setChecked(word == QLatin1StringView(choices.at(at).word));
}

void SchemeMenu::retranslate()
{
    setTitle(tr("&Appearance"));
    for (size_t at = 0; at < choices.size(); ++at)
        m_choices->actions().at(qsizetype(at))->setText(tr(choices.at(at).words));
}

void SchemeMenu::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMenu::changeEvent(event);
}

} // namespace botdeck::ui::shell

#include "moc_SchemeMenu.cpp"
