// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/TextTable.h"

#include "ui/look/Theme.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace botdeck::ui::widgets {

namespace {

constexpr int textRowHeight = 24;
constexpr int textColumnWidth = 150;

QString rowText(const QAbstractItemModel &model, int row)
{
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column)
        cells += model.index(row, column).data().toString();
    return cells.join(u'\t');
}

} // namespace

QString tableText(const QAbstractItemModel &model)
{
    QStringList titles;
    for (int column = 0; column < model.columnCount(); ++column)
        titles += model.headerData(column, Qt::Horizontal).toString();
    QString text = titles.join(u'\t') + u'\n';
    for (int row = 0; row < model.rowCount(); ++row)
        text += rowText(model, row) + u'\n';
    return text;
}

TextTable::TextTable(QAbstractItemModel &model, int wide, const look::Theme &theme, QWidget *parent)
    : QTableView(parent)
    , m_theme(theme)
{
    setModel(&model);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setDefaultSectionSize(theme.px(textColumnWidth));
    horizontalHeader()->setSectionResizeMode(wide, QHeaderView::Stretch);
    connect(&theme, &look::Theme::changed, this, &TextTable::applyTheme);
    applyTheme();
}

void TextTable::applyTheme()
{
    verticalHeader()->setDefaultSectionSize(
        std::max(m_theme.px(textRowHeight), QFontMetrics(m_theme.font(look::Face::Body)).height() + 6));
    horizontalHeader()->setFont(m_theme.font(look::Face::Medium));
}

void TextTable::keyPressEvent(QKeyEvent *event)
{
    if (!event->matches(QKeySequence::Copy))
        QTableView::keyPressEvent(event);
    else if (currentIndex().isValid())
        Q_EMIT copyAsked(rowText(*model(), currentIndex().row()));
}

} // namespace botdeck::ui::widgets

#include "moc_TextTable.cpp"
