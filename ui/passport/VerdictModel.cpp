// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/passport/VerdictModel.h"

#include "models/SafeText.h"
#include "ui/widgets/PhraseWords.h"

#include <algorithm>

namespace botdeck::ui::passport {

using domain::StageVerdict;
using domain::Verdict;

namespace {

QList<StageVerdict> notRun()
{
    QList<StageVerdict> stages;
    for (const domain::PassportStage stage : domain::passportStages)
        stages.append({stage});
    return stages;
}

QString tookWords(const StageVerdict &stage)
{
    if (stage.verdict == Verdict::Skipped)
        return {};
    //: %1 is a number of milliseconds
    return VerdictModel::tr("%1 ms").arg(double(stage.took.count()) / 1000, 0, 'f', 1);
}

QString stageDetail(const StageVerdict &stage)
{
    return stage.detail.isEmpty() ? verdictWords(stage.verdict)
                                  : models::oneLine(widgets::translated(stage.detail));
}

} // namespace

QString verdictWords(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Passed:
        //: of a check
        return VerdictModel::tr("passed");
    case Verdict::Warning:
        return VerdictModel::tr("look at it");
    case Verdict::Failed:
        return VerdictModel::tr("failed");
    default:
        return VerdictModel::tr("not run");
    }
}

VerdictModel::VerdictModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_stages(notRun())
{
}

void VerdictModel::setStages(const QList<StageVerdict> &stages)
{
    m_stages = stages.isEmpty() ? notRun() : stages;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int VerdictModel::count(Verdict verdict) const
{
    return int(std::ranges::count(m_stages, verdict, &StageVerdict::verdict));
}

void VerdictModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int VerdictModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_stages.size());
}

int VerdictModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant VerdictModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const StageVerdict &stage = m_stages.at(index.row());
    const QString title = widgets::translated(domain::stageTitle(stage.stage));
    switch (role) {
    case VerdictRole:
        return int(stage.verdict);
    case Qt::AccessibleTextRole:
        return index.column() == StageColumn
                   ? QVariant(title + QStringLiteral(": ") + verdictWords(stage.verdict))
                   : QVariant();
    case Qt::ToolTipRole:
        return widgets::translated(domain::stageMeaning(stage.stage)).toHtmlEscaped();
    case Qt::TextAlignmentRole:
        return index.column() == TookColumn ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case Qt::DisplayRole:
        return index.column() == StageColumn    ? title
               : index.column() == DetailColumn ? stageDetail(stage)
                                                : tookWords(stage);
    default:
        return {};
    }
}

QVariant VerdictModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case StageColumn:
        return tr("Check");
    case DetailColumn:
        return tr("Result");
    default:
        return tr("Time");
    }
}

} // namespace botdeck::ui::passport

#include "moc_VerdictModel.cpp"
