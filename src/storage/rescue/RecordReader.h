// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/rescue/PageSource.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace botdeck::storage {

/// One column of a row.
struct RecordField
{
    enum class Kind { Null, Integer, Text, Blob };

    Kind kind = Kind::Null;
    qint64 integer = 0;
    QByteArray bytes = {};
};

/// One entry of a table or an index.
struct Record
{
    bool ofTable = true;
    /// Of a table's row only.
    qint64 rowid = 0;
    std::vector<RecordField> fields;
};

/// What stands on a page, entry by entry (SQLite's file format, sections 1.6 and 2.1): of a leaf whatever can
/// be made out, of any other page nothing. The bytes may be anything.
std::vector<Record> recordsOn(PageSource &pages, quint32 number);

} // namespace botdeck::storage
