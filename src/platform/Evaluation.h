// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/Wire.h"

namespace botdeck::platform {

/// The arguments laid beside a method's table: what is wrong with them, and the values where they are right.
struct Evaluation
{
    struct Given
    {
        QString name;
        WireValue value;
    };
    QList<Objection> objections;
    /// In the table's order.
    QList<Given> values;
};

Evaluation evaluate(const Method &method, const QList<Argument> &arguments);

} // namespace botdeck::platform
