// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/designer/TemplatesButton.h"

#include "domain/keyboard/KeyboardNotation.h"
#include "ui/designer/KeyboardDraft.h"
#include "ui/designer/KeyboardTemplates.h"
#include "ui/look/Icons.h"

#include <QEvent>
#include <QMenu>

namespace botdeck::ui::designer {

TemplatesButton::TemplatesButton(KeyboardDraft &draft, QWidget *parent)
    : QPushButton(parent)
    , m_draft(draft)
    , m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("keyboardTemplates"));
    setIcon(look::icon(look::Icon::Templates));
    setMenu(m_menu);
    for (size_t which = 0; which < keyboardTemplates.size(); ++which) {
        QAction *action = m_menu->addAction(QString(), this, [this, which] { use(which); });
        action->setObjectName(QLatin1StringView(keyboardTemplates.at(which).name));
    }
    retranslate();
}

void TemplatesButton::use(size_t which)
{
    const domain::ReadNotation read =
        domain::readNotation(templateNotation(keyboardTemplates.at(which)), m_draft.rules());
    // A translation may have gone wrong.
    if (read)
        m_draft.edit({read.keyboard, {0, 0}}, DraftChange::Replace);
}

void TemplatesButton::retranslate()
{
    setText(tr("Templates"));
    const QList<QAction *> actions = m_menu->actions();
    for (qsizetype which = 0; which < actions.size(); ++which)
        actions.at(which)->setText(templateTitle(keyboardTemplates.at(size_t(which))));
}

void TemplatesButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QPushButton::changeEvent(event);
}

} // namespace botdeck::ui::designer

#include "moc_TemplatesButton.cpp"
