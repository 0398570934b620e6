// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Arguments.h"
#include "platform/SendPlan.h"

#include <gtest/gtest.h>

// Orders, and the calls that they take as text.
namespace botdeck::test {

using Lines = std::vector<std::string>;

inline constexpr std::string_view goKeyboard(R"({"inline_keyboard":[[{"text":"go","callback_data":"g"}]]})");

domain::Keyboard keyboardFrom(QByteArrayView json);
/// goKeyboard.
domain::Keyboard go();

domain::OutgoingMessage
message(domain::Dialect dialect, const QString &chat, const QString &type, const QString &source);
/// CloudChat's, Fanbook's and Telegram's.
domain::OutgoingMessage toGroup(const QString &source);
domain::OutgoingMessage
toChannel(const QString &source, domain::Dialect dialect = domain::Dialect::FanbookText);
domain::OutgoingMessage
toTelegram(const QString &source, domain::Dialect dialect = domain::Dialect::TelegramMarkdownV2);
domain::OutgoingMedia upload(const QString &kind);
/// To message 57; into the group 20000002 where it goes elsewhere.
domain::MessageAction action(domain::MessageAction::Kind kind, const QString &chat, const QString &type = {});

std::string requestLine(const platform::Platform &platform, const platform::PlannedCall &planned);
/// "sendMessage {…}" for each call, or what was refused.
Lines cloudChat(const domain::SendingOrder &order);
Lines fanbook(const domain::SendingOrder &order);
Lines telegram(const domain::SendingOrder &order);
bool isRefusal(const Lines &lines, const char *words);

} // namespace botdeck::test
