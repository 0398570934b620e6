// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

namespace botdeck::domain {

/// One value in which two calls of a method differ.
struct CallDifference
{
    /// Where it stands: "text", "reply_markup.inline_keyboard[0][1].text".
    QString parameter;
    /// Undefined where a call does not have it.
    QJsonValue recorded = QJsonValue::Undefined;
    QJsonValue made = QJsonValue::Undefined;

    bool operator==(const CallDifference &) const = default;
};

/// In what two calls differ, in the order of the names; empty where they say the same. The order of members
/// means nothing, and a member that is null or false counts as left out.
QList<CallDifference> callDifferences(const QJsonObject &recorded, const QJsonObject &made);

/// For people, in one line: `text: "Hello" was recorded, the program sent "Hell"`.
QString differenceText(const CallDifference &difference);

} // namespace botdeck::domain
