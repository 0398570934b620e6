// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/CellTerm.h"

#include "domain/filter/FilterParser.h"
#include "domain/filter/FilterText.h"
#include "models/JsonTreeModel.h"
#include "models/UpdateListModel.h"

#include <algorithm>
#include <array>

namespace botdeck::ui::monitor {

namespace {

using models::JsonTreeModel;
using models::UpdateListModel;

/// A condition on one value of a row: the key with its operator, and where the value is.
struct CellTermRow
{
    UpdateListModel::Column column;
    const char *key;
    int role;
};

constexpr std::array cellTerms{
    CellTermRow{UpdateListModel::MarkColumn, "is:", UpdateListModel::RemarkTermRole},
    CellTermRow{UpdateListModel::BotColumn, "bot:", UpdateListModel::BotKeyRole},
    CellTermRow{UpdateListModel::KindColumn, "kind:", UpdateListModel::KindTermRole},
    CellTermRow{UpdateListModel::ChatColumn, "chat:", UpdateListModel::ChatIdRole},
    CellTermRow{UpdateListModel::ChatIdColumn, "chat:", UpdateListModel::ChatIdRole},
    CellTermRow{UpdateListModel::FromColumn, "from:", UpdateListModel::FromIdRole},
    CellTermRow{UpdateListModel::FromIdColumn, "from:", UpdateListModel::FromIdRole},
    CellTermRow{UpdateListModel::SummaryColumn, "text~", UpdateListModel::TextRole},
    CellTermRow{UpdateListModel::UpdateIdColumn, "id:", Qt::DisplayRole},
    CellTermRow{UpdateListModel::StreamColumn, "stream:", Qt::DisplayRole},
    CellTermRow{UpdateListModel::SeqColumn, "seq:", Qt::DisplayRole},
};

/// Nothing where it is no sound condition: ids may be of any kind.
QString soundTerm(const QString &key, const QString &value)
{
    if (value.isEmpty())
        return {};
    const QString term = key + domain::filterValueText(value);
    return domain::parseFilter(term, {}) ? term : QString();
}

} // namespace

QString cellTerm(const QModelIndex &cell)
{
    const auto row = std::find_if(cellTerms.begin(), cellTerms.end(), [&cell](const CellTermRow &each) {
        return each.column == cell.column();
    });
    if (!cell.isValid() || row == cellTerms.end() || cell.data(UpdateListModel::EventRole).isValid())
        return {};
    return soundTerm(QLatin1StringView(row->key), cell.data(row->role).toString());
}

QString jsonTerm(const QModelIndex &value)
{
    if (!value.isValid() || value.data(JsonTreeModel::ChildCountRole).toInt() > 0)
        return {};
    const auto type = domain::JsonType(value.data(JsonTreeModel::TypeRole).toInt());
    if (type == domain::JsonType::Object || type == domain::JsonType::Array)
        return {};
    return soundTerm(
        QStringLiteral("json.") + value.data(JsonTreeModel::PathRole).toString() + u'=',
        value.data(JsonTreeModel::TextRole).toString());
}

} // namespace botdeck::ui::monitor
