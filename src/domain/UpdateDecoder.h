// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "domain/Update.h"

namespace botdeck::domain {

/// What a getUpdates body holds once its envelope said yes.
struct DecodedBatch
{
    QList<Update> updates;
    /// How many of them are quarantined.
    int quarantined = 0;
};

/// Reads the updates of a successful getUpdates body: `{"ok":true,"result":[…]}`, `{"code":0,"result":[…]}`
/// or
/// `{"status":true,"data":[…]}`; whether the envelope says yes is the caller's to judge. `body` must be a
/// whole transfer. simdjson's padding (64 bytes) is taken from the array's capacity where it is there, else
/// by a copy.
///
/// One bad update (invalid UTF-8, a lone surrogate, broken JSON, a brace or a quote too few, an update_id
/// that is missing or no id) never harms its neighbours: it is kept raw as quarantined. A body whose array or
/// whose envelope does not close is ErrorKind::BadReply and nothing of it is returned: the transfer was cut
/// (fault R7). So is a body without such an array. Bytes behind the envelope's end are ignored.
///
/// Where the last update lost a quote, nobody can tell that from a text that was cut behind a `]}`: such a
/// body is refused too.
core::Result<DecodedBatch> decodeBatch(const QByteArray &body);

/// Reads the body of a webhook's delivery: one update, the same as an element of such a list. Never fails: a
/// body that is none comes back quarantined, as it came.
Update decodePushed(QByteArrayView body);

/// Reads one update's raw bytes, as stored: an element of such a list, or a frame of the gateway. Never
/// fails: what cannot be read comes back quarantined.
Update decodeUpdate(const QByteArray &raw);

/// The raw JSON without the white space between tokens, every token as received. What is no sound JSON comes
/// back as it is.
QByteArray minified(const QByteArray &raw);

} // namespace botdeck::domain
