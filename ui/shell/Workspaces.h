// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/Icons.h"

#include <QString>

#include <array>
#include <optional>

namespace botdeck::ui::shell {

/// What the window can be used for; the order of the tool bar.
enum class Workspace { Monitor, Converse, Guild, Passport, Webhook, Api };

struct WorkspaceRow
{
    Workspace workspace;
    /// What files and object names say.
    const char *word;
    look::Icon icon;
    /// English, context "Workspace".
    const char *name;
    /// Where the manual speaks of it; a page of ui/manual.
    const char *manualPage;
};

inline constexpr std::array workspaceTable{
    WorkspaceRow{
        Workspace::Monitor, "monitor", look::Icon::WorkMonitor, QT_TRANSLATE_NOOP("Workspace", "Monitor"),
        "monitoring"},
    WorkspaceRow{
        Workspace::Converse, "converse", look::Icon::WorkConverse, QT_TRANSLATE_NOOP("Workspace", "Converse"),
        "conversation"},
    WorkspaceRow{
        Workspace::Guild, "guild", look::Icon::WorkGuild, QT_TRANSLATE_NOOP("Workspace", "Guild"),
        "permissions"},
    WorkspaceRow{
        Workspace::Passport, "passport", look::Icon::WorkPassport, QT_TRANSLATE_NOOP("Workspace", "Passport"),
        "passport"},
    WorkspaceRow{
        Workspace::Webhook, "webhook", look::Icon::WorkWebhook, QT_TRANSLATE_NOOP("Workspace", "Webhook"),
        "webhooks"},
    WorkspaceRow{Workspace::Api, "api", look::Icon::WorkApi, QT_TRANSLATE_NOOP("Workspace", "API"), "api"},
};

/// In the language of the moment.
QString workspaceName(Workspace workspace);
QString workspaceWord(Workspace workspace);
/// Nothing for a word that no workspace has.
std::optional<Workspace> workspaceFromWord(QStringView word);

} // namespace botdeck::ui::shell
