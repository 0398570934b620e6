// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/KeyPlaces.h"

#include "ui/shell/Menus.h"
#include "ui/shell/WorkspacePages.h"

#include <QCoreApplication>

#include <array>
#include <optional>

namespace botdeck::ui::shell {

namespace {

/// A key that a view knows by itself. Without a workspace: everywhere, or in the list of bots.
struct ViewKey
{
    std::optional<Workspace> workspace;
    bool inBots = false;
    /// English, context "ViewKeys".
    const char *what = nullptr;
    /// As QKeySequence reads it; several are separated by semicolons.
    const char *keys = nullptr;
};

constexpr auto viewKeys = std::to_array<ViewKey>({
    {{}, false, QT_TRANSLATE_NOOP("ViewKeys", "Menu of the chosen row"), "Menu; Shift+F10"},
    {{}, true, QT_TRANSLATE_NOOP("ViewKeys", "Show all bots again"), "Esc"},
    {Workspace::Monitor, false, QT_TRANSLATE_NOOP("ViewKeys", "Inspect the chosen update"), "Return"},
    {Workspace::Monitor, false, QT_TRANSLATE_NOOP("ViewKeys", "Filter, from the table"), "/"},
    {Workspace::Converse, false, QT_TRANSLATE_NOOP("ViewKeys", "Send the message"), "Ctrl+Return"},
    {Workspace::Converse, false, QT_TRANSLATE_NOOP("ViewKeys", "Edit the last message, from an empty field"),
     "Up"},
    {Workspace::Converse, false, QT_TRANSLATE_NOOP("ViewKeys", "Press a button, open a link of a message"),
     "Return; Space"},
    {Workspace::Converse, false, QT_TRANSLATE_NOOP("ViewKeys", "Move a button of the keyboard"),
     "Alt+Left; Alt+Right; Alt+Up; Alt+Down"},
    {Workspace::Guild, false, QT_TRANSLATE_NOOP("ViewKeys", "Switch a permission"), "Space"},
    {Workspace::Guild, false, QT_TRANSLATE_NOOP("ViewKeys", "Allow, deny, inherit"), "+; -; 0"},
    {Workspace::Passport, false, QT_TRANSLATE_NOOP("ViewKeys", "Decrypt the chosen callback"), "Return"},
    {Workspace::Passport, false, QT_TRANSLATE_NOOP("ViewKeys", "Show a personal value, or hide it"), "Space"},
});

QList<preferences::KeyRow> fixedOf(const std::optional<Workspace> &workspace, bool inBots)
{
    QList<preferences::KeyRow> rows;
    for (const ViewKey &key : viewKeys) {
        if (key.workspace == workspace && key.inBots == inBots)
            rows.append(
                {QCoreApplication::translate("ViewKeys", key.what),
                 QKeySequence::listFromString(QLatin1StringView(key.keys), QKeySequence::PortableText)});
    }
    return rows;
}

} // namespace

QList<Keys::Place> keyPlaces(const KeyPlaceParts &parts)
{
    QList<Keys::Place> places{
        //: keys that work in the whole window
        {{}, QCoreApplication::translate("ViewKeys", "Everywhere"), {}, {}, fixedOf({}, false)},
        {QStringLiteral("bots"),
         QCoreApplication::translate("ViewKeys", "List of bots"),
         {&parts.bots},
         {&parts.menus.botMenu()},
         fixedOf({}, true)}};
    for (const WorkspaceRow &row : workspaceTable) {
        Keys::Place place{
            workspaceWord(row.workspace),
            workspaceName(row.workspace),
            {parts.pages.page(row.workspace)},
            parts.menus.menusOf(row.workspace),
            fixedOf(row.workspace, false)};
        if (row.workspace == Workspace::Monitor)
            place.widgets.append(&parts.inspector);
        places.append(place);
    }
    return places;
}

} // namespace botdeck::ui::shell
