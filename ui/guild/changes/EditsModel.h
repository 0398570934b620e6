// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/StateMark.h"

#include <QAbstractTableModel>
#include <QList>

#include <array>

namespace botdeck::ui::guild {

/// One edit and how it stands.
struct EditLine
{
    enum class Phase { Queued, Checking, Sending, Held, Done, Failed, Unknown, Conflict, Stopped };

    /// "Give Trial host to Ann"
    QString what;
    Phase phase = Phase::Queued;
    /// What went wrong, or what is waited for; may be empty.
    QString words = {};
    /// What somebody else did can be shown beside it.
    bool hasDifference = false;

    bool operator==(const EditLine &) const = default;
};

/// "done", in the language of the moment.
QString phaseWords(EditLine::Phase phase);
look::Tone phaseTone(EditLine::Phase phase);
bool isOver(EditLine::Phase phase);

/// Edits, a row each, and how many stand how.
class EditsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { WhatColumn, PhaseColumn, WordsColumn, ColumnCount };
    enum Role { PhaseRole = Qt::UserRole };

    explicit EditsModel(QObject *parent = nullptr);

    void setLines(const QList<EditLine> &lines);
    void setLine(qsizetype place, const EditLine &line);
    [[nodiscard]] const QList<EditLine> &lines() const { return m_lines; }
    [[nodiscard]] qsizetype count(EditLine::Phase phase) const { return m_counts.at(size_t(phase)); }
    [[nodiscard]] qsizetype overCount() const;
    /// A line for each, tabs between its parts.
    [[nodiscard]] QString text() const;
    /// Words may have another language.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<EditLine> m_lines;
    /// In the order of Phase.
    std::array<qsizetype, size_t(EditLine::Phase::Stopped) + 1> m_counts{};
};

} // namespace botdeck::ui::guild
