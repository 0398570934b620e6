// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QByteArrayView>
#include <QList>

namespace botdeck::domain {

/// How sure it must be that a list that does not close by its brackets was closed by the server.
enum class ListEnd {
    Certain, ///< no cut of a sound body could look like this
    Likely,  ///< the body's last bytes look like an end; a text that was cut may by chance
};

/// Splits a getUpdates body that is no sound JSON into the elements of its list (`result` or `data`), by
/// strings, escapes and brackets alone. A bracket that was opened and not closed ends with the bracket around
/// it, a closing one without partner is ignored, so that one broken element does not drag its neighbours
/// along; bytes between an element and the next comma belong to the element. One that lost a brace or a quote
/// ends before the next element that begins with its update_id, the last one of the list where a bracket and
/// a sound end of the envelope follow. What follows the envelope's closing brace is not looked at otherwise.
///
/// Some elements still seem to go on for ever: the last one when it lost a quote, one that lost the ends of
/// both a list and an object. With ListEnd::Likely the list then ends at the body's last `]`, if a sound end
/// of the envelope follows, and its elements where an update_id begins the next.
///
/// ErrorKind::BadReply where there is no such list, or where the list or the envelope around it does not
/// close.
core::Result<QList<QByteArrayView>> splitElements(QByteArrayView body, ListEnd end = ListEnd::Certain);

/// The bytes of a string (with quotes), number or literal that an unsound object holds under `name`; empty
/// where there is no such member.
QByteArrayView scalarMember(QByteArrayView object, QByteArrayView name);

} // namespace botdeck::domain
