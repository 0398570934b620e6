// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/designer/CodeButton.h"

#include "ui/look/Icons.h"

#include <QEvent>
#include <QMenu>

#include <array>

namespace botdeck::ui::designer {

namespace {

using domain::CodeLanguage;

struct LanguageEntry
{
    CodeLanguage language;
    const char *name;
    /// A name, which nobody translates.
    const char *words;
};

constexpr std::array languageEntries{
    LanguageEntry{CodeLanguage::Grammy, "codeGrammy", "grammY"},
    LanguageEntry{CodeLanguage::Python, "codePython", "python-telegram-bot"},
    LanguageEntry{CodeLanguage::Qt, "codeQt", "Qt"},
};

} // namespace

CodeButton::CodeButton(QWidget *parent)
    : QToolButton(parent)
{
    setObjectName(QStringLiteral("copyCode"));
    setIcon(look::icon(look::Icon::Copy));
    setPopupMode(QToolButton::InstantPopup);
    setAutoRaise(true);
    auto *menu = new QMenu(this);
    for (const LanguageEntry &entry : languageEntries) {
        QAction *action =
            menu->addAction(QString::fromLatin1(entry.words), this, [this, language = entry.language] {
                Q_EMIT languageChosen(language);
            });
        action->setObjectName(QLatin1StringView(entry.name));
    }
    setMenu(menu);
    retranslate();
}

void CodeButton::retranslate()
{
    setToolTip(tr("Copy as code for…"));
    setAccessibleName(toolTip());
}

void CodeButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QToolButton::changeEvent(event);
}

} // namespace botdeck::ui::designer

#include "moc_CodeButton.cpp"
