// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/ViewMemory.h"

#include "models/UpdateListModel.h"
#include "ui/monitor/Choice.h"
#include "ui/monitor/Following.h"
#include "ui/monitor/UpdatesTable.h"

#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>

namespace botdeck::ui::monitor {

namespace {

constexpr const char *viewFirstLine = "botdeck-view 1";
constexpr qsizetype mostViewBytes = 256;
constexpr qint64 mostOffset = 1'000;

std::optional<qint64> number(const QByteArray &word)
{
    bool isNumber = false;
    const qint64 value = word.toLongLong(&isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

} // namespace

ViewMemory::ViewMemory(
    UpdatesTable &table, models::UpdateListModel &model, const Following &following, const Choice &choice)
    : QObject(&table)
    , m_table(table)
    , m_model(model)
    , m_following(following)
    , m_choice(choice)
    , m_tellSoon(new QTimer(this))
{
    m_tellSoon->setSingleShot(true);
    m_tellSoon->setInterval(0);
    connect(m_tellSoon, &QTimer::timeout, this, &ViewMemory::changed);
    connect(&model, &QAbstractItemModel::modelReset, this, &ViewMemory::apply);
    connect(&following, &Following::changed, m_tellSoon, qOverload<>(&QTimer::start));
    connect(table.selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (!m_isApplying)
            drop();
        m_tellSoon->start();
    });
    connect(table.verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        // While the newest is followed, the place is the same whatever arrives.
        if (m_following.state() != Following::State::Following)
            m_tellSoon->start();
    });
    connect(table.verticalScrollBar(), &QScrollBar::actionTriggered, this, &ViewMemory::drop);
}

void ViewMemory::drop()
{
    m_wanted.reset();
}

QByteArray ViewMemory::save() const
{
    return toBytes(m_wanted ? *m_wanted : present());
}

void ViewMemory::restore(const QByteArray &saved)
{
    m_wanted = fromBytes(saved);
    apply();
}

std::optional<ViewMemory::Place> ViewMemory::fromBytes(const QByteArray &saved)
{
    const QByteArrayList lines = saved.split('\n');
    if (saved.size() > mostViewBytes || lines.first() != viewFirstLine)
        return {};
    Place place;
    for (const QByteArray &line : lines.sliced(1)) {
        const QByteArrayList words = line.split(' ');
        if (words.first() == "chosen" && words.size() == 2) {
            place.chosen = number(words.at(1));
        } else if (words.first() == "top" && words.size() == 3) {
            place.top = number(words.at(1));
            place.offset = int(std::clamp<qint64>(number(words.at(2)).value_or(0), -mostOffset, 0));
        }
    }
    return place.chosen || place.top ? std::optional(place) : std::nullopt;
}

QByteArray ViewMemory::toBytes(const Place &place)
{
    QByteArrayList lines{viewFirstLine};
    if (place.chosen)
        lines += "chosen " + QByteArray::number(*place.chosen);
    if (place.top)
        lines += "top " + QByteArray::number(*place.top) + ' ' + QByteArray::number(place.offset);
    return lines.join('\n');
}

ViewMemory::Place ViewMemory::present() const
{
    Place place;
    place.chosen = m_choice.seq();
    if (m_following.state() == Following::State::Following)
        return place;
    for (int row = std::max(0, m_table.rowAt(0)); row < m_model.rowCount(); ++row) {
        if (const qint64 seq = m_model.seqAt(row); seq != 0) {
            place.top = seq;
            place.offset = std::min(0, m_table.rowViewportPosition(row));
            break;
        }
    }
    return place;
}

void ViewMemory::apply()
{
    if (!m_wanted)
        return;
    const int chosen = m_wanted->chosen ? m_model.rowOf(*m_wanted->chosen) : -1;
    const int top = m_wanted->top ? m_model.rowOf(*m_wanted->top) : -1;
    if (chosen == -1 && top == -1)
        return;
    const QScopedValueRollback<bool> guard(m_isApplying, true);
    // Gives the scroll bar the range of the rows that have just come.
    m_table.scrollToBottom();
    if (chosen != -1)
        m_table.selectRow(chosen);
    if (top == -1)
        return;
    m_table.scrollTo(m_model.index(top, 0), QAbstractItemView::PositionAtTop);
    m_table.verticalScrollBar()->setValue(m_table.verticalScrollBar()->value() - m_wanted->offset);
}

} // namespace botdeck::ui::monitor

#include "moc_ViewMemory.cpp"
