// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace botdeck::ui::monitor {

/// Something for the clipboard, as bytes and as text: of megabytes even that takes long, so it can be made in
/// any thread.
struct Clip
{
    QByteArray bytes;
    QString text;
};

Clip clipOf(const QByteArray &utf8);

/// Programs that want the exact bytes ask for them by `mimeType`; text is there as well.
void putOnClipboard(const Clip &clip, const char *mimeType);

} // namespace botdeck::ui::monitor
