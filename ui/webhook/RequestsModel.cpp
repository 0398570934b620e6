// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webhook/RequestsModel.h"

#include "core/Clock.h"
#include "models/SafeText.h"
#include "ui/look/Theme.h"
#include "ui/webhook/RequestWords.h"
#include "ui/webhook/VerdictMark.h"
#include "ui/widgets/TimeTexts.h"

#include <algorithm>
#include <array>

namespace botdeck::ui::webhook {

using domain::WebhookDelivery;

RequestsModel::RequestsModel(const look::Theme &theme, const core::Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_theme(theme)
    , m_clock(clock)
{
}

void RequestsModel::add(const QList<WebhookDelivery> &deliveries)
{
    const QList<WebhookDelivery> kept = deliveries.last(std::min(deliveries.size(), mostKept));
    if (kept.isEmpty())
        return;
    const qsizetype tooMany = m_deliveries.size() + kept.size() - mostKept;
    if (tooMany > 0) {
        beginRemoveRows({}, 0, int(tooMany) - 1);
        m_deliveries.erase(m_deliveries.begin(), m_deliveries.begin() + tooMany);
        endRemoveRows();
    }
    beginInsertRows({}, int(m_deliveries.size()), int(m_deliveries.size() + kept.size()) - 1);
    m_deliveries.append(kept);
    endInsertRows();
}

void RequestsModel::clear()
{
    beginResetModel();
    m_deliveries.clear();
    endResetModel();
}

void RequestsModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_deliveries.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_deliveries.size()) - 1, ColumnCount - 1));
}

const WebhookDelivery *RequestsModel::at(int row) const
{
    return row < 0 || row >= m_deliveries.size() ? nullptr : &m_deliveries.at(row);
}

int RequestsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_deliveries.size());
}

int RequestsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RequestsModel::text(const WebhookDelivery &delivery, int column) const
{
    switch (column) {
    case TimeColumn:
        return widgets::momentWords(delivery.receivedMs, m_clock.wallMs());
    case VerdictColumn:
        return verdictLook(delivery.verdict).word;
    case StatusColumn:
        return QString::number(delivery.status);
    case SizeColumn:
        return sizeWords(delivery.body.size());
    case KindColumn:
        return models::oneLine(
            delivery.updateId.isEmpty() ? delivery.kind
                                        : QStringLiteral("%1 %2").arg(delivery.updateId, delivery.kind),
            80);
    default:
        return models::oneLine(delivery.peer, 60);
    }
}

QVariant RequestsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const WebhookDelivery &delivery = m_deliveries.at(index.row());
    if (role == Qt::DisplayRole)
        return text(delivery, index.column());
    const bool isVerdict = index.column() == VerdictColumn;
    if (role == Qt::FontRole && !isVerdict)
        return m_theme.font(look::Face::Mono);
    if (!isVerdict)
        return {};
    const VerdictLook verdict = verdictLook(delivery.verdict);
    if (role == Qt::ForegroundRole)
        return m_theme.colour(look::toneToken(verdict.tone));
    if (role == Qt::DecorationRole)
        return verdictMark(verdict.mark, verdict.tone, m_theme);
    return role == Qt::ToolTipRole ? verdictSentence(delivery.verdict).toHtmlEscaped() : QVariant();
}

QVariant RequestsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    // In the order of Column.
    static constexpr std::array headers{QT_TR_NOOP("Time"), QT_TR_NOOP("Outcome"), QT_TR_NOOP("Answered"),
                                        QT_TR_NOOP("Size"), QT_TR_NOOP("Update"),  QT_TR_NOOP("From")};
    return tr(headers.at(size_t(section)));
}

} // namespace botdeck::ui::webhook

#include "moc_RequestsModel.cpp"
