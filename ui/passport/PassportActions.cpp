// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/passport/PassportActions.h"

#include <QWidget>

#include <array>

namespace botdeck::ui::passport {

namespace {

struct DeedRow
{
    const char *name;
    /// English, to be translated in PassportActions.
    const char *words;
    /// As QKeySequence reads it.
    const char *key;
};

/// In the order of PassportDeed.
constexpr std::array deedRows{
    DeedRow{
        "newAuthorisationAction",
        QT_TRANSLATE_NOOP("botdeck::ui::passport::PassportActions", "&New authorisation…"), "Ctrl+Shift+A"},
    DeedRow{
        "decryptAction", QT_TRANSLATE_NOOP("botdeck::ui::passport::PassportActions", "&Decrypt a callback…"),
        "Ctrl+D"},
    DeedRow{
        "decryptChosenAction",
        QT_TRANSLATE_NOOP("botdeck::ui::passport::PassportActions", "Decrypt the c&hosen callback…"),
        "Ctrl+Shift+D"},
    DeedRow{
        "makeKeyAction", QT_TRANSLATE_NOOP("botdeck::ui::passport::PassportActions", "Make a &key…"),
        "Ctrl+Shift+K"},
    DeedRow{
        "importKeyAction", QT_TRANSLATE_NOOP("botdeck::ui::passport::PassportActions", "&Import a key…"),
        "Ctrl+I"},
    DeedRow{
        "selfTestAction", QT_TRANSLATE_NOOP("botdeck::ui::passport::PassportActions", "&Run the self-test"),
        "Ctrl+Shift+T"},
};

} // namespace

PassportActions::PassportActions(QWidget &page)
    : QObject(&page)
{
    for (const DeedRow &row : deedRows) {
        auto *action = new QAction(this);
        action->setObjectName(QLatin1StringView(row.name));
        action->setShortcut(QKeySequence(QLatin1StringView(row.key), QKeySequence::PortableText));
        // While the page is shown, wherever the keyboard is.
        action->setShortcutContext(Qt::WindowShortcut);
        page.addAction(action);
        m_actions += action;
    }
    setHasCallback(false);
    retranslate();
}

void PassportActions::setReadOnly(bool readOnly)
{
    for (const PassportDeed deed : {PassportDeed::Make, PassportDeed::Import})
        at(deed).setEnabled(!readOnly);
}

void PassportActions::setHasCallback(bool hasCallback)
{
    at(PassportDeed::DecryptCallback).setEnabled(hasCallback);
}

void PassportActions::retranslate()
{
    for (qsizetype row = 0; row < m_actions.size(); ++row)
        m_actions.at(row)->setText(tr(deedRows.at(size_t(row)).words));
}

} // namespace botdeck::ui::passport

#include "moc_PassportActions.cpp"
