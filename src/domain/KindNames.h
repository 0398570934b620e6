// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAnyStringView>
#include <QLatin1StringView>

namespace botdeck::domain {

/// The Bot API's word for what a frame of Fanbook's gateway names otherwise, whether an action, a method or a
/// content: `push` is a `message`, `image` a `photo`. Without case; empty where it has no other word.
/// The frames' own words are those of the vendor's samples.
QLatin1StringView botApiWord(QAnyStringView frameWord);

} // namespace botdeck::domain
