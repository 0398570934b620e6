// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>
#include <utility>

// The operations of a rich text as they are written; what nobody knows of them is kept.
namespace botdeck::domain {

/// A member of JSON as it came.
using RawMember = std::pair<QString, QByteArray>;

struct RichTextOperation
{
    /// What it shows; of an embedded object what stands for it.
    QString text;
    /// Of what is no text: its JSON.
    QByteArray embedded = {};
    QList<RawMember> attributes = {};
    /// Members beside "insert" and "attributes".
    QList<RawMember> others = {};

    [[nodiscard]] bool isText() const { return embedded.isEmpty(); }
};

struct RichTextSource
{
    QList<RichTextOperation> operations;
    /// See richTextPlaces().
    QList<qsizetype> places;
    /// The list of operations within the source, in UTF-16 units.
    qsizetype begin = 0;
    qsizetype end = 0;
    /// It is JSON within a string.
    bool isQuoted = false;
    /// The source is nothing but the list.
    bool isBare = true;
};

/// None where it is no rich text.
std::optional<RichTextSource> readRichTextSource(const QString &source);

/// The list of operations: one a line where it stands alone, else without blanks.
QByteArray operationsJson(const QList<RichTextOperation> &operations, bool isBare);

} // namespace botdeck::domain
