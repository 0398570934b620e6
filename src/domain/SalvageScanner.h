// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QByteArrayView>
#include <QList>

namespace botdeck::domain {

/// Splits a getUpdates body that is no sound JSON into the elements of its list (`result` or `data`), by
/// strings, escapes and brackets alone. A bracket that was opened and not closed ends with the bracket around
/// it, a closing one without partner is ignored, so that one broken element does not drag its neighbours
/// along; bytes between an element and the next comma belong to the element. One that lost a brace or a quote
/// ends before the next element that begins with its update_id, the last one of the list where a bracket and
/// a sound end of the envelope follow. What follows the envelope's closing brace is not looked at otherwise.
///
/// ErrorKind::BadReply where there is no such list, or where the list or the envelope around it does not
/// close. It seems not to where the last element lost a quote, or one lost the ends of both a list and an
/// object: nothing tells that from a body that was cut.
core::Result<QList<QByteArrayView>> splitElements(QByteArrayView body);

/// The bytes of a string (with quotes), number or literal that an unsound object holds under `name`; empty
/// where there is no such member.
QByteArrayView scalarMember(QByteArrayView object, QByteArrayView name);

} // namespace botdeck::domain
