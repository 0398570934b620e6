// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/Clip.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace botdeck::ui::monitor {

Clip clipOf(const QByteArray &utf8)
{
    return {utf8, QString::fromUtf8(utf8)};
}

void putOnClipboard(const Clip &clip, const char *mimeType)
{
    auto *data = new QMimeData;
    data->setText(clip.text);
    data->setData(QLatin1StringView(mimeType), clip.bytes);
    QGuiApplication::clipboard()->setMimeData(data);
}

} // namespace botdeck::ui::monitor
