// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/UpdateCard.h"

#include <QStringList>

namespace botdeck::test {

/// The card of an update given as JSON.
domain::UpdateCard cardOf(const QByteArray &json);

/// A card as lines: "message/from=Mara Voss (@mara_v)", a ">" before what belongs to the line above, "#12"
/// behind for an amount.
QStringList linesOf(const domain::UpdateCard &card);

/// What is unknown as lines: "message.sender_tag: \"finance\"", behind it "!repeated", "!shape" or "!deep".
QStringList unknownOf(const domain::UpdateCard &card);

/// Spans as "bold 6+5" or "text_link 0+4 to https://…".
QStringList spansOf(const domain::CardText &text);

} // namespace botdeck::test
