// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/UpdateListModel.h"
#include "ui/look/Icons.h"

#include <QString>

namespace botdeck::ui::monitor {

/// What an update is, in a word or two, in the language of the moment: "Photo", "Callback", "Joined". A kind
/// that nobody knows yet is shown by its own name.
QString kindWord(const QString &kind, const QString &content);

/// What the operator put to an update; empty for nothing.
QString remarkWords(bool marked, bool noted);

/// What is wrong with an update, which is kept as an English sentence, in the language of the moment.
QString faultWords(const QString &kept);

look::Icon kindIcon(const QString &kind, const QString &content);

/// The words that the updates model needs.
models::UpdateWords updateWords();

} // namespace botdeck::ui::monitor
