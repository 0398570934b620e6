// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/changes/EditsModel.h"

#include "ui/guild/LineTip.h"

#include <QCoreApplication>
#include <QStringList>

namespace botdeck::ui::guild {

namespace {

using look::Tone;

struct PhaseRow
{
    const char *words;
    Tone tone;
    bool isOver;
};

// In the order of Phase.
constexpr std::array phaseRows{
    PhaseRow{QT_TRANSLATE_NOOP("EditPhase", "waiting"), Tone::Neutral, false},
    PhaseRow{QT_TRANSLATE_NOOP("EditPhase", "reading again"), Tone::Neutral, false},
    PhaseRow{QT_TRANSLATE_NOOP("EditPhase", "sending"), Tone::Neutral, false},
    PhaseRow{QT_TRANSLATE_NOOP("EditPhase", "held by the server"), Tone::Warning, false},
    PhaseRow{QT_TRANSLATE_NOOP("EditPhase", "done"), Tone::Ok, true},
    PhaseRow{QT_TRANSLATE_NOOP("EditPhase", "failed"), Tone::Error, true},
    PhaseRow{QT_TRANSLATE_NOOP("EditPhase", "no answer, not repeated"), Tone::Warning, true},
    PhaseRow{QT_TRANSLATE_NOOP("EditPhase", "changed by somebody else"), Tone::Warning, true},
    PhaseRow{QT_TRANSLATE_NOOP("EditPhase", "stopped, not done"), Tone::Neutral, true},
};
static_assert(phaseRows.size() == size_t(EditLine::Phase::Stopped) + 1);

// In the order of the columns.
constexpr std::array editColumns{
    QT_TRANSLATE_NOOP("botdeck::ui::guild::EditsModel", "Change"),
    QT_TRANSLATE_NOOP("botdeck::ui::guild::EditsModel", "Result"),
    QT_TRANSLATE_NOOP("botdeck::ui::guild::EditsModel", "Reason"),
};
static_assert(editColumns.size() == EditsModel::ColumnCount);

QString wordsIn(const EditLine &line, int column)
{
    switch (column) {
    case EditsModel::WhatColumn:
        return line.what;
    case EditsModel::PhaseColumn:
        return phaseWords(line.phase);
    default:
        return line.words;
    }
}

} // namespace

QString phaseWords(EditLine::Phase phase)
{
    return QCoreApplication::translate("EditPhase", phaseRows.at(size_t(phase)).words);
}

Tone phaseTone(EditLine::Phase phase)
{
    return phaseRows.at(size_t(phase)).tone;
}

bool isOver(EditLine::Phase phase)
{
    return phaseRows.at(size_t(phase)).isOver;
}

EditsModel::EditsModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void EditsModel::setLines(const QList<EditLine> &lines)
{
    beginResetModel();
    m_lines = lines;
    m_counts = {};
    for (const EditLine &line : lines)
        ++m_counts.at(size_t(line.phase));
    endResetModel();
}

void EditsModel::setLine(qsizetype place, const EditLine &line)
{
    --m_counts.at(size_t(m_lines.at(place).phase));
    ++m_counts.at(size_t(line.phase));
    m_lines[place] = line;
    Q_EMIT dataChanged(index(int(place), 0), index(int(place), ColumnCount - 1));
}

qsizetype EditsModel::overCount() const
{
    qsizetype over = 0;
    for (size_t phase = 0; phase < phaseRows.size(); ++phase)
        over += phaseRows.at(phase).isOver ? m_counts.at(phase) : 0;
    return over;
}

QString EditsModel::text() const
{
    QStringList lines;
    for (const EditLine &line : m_lines) {
        QStringList parts{line.what, phaseWords(line.phase)};
        if (!line.words.isEmpty())
            parts += line.words;
        lines += parts.join(u'\t');
    }
    return lines.join(u'\n');
}

void EditsModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_lines.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int EditsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int EditsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EditsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const EditLine &line = m_lines.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return wordsIn(line, index.column());
    case Qt::ToolTipRole:
        return lineTip({wordsIn(line, index.column())});
    case PhaseRole:
        return int(line.phase);
    default:
        return {};
    }
}

QVariant EditsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return tr(editColumns.at(size_t(section)));
}

} // namespace botdeck::ui::guild

#include "moc_EditsModel.cpp"
