// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/SchemeMenu.h"

#include <QActionGroup>
#include <QEvent>

#include <array>

namespace botdeck::ui::shell {

namespace {

struct ChoiceRow
{
    std::optional<look::Scheme> scheme;
    const char *words;
};

constexpr std::array choices{
    ChoiceRow{std::nullopt, QT_TRANSLATE_NOOP("botdeck::ui::shell::SchemeMenu", "&Follow the system")},
    ChoiceRow{look::Scheme::Light, QT_TRANSLATE_NOOP("botdeck::ui::shell::SchemeMenu", "&Light")},
    ChoiceRow{look::Scheme::Dark, QT_TRANSLATE_NOOP("botdeck::ui::shell::SchemeMenu", "&Dark")},
};

} // namespace

SchemeMenu::SchemeMenu(look::ColorScheme &scheme, QWidget *parent)
    : QMenu(parent)
    , m_choices(new QActionGroup(this))
{
    for (const ChoiceRow &choice : choices) {
        QAction *action = m_choices->addAction(QString());
        action->setCheckable(true);
        action->setChecked(choice.scheme == scheme.override());
        connect(action, &QAction::triggered, &scheme, [&scheme, wanted = choice.scheme] {
            scheme.setOverride(wanted);
        });
        addAction(action);
    }
    retranslate();
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
