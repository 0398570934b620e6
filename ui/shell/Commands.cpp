// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Commands.h"

#include "ui/look/Icons.h"

#include <QCoreApplication>

#include <array>
#include <optional>

namespace botdeck::ui::shell {

namespace {

struct CommandRow
{
    Command command;
    const char *name;
    /// English, context "Commands".
    const char *words;
    /// As QKeySequence reads it; several are separated by semicolons.
    const char *keys = "";
    std::optional<look::Icon> icon = {};
    /// Needs a profile that may be written.
    bool changes = false;
    /// Tells nothing that the lock hides.
    bool whileLocked = false;
};

constexpr auto rows = std::to_array<CommandRow>({
    {Command::NewWindow, "newWindow", QT_TRANSLATE_NOOP("Commands", "&New window"), "Ctrl+Shift+N",
     look::Icon::NewWindow, false, true},
    {Command::AddBot, "addBot", QT_TRANSLATE_NOOP("Commands", "&Add bot…"), "Ctrl+N", look::Icon::Add, true},
    {Command::ImportBots, "importBots", QT_TRANSLATE_NOOP("Commands", "&Import a bot list…"), "", {}, true},
    {Command::ExportBots, "exportBots", QT_TRANSLATE_NOOP("Commands", "&Export bots…")},
    {Command::ExportUpdates, "exportUpdates", QT_TRANSLATE_NOOP("Commands", "Export &updates…"), "Ctrl+E",
     look::Icon::Export},
    {Command::ImportCapture, "importCapture", QT_TRANSLATE_NOOP("Commands", "I&mport a capture…"), "",
     look::Icon::Import, true},
    {Command::TrySandbox, "trySandbox", QT_TRANSLATE_NOOP("Commands", "&Try the Sandbox"), "", {}, true},
    {Command::CloseWindow,
     "closeWindow",
     QT_TRANSLATE_NOOP("Commands", "&Close window"),
     "Ctrl+W",
     {},
     false,
     true},
    {Command::Quit, "quit", QT_TRANSLATE_NOOP("Commands", "&Quit"), "Ctrl+Q", {}, false, true},
    {Command::GoTo, "goTo", QT_TRANSLATE_NOOP("Commands", "&Go to or run…"), "Ctrl+K", look::Icon::Search},
    {Command::AllBots, "allBots", QT_TRANSLATE_NOOP("Commands", "Show &all bots"), "", look::Icon::ShowAll},
    {Command::NextPane, "nextPane", QT_TRANSLATE_NOOP("Commands", "&Next pane"), "F6"},
    {Command::PreviousPane, "previousPane", QT_TRANSLATE_NOOP("Commands", "P&revious pane"), "Shift+F6"},
    {Command::ResetPanes, "resetPanes", QT_TRANSLATE_NOOP("Commands", "&Put the panes back")},
    {Command::LockNow, "lockNow", QT_TRANSLATE_NOOP("Commands", "&Lock now"), "Ctrl+L", look::Icon::Lock},
    {Command::SwitchScheme, "switchScheme", QT_TRANSLATE_NOOP("Commands", "Switch between light and &dark"),
     "", look::Icon::Contrast},
    {Command::Settings, "settings", QT_TRANSLATE_NOOP("Commands", "&Settings…"), "Ctrl+,",
     look::Icon::Settings},
    {Command::Manual,
     "manual",
     QT_TRANSLATE_NOOP("Commands", "Botdeck &manual"),
     "Shift+F1",
     {},
     false,
     true},
    {Command::Shortcuts, "shortcuts", QT_TRANSLATE_NOOP("Commands", "&Keyboard shortcuts"), "F1",
     look::Icon::Shortcuts, false, true},
    {Command::ShowLog, "showLog", QT_TRANSLATE_NOOP("Commands", "Show the &log")},
    {Command::CopyDiagnostics, "copyDiagnostics", QT_TRANSLATE_NOOP("Commands", "Copy &diagnostics")},
    {Command::About, "about", QT_TRANSLATE_NOOP("Commands", "&About Botdeck…"), "", look::Icon::About, false,
     true},
});

static_assert([] {
    for (size_t at = 0; at < rows.size(); ++at) {
        if (rows.at(at).command != Command(at))
            return false;
    }
    return true;
}());

/// The menu's words without the key that is underlined there, which Chinese texts carry in brackets.
QString withoutMnemonic(QString words)
{
    const qsizetype at = words.indexOf(u'&');
    if (at > 0 && words.at(at - 1) == u'(')
        return words.remove(at - 1, 4);
    return words.remove(u'&');
}

} // namespace

Commands::Commands(QObject *parent)
    : QObject(parent)
{
    for (const CommandRow &row : rows) {
        auto *action = new QAction(this);
        action->setObjectName(QLatin1StringView(row.name));
        if (row.icon)
            action->setIcon(look::icon(*row.icon));
        if (*row.keys != '\0')
            action->setShortcut(QKeySequence(QLatin1StringView(row.keys), QKeySequence::PortableText));
        m_actions.append(action);
        m_possible.append(true);
    }
    at(Command::Quit).setMenuRole(QAction::QuitRole);
    at(Command::Settings).setMenuRole(QAction::PreferencesRole);
    at(Command::About).setMenuRole(QAction::AboutRole);
    retranslate();
}

void Commands::setPossible(Command command, bool possible)
{
    m_possible[qsizetype(command)] = possible;
    refresh();
}

void Commands::setReadOnly()
{
    m_readOnly = true;
    refresh();
}

void Commands::setLocked(bool locked)
{
    m_locked = locked;
    refresh();
}

void Commands::refresh()
{
    for (const CommandRow &row : rows) {
        const bool allowed = (!m_readOnly || !row.changes) && (!m_locked || row.whileLocked);
        at(row.command).setEnabled(allowed && m_possible.at(qsizetype(row.command)));
    }
}

void Commands::retranslate()
{
    for (const CommandRow &row : rows) {
        const QString words = QCoreApplication::translate("Commands", row.words);
        at(row.command).setText(words);
        at(row.command).setIconText(withoutMnemonic(words));
        at(row.command).setToolTip(withoutMnemonic(words));
    }
}

} // namespace botdeck::ui::shell

#include "moc_Commands.cpp"
