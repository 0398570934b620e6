// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/ColumnBytes.h"

#include <algorithm>

namespace botdeck::ui::monitor {

namespace {

constexpr const char *columnsFirstLine = "botdeck-columns 1";
constexpr qsizetype mostColumnBytes = 4'096;
constexpr int widest = 10'000;

bool has(const ColumnSet &set, models::UpdateColumn column)
{
    return std::any_of(set.places.begin(), set.places.end(), [column](const ColumnPlace &place) {
        return place.column == column;
    });
}

/// The known column of that id, or none.
const models::UpdateColumnRow *columnOf(const QByteArray &id)
{
    const auto &columns = models::updateColumns();
    const auto found = std::find_if(
        columns.begin(), columns.end(), [&id](const models::UpdateColumnRow &row) { return id == row.id; });
    return found == columns.end() ? nullptr : &*found;
}

/// Whether the line is sound; a column of a later version is, and adds nothing.
bool addLine(ColumnSet &set, const QByteArray &line)
{
    const QByteArrayList words = line.split(' ');
    if (words.size() != 3 || (words.at(2) != "shown" && words.at(2) != "hidden"))
        return false;
    bool isNumber = false;
    const int width = words.at(1).toInt(&isNumber);
    if (!isNumber || width < 0 || width > widest)
        return false;
    const models::UpdateColumnRow *row = columnOf(words.at(0));
    if (row == nullptr)
        return true;
    if (has(set, row->column))
        return false;
    set.places.append({row->column, width, words.at(2) == "shown"});
    return true;
}

/// The marks are younger than the first of these bytes: without a word of them they are where they usually
/// are.
void addMissing(ColumnSet &set, const models::UpdateColumnRow &row)
{
    if (row.column == models::UpdateColumn::Mark)
        set.places.prepend({row.column, 0, row.isShownAtFirst});
    else
        set.places.append({row.column, 0, false});
}

} // namespace

ColumnSet usualColumns()
{
    ColumnSet set;
    for (const models::UpdateColumnRow &row : models::updateColumns())
        set.places.append({row.column, 0, row.isShownAtFirst});
    return set;
}

QByteArray columnBytes(const ColumnSet &set)
{
    QByteArrayList lines{columnsFirstLine, set.isSizedByHand ? "hand" : "fit"};
    for (const ColumnPlace &place : set.places) {
        lines += QByteArray(models::updateColumns().at(size_t(place.column)).id) + ' ' +
                 QByteArray::number(place.width) + (place.isShown ? " shown" : " hidden");
    }
    return lines.join('\n');
}

std::optional<ColumnSet> columnsFromBytes(const QByteArray &bytes)
{
    if (bytes.size() > mostColumnBytes)
        return {};
    const QByteArrayList lines = bytes.split('\n');
    if (lines.size() < 3 || lines.at(0) != columnsFirstLine ||
        (lines.at(1) != "hand" && lines.at(1) != "fit"))
        return {};
    ColumnSet set;
    set.isSizedByHand = lines.at(1) == "hand";
    for (const QByteArray &line : lines.sliced(2)) {
        if (!addLine(set, line))
            return {};
    }
    if (std::none_of(set.places.begin(), set.places.end(), [](const ColumnPlace &p) { return p.isShown; }))
        return {};
    for (const models::UpdateColumnRow &row : models::updateColumns()) {
        if (!has(set, row.column))
            addMissing(set, row);
    }
    return set;
}

} // namespace botdeck::ui::monitor
