// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webhook/ChecksModel.h"

#include "models/SafeText.h"
#include "ui/look/Theme.h"
#include "ui/webhook/VerdictMark.h"
#include "ui/widgets/PhraseWords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace botdeck::ui::webhook {

namespace {

struct CheckVerdictRow
{
    const char *word;
    look::Mark mark;
    look::Tone tone;
};

// In the order of domain::Verdict.
constexpr std::array checkVerdicts{
    CheckVerdictRow{QT_TRANSLATE_NOOP("OutsideVerdict", "Passed"), look::Mark::Passed, look::Tone::Ok},
    CheckVerdictRow{QT_TRANSLATE_NOOP("OutsideVerdict", "Look at"), look::Mark::Warning, look::Tone::Warning},
    CheckVerdictRow{QT_TRANSLATE_NOOP("OutsideVerdict", "Failed"), look::Mark::Failed, look::Tone::Error},
    CheckVerdictRow{QT_TRANSLATE_NOOP("OutsideVerdict", "Not run"), look::Mark::Stopped, look::Tone::Neutral},
};

constexpr CheckVerdictRow checkUnderWay{
    QT_TRANSLATE_NOOP("OutsideVerdict", "Running…"), look::Mark::Busy, look::Tone::Neutral};

} // namespace

ChecksModel::ChecksModel(const look::Theme &theme, QObject *parent)
    : QAbstractTableModel(parent)
    , m_theme(theme)
{
}

void ChecksModel::setSteps(const QList<domain::OutsideStep> &steps, bool isRunning)
{
    const bool hasNext = isRunning && (steps.isEmpty() || steps.last().stage != domain::OutsideStage::Time);
    const int count = int(steps.size()) + (hasNext ? 1 : 0);
    m_steps = steps.first(std::min<qsizetype>(steps.size(), m_count));
    setCount(count);
    m_steps = steps;
    retranslate();
}

/// Rows come and go at the end.
void ChecksModel::setCount(int count)
{
    if (count < m_count) {
        beginRemoveRows({}, count, m_count - 1);
        m_count = count;
        endRemoveRows();
    } else if (count > m_count) {
        beginInsertRows({}, m_count, count - 1);
        m_count = count;
        endInsertRows();
    }
}

void ChecksModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (m_count > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_count - 1, ColumnCount - 1));
}

int ChecksModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_count;
}

int ChecksModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ChecksModel::text(int row, int column) const
{
    if (column == StageColumn) {
        const auto stage = isUnderWay(row) ? domain::OutsideStage(row) : m_steps.at(row).stage;
        return widgets::translated(domain::outsideStageTitle(stage));
    }
    if (column == VerdictColumn) {
        const CheckVerdictRow &verdict =
            isUnderWay(row) ? checkUnderWay : checkVerdicts.at(size_t(m_steps.at(row).verdict));
        return QCoreApplication::translate("OutsideVerdict", verdict.word);
    }
    if (isUnderWay(row))
        return {};
    const domain::OutsideStep &step = m_steps.at(row);
    if (column == DetailColumn)
        return models::oneLine(widgets::translated(step.detail));
    //: how long something took
    return step.verdict == domain::Verdict::Skipped ? QString() : tr("%1 ms").arg(step.took.count());
}

QVariant ChecksModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    const CheckVerdictRow &verdict =
        isUnderWay(row) ? checkUnderWay : checkVerdicts.at(size_t(m_steps.at(row).verdict));
    const bool isVerdict = index.column() == VerdictColumn;
    if (role == Qt::DisplayRole)
        return text(row, index.column());
    if (role == Qt::ToolTipRole && index.column() == DetailColumn && !isUnderWay(row))
        return models::visibleText(widgets::translated(m_steps.at(row).detail)).toHtmlEscaped();
    if (role == Qt::FontRole && index.column() == TookColumn)
        return m_theme.font(look::Face::Mono);
    if (role == Qt::FontRole && index.column() == StageColumn)
        return m_theme.font(look::Face::BodyStrong);
    if (role == Qt::ForegroundRole && isVerdict)
        return m_theme.colour(look::toneToken(verdict.tone));
    if (role == Qt::DecorationRole && isVerdict)
        return verdictMark(verdict.mark, verdict.tone, m_theme);
    return {};
}

QVariant ChecksModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    // In the order of Column.
    static constexpr std::array headers{
        QT_TR_NOOP("Stage"), QT_TR_NOOP("Verdict"), QT_TR_NOOP("What was seen"), QT_TR_NOOP("Took")};
    return tr(headers.at(size_t(section)));
}

} // namespace botdeck::ui::webhook

#include "moc_ChecksModel.cpp"
