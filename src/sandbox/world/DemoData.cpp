// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/world/DemoData.h"

#include <QFile>
#include <QJsonDocument>

namespace botdeck::sandbox {

QJsonObject demoData(const char *name)
{
    QFile file(QStringLiteral(":/sandbox/%1.json").arg(QLatin1StringView(name)));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The program was built without %s.json of the sandbox", name);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isObject())
        qFatal("%s.json of the sandbox is broken at byte %d", name, error.offset);
    return document.object();
}

} // namespace botdeck::sandbox
