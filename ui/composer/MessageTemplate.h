// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/markdown/Markdown.h"

#include <QHash>
#include <QStringList>

namespace botdeck::ui::composer {

/// A text to use again. "{{order}}" in it stands for what is asked for when it is used.
struct MessageTemplate
{
    QString name;
    domain::Dialect dialect = domain::Dialect::Plain;
    QString source;

    bool operator==(const MessageTemplate &) const = default;
};

/// The names in {{}}, in their order, each once: letters, digits, blanks, "_", "-" and ".".
QStringList variablesOf(const QString &source);

/// The source with values in the places of the names, written so that the dialect reads them as letters.
QString filledTemplate(const MessageTemplate &used, const QHash<QString, QString> &values);

} // namespace botdeck::ui::composer
