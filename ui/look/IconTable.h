// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>

namespace botdeck::ui::look {

/// Every icon that the window uses. The names are those of the breeze icon theme.
enum class Icon {
    Start,
    Stop,
    Newest,
    ShowAll,
    About,
    Float,
    Close,
    BotsPane,
    JsonPane,
    Formatted,
    Message,
    Edited,
    Callback,
    Post,
    Photo,
    Video,
    Voice,
    Audio,
    File,
    Person,
    Joined,
    Left,
    Poll,
    Place,
    Game,
    Pinned,
    Reaction,
    Tag,
    Unreadable,
    Unknown,
    Held,
    WorkMonitor,
    WorkConverse,
    WorkGuild,
    WorkPassport,
    WorkWebhook,
    WorkApi,
    Lock,
    Contrast,
    NewWindow,
    Settings,
    Shortcuts,
    Search,
    Eye,
    Info,
    Pause,
    Columns,
    Copy,
    Previous,
    Next,
    FindUp,
    FindDown,
    Conceal,
    Add,
    Overflow,
    Filter,
    Flag,
    Note,
    Export,
    Import,
    Overview,
    Reply,
    Forwarded,
    Delete,
    Retry,
    Link,
    Done,
    IconCount,
};

struct IconName
{
    Icon icon;
    const char *name;
};

inline constexpr std::array<IconName, size_t(Icon::IconCount)> iconTable{{
    {Icon::Start, "media-playback-start"},
    {Icon::Stop, "media-playback-stop"},
    {Icon::Newest, "go-bottom"},
    {Icon::ShowAll, "view-list-text"},
    {Icon::About, "help-about"},
    {Icon::Float, "window-duplicate"},
    {Icon::Close, "edit-delete-remove"},
    {Icon::BotsPane, "sidebar-expand-left"},
    {Icon::JsonPane, "sidebar-expand-right"},
    {Icon::Formatted, "code-context"},
    {Icon::Message, "dialog-messages"},
    {Icon::Edited, "document-edit"},
    {Icon::Callback, "transform-browse"},
    {Icon::Post, "feed-subscribe"},
    {Icon::Photo, "view-preview"},
    {Icon::Video, "camera-video"},
    {Icon::Voice, "audio-input-microphone"},
    {Icon::Audio, "audio-x-generic"},
    {Icon::File, "mail-attachment"},
    {Icon::Person, "im-user"},
    {Icon::Joined, "list-add-user"},
    {Icon::Left, "list-remove-user"},
    {Icon::Poll, "view-statistics"},
    {Icon::Place, "mark-location"},
    {Icon::Game, "games-highscores"},
    {Icon::Pinned, "pin"},
    {Icon::Reaction, "love"},
    {Icon::Tag, "tag"},
    {Icon::Unreadable, "dialog-warning"},
    {Icon::Unknown, "help-contextual"},
    {Icon::Held, "window-pin"},
    {Icon::WorkMonitor, "office-chart-line"},
    {Icon::WorkConverse, "dialog-messages"},
    {Icon::WorkGuild, "group"},
    {Icon::WorkPassport, "document-sign"},
    {Icon::WorkWebhook, "network-connect"},
    {Icon::WorkApi, "format-text-code"},
    {Icon::Lock, "object-locked"},
    {Icon::Contrast, "contrast"},
    {Icon::NewWindow, "window-new"},
    {Icon::Settings, "settings-configure"},
    {Icon::Shortcuts, "configure-shortcuts"},
    {Icon::Search, "search"},
    {Icon::Eye, "view-visible"},
    {Icon::Info, "documentinfo"},
    {Icon::Pause, "media-playback-pause"},
    {Icon::Columns, "view-file-columns"},
    {Icon::Copy, "edit-copy"},
    {Icon::Previous, "go-previous"},
    {Icon::Next, "go-next"},
    {Icon::FindUp, "go-up"},
    {Icon::FindDown, "go-down"},
    {Icon::Conceal, "view-hidden"},
    {Icon::Add, "list-add"},
    {Icon::Overflow, "overflow-menu"},
    {Icon::Filter, "view-filter"},
    {Icon::Flag, "flag"},
    {Icon::Note, "view-pim-notes"},
    {Icon::Export, "document-export"},
    {Icon::Import, "document-import"},
    {Icon::Overview, "office-chart-bar"},
    {Icon::Reply, "mail-reply-sender"},
    {Icon::Forwarded, "mail-forward"},
    {Icon::Delete, "edit-delete"},
    {Icon::Retry, "view-refresh"},
    {Icon::Link, "link"},
    {Icon::Done, "checkmark"},
}};

constexpr bool iconsInOrder()
{
    for (size_t at = 0; at < iconTable.size(); ++at) {
        if (iconTable.at(at).icon != Icon(at))
            return false;
    }
    return true;
}
static_assert(iconsInOrder(), "the table is read by position");

} // namespace botdeck::ui::look
