// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/Theme.h"
#include "ui/monitor/EventRowPainter.h"
#include "ui/monitor/FilterHits.h"

#include <QStyledItemDelegate>

namespace botdeck::ui::look {
class TextCache;
class Theme;
} // namespace botdeck::ui::look

namespace botdeck::ui::monitor {

class CellPictures;
class UpdatesTable;

/// Paints the updates table, cell by cell; a row that is not here yet shows a bar where its text will be.
class UpdateDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit UpdateDelegate(const look::Theme &theme, QObject *parent = nullptr);

    /// What is looked for; where it stands is marked.
    void setHits(const FilterHits &hits) { m_hits = hits; }

    void
    paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    /// What a cell shows beside its text.
    struct Looks;

    [[nodiscard]] QColor
    paperOf(const UpdatesTable &table, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintPaper(QPainter &painter, const QRect &rect, const QColor &paper) const;
    void paintCurrent(
        QPainter &painter, const UpdatesTable &table, const QRect &rect, const QModelIndex &index) const;
    void
    paintUpdate(QPainter &painter, const QRect &rect, const QColor &paper, const QModelIndex &index) const;
    void paintCell(QPainter &painter, const QRect &cell, const QString &text, const Looks &looks) const;
    void paintPlaceholder(QPainter &painter, const QRect &cell, const QModelIndex &index) const;
    void paintHits(
        QPainter &painter, const QRect &cell, const QString &text, const QStringList &needles,
        look::Face face) const;
    [[nodiscard]] QStringList needlesOf(int column) const;
    void paintRemark(QPainter &painter, const QRect &cell, const QModelIndex &index) const;
    [[nodiscard]] Looks looksOf(const QModelIndex &index) const;
    /// The sign in front of the text; returns what is left for the text.
    QRect paintSign(QPainter &painter, const QRect &rect, const Looks &looks) const;

    const look::Theme &m_theme;
    look::TextCache *m_texts;
    CellPictures *m_pictures;
    EventRowPainter m_events;
    FilterHits m_hits;
};

} // namespace botdeck::ui::monitor
