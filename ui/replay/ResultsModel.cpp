// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/replay/ResultsModel.h"

#include "models/SafeText.h"
#include "ui/look/StateMark.h"
#include "ui/look/Theme.h"
#include "ui/replay/ResultWords.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPixmap>

#include <array>

namespace botdeck::ui::replay {

using services::ReplayResult;

namespace {

constexpr int verdictMarkSide = 14;

QPixmap verdictMark(look::Mark mark, const QColor &ink, int side)
{
    const qreal ratio = qGuiApp->devicePixelRatio();
    QPixmap pixmap(QSize(side, side) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    look::paintMark(painter, QRectF(0, 0, side, side), mark, ink);
    return pixmap;
}

QString answerWords(const ReplayResult &result)
{
    //: how long an answer took
    const QString took = ResultsModel::tr("%1 ms").arg(result.took.count());
    return result.httpStatus == 0 ? took : QStringLiteral("HTTP %1 · %2").arg(result.httpStatus).arg(took);
}

} // namespace

ResultsModel::ResultsModel(const look::Theme &theme, QObject *parent)
    : QAbstractTableModel(parent)
    , m_theme(theme)
{
}

void ResultsModel::clear()
{
    beginResetModel();
    m_results.clear();
    m_isSending = false;
    m_arrived = 0;
    endResetModel();
}

void ResultsModel::begin(qint64 seq)
{
    beginInsertRows({}, int(m_results.size()), int(m_results.size()));
    ReplayResult sending;
    sending.seq = seq;
    m_results.append(sending);
    m_isSending = true;
    endInsertRows();
}

void ResultsModel::end(const ReplayResult &result)
{
    m_results.last() = result;
    if (m_results.size() > answersKept)
        m_results[m_results.size() - 1 - answersKept].answer = {};
    m_isSending = false;
    m_arrived += result.isFailure() ? 0 : 1;
    const int row = int(m_results.size()) - 1;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void ResultsModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_results.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_results.size()) - 1, ColumnCount - 1));
}

std::optional<ReplayResult> ResultsModel::result(int row) const
{
    const bool isUnderWay = m_isSending && row == m_results.size() - 1;
    if (row < 0 || row >= m_results.size() || isUnderWay)
        return {};
    return m_results.at(row);
}

int ResultsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_results.size());
}

int ResultsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ResultsModel::text(const std::optional<ReplayResult> &result, int column) const
{
    if (column == VerdictColumn)
        return verdictLook(result).word;
    if (!result)
        return column == UpdateColumn ? QStringLiteral("…") : QString();
    if (column == UpdateColumn)
        return result->updateId.isEmpty() ? QStringLiteral("–") : result->updateId;
    return column == KindColumn ? models::oneLine(result->kind, 60) : answerWords(*result);
}

QVariant ResultsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const std::optional<ReplayResult> shown = result(index.row());
    const bool isVerdict = index.column() == VerdictColumn;
    if (role == Qt::DisplayRole)
        return text(shown, index.column());
    if (role == Qt::FontRole && !isVerdict)
        return m_theme.font(look::Face::Mono);
    if (!isVerdict)
        return {};
    const VerdictLook verdict = verdictLook(shown);
    const QColor ink = m_theme.colour(look::toneToken(verdict.tone));
    if (role == Qt::ForegroundRole)
        return ink;
    if (role == Qt::DecorationRole)
        return verdictMark(verdict.mark, ink, m_theme.px(verdictMarkSide));
    return {};
}

QVariant ResultsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    // In the order of Column.
    static constexpr std::array headers{
        QT_TR_NOOP("Update"), QT_TR_NOOP("Kind"), QT_TR_NOOP("Outcome"), QT_TR_NOOP("Answer")};
    return tr(headers.at(size_t(section)));
}

} // namespace botdeck::ui::replay

#include "moc_ResultsModel.cpp"
