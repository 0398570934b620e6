// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conversation/ChatDetails.h"

#include <QString>

// Chats and who is in them, in the words that cards of updates have for the same. What nobody knows stays as
// it came. Texts of strangers are made safe to show.
namespace botdeck::ui::guild {

/// "supergroup", in the language of the moment.
QString chatKindWords(const QString &type);
QString memberStatusWords(const QString &status);
QString rightWords(const domain::ChatRight &right);
/// What is being read, as a sentence.
QString readingWords(domain::ChatStep step);
/// "allowed", "not allowed".
QString grantWords(bool isGranted);
/// The name; without one "@name", else the id.
QString personName(const domain::ChatMember &member);
/// Everything that was told of them, a line each, for the clipboard.
QString personText(const domain::ChatMember &member);

} // namespace botdeck::ui::guild
