// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/UpdatesTable.h"

#include "models/UpdateListModel.h"
#include "ui/look/Theme.h"
#include "ui/monitor/UpdateDelegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyleOption>

#include <algorithm>
#include <array>

namespace botdeck::ui::monitor {

namespace {

constexpr int rowPixels = 26;
constexpr int narrowestColumn = 48;
constexpr int cellPadding = 8;
// What the summary should keep before the others give way to it.
constexpr int summaryWish = 220;

struct ColumnWidth
{
    int wish;
    int least;
};

// At 100 % text: bot, kind, chat, from. A time is as wide as it is, the summary takes what is left.
constexpr std::array widths{
    ColumnWidth{140, 96}, ColumnWidth{114, 104}, ColumnWidth{112, 76}, ColumnWidth{96, 64}};

/// Goes on with the header above the scroll bar.
class HeaderCorner final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        QStyleOption option;
        option.initFrom(this);
        style()->drawControl(QStyle::CE_HeaderEmptyArea, &option, &painter, this);
    }
};

} // namespace

UpdatesTable::UpdatesTable(const look::Theme &theme, QWidget *parent)
    : QTableView(parent)
    , m_theme(theme)
    , m_corner(new HeaderCorner(this))
{
    addScrollBarWidget(m_corner, Qt::AlignTop);
    setObjectName(QStringLiteral("updates"));
    setAccessibleName(tr("Updates"));
    setItemDelegate(new UpdateDelegate(theme, this));
    setFrameShape(NoFrame);
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(&theme, &look::Theme::changed, this, &UpdatesTable::applyTheme);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column, int before, int now) {
        // Hiding a column, or showing it, says nothing about widths.
        if (!m_fitting && before != 0 && now != 0 && column != models::UpdateListModel::SummaryColumn)
            m_sizedByHand = true;
    });
}

void UpdatesTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    horizontalHeader()->setSectionResizeMode(models::UpdateListModel::SummaryColumn, QHeaderView::Stretch);
    for (const models::UpdateColumnRow &column : models::updateColumns())
        setColumnHidden(int(column.column), !column.isShownAtFirst);
    applyTheme();
}

void UpdatesTable::applyTheme()
{
    const int height =
        std::max(m_theme.px(rowPixels), QFontMetrics(m_theme.font(look::Face::Body)).height() + 6);
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
    horizontalHeader()->setFont(m_theme.font(look::Face::Medium));
    horizontalHeader()->setFixedHeight(height);
    m_corner->setFixedHeight(height);
    horizontalHeader()->setMinimumSectionSize(m_theme.px(narrowestColumn));
    fitColumns();
    viewport()->update();
}

void UpdatesTable::fitColumns()
{
    if (m_sizedByHand || model() == nullptr)
        return;
    const int time =
        QFontMetrics(m_theme.font(look::Face::Mono)).horizontalAdvance(QStringLiteral("00:00:00.000")) +
        2 * m_theme.px(cellPadding) + 2;
    int wish = 0;
    int least = 0;
    for (const ColumnWidth &width : widths) {
        wish += m_theme.px(width.wish);
        least += m_theme.px(width.least);
    }
    const int room = viewport()->width() - time - m_theme.px(summaryWish);
    const int given = std::clamp(room, least, wish) - least;
    m_fitting = true;
    setColumnWidth(models::UpdateListModel::TimeColumn, time);
    for (size_t at = 0; at < widths.size(); ++at) {
        const int lowest = m_theme.px(widths.at(at).least);
        const int more = (m_theme.px(widths.at(at).wish) - lowest) * given / (wish - least);
        setColumnWidth(models::UpdateListModel::BotColumn + int(at), lowest + more);
    }
    m_fitting = false;
}

void UpdatesTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void UpdatesTable::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Updates"));
    QTableView::changeEvent(event);
}

void UpdatesTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && selectionModel()->hasSelection())
        clearSelection();
    else if (event->key() == Qt::Key_Home)
        verticalScrollBar()->setValue(verticalScrollBar()->minimum());
    else
        QTableView::keyPressEvent(event);
}

// A row's frame spans its cells, and its colour tells whether the table has the focus.
void UpdatesTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
}

void UpdatesTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    viewport()->update();
}

void UpdatesTable::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
}

} // namespace botdeck::ui::monitor
