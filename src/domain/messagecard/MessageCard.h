// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/JsonText.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <span>

// Fanbook's message cards: {"type":"messageCard","data":"<a tree of widgets, as JSON>"}. What is known of the
// tree is what the vendor's example has (resources/platforms/SOURCES.md, S4).
namespace botdeck::domain {

enum class MessageCardFaultKind {
    BrokenJson,  ///< `json` says why; with an empty path the message, else what is in its "data"
    NoCard,      ///< not of {"type":"messageCard"}
    NoTree,      ///< "data" is no object with a "tag"
    NoTag,       ///< a widget without "tag", or no object
    UnknownTag,  ///< a widget that the example has not; `member` is its tag
    WrongMember, ///< `member`, without which the widget shows nothing, is missing or of another kind
};

struct MessageCardFault
{
    MessageCardFaultKind kind = MessageCardFaultKind::NoCard;
    /// Where in the message: "data/children/0/child"; empty for the message itself.
    QString path = {};
    QString member = {};
    JsonFault json = JsonFault::None;

    bool operator==(const MessageCardFault &) const = default;
};

struct MessageCard
{
    /// What people read on it, a line a widget, from the top: texts, "[label]" for a button, "[image]",
    /// "${@!ID}" for a user's name.
    QStringList lines = {};
    /// At most maxMessageCardFaults. What the server makes of them nobody has written down: only a card that
    /// cannot be read (isReadable) is surely none.
    QList<MessageCardFault> faults = {};
    bool isReadable = true;
};

inline constexpr qsizetype maxMessageCardFaults = 200;

/// Reads the text of a message. Members that nobody knows are no faults.
MessageCard readMessageCard(const QString &source);

/// The text of a message with this tree, white space between its tokens left out. It must be JSON.
QString messageCardSource(const QByteArray &tree);

/// A card to begin with.
struct MessageCardTemplate
{
    /// "notice"; `ui` has the words.
    const char *name;
    /// The tree, indented for reading.
    const char *tree;
};

std::span<const MessageCardTemplate> messageCardTemplates();

} // namespace botdeck::domain
