// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/UpdateListModel.h"

#include <QTimer>

#include <algorithm>
#include <iterator>
#include <utility>

namespace botdeck::models {

UpdateListModel::UpdateListModel(const core::Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_texts(clock)
    , m_askSoon(new QTimer(this))
{
    m_askSoon->setSingleShot(true);
    m_askSoon->setInterval(0);
    connect(m_askSoon, &QTimer::timeout, this, &UpdateListModel::ask);
}

void UpdateListModel::setWords(UpdateWords words)
{
    m_texts.setWords(std::move(words));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    everyRowChanged();
}

void UpdateListModel::setBots(const QHash<domain::BotKey, BotLabel> &bots)
{
    if (m_texts.bots() == bots)
        return;
    m_texts.setBots(bots);
    everyRowChanged();
}

void UpdateListModel::everyRowChanged()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void UpdateListModel::setSeqs(const QList<qint64> &seqs)
{
    beginResetModel();
    m_feed.setSeqs(seqs);
    m_wantedPages.clear();
    m_asked.clear();
    endResetModel();
}

void UpdateListModel::changeSeqs(const QList<qint64> &seqs)
{
    const QList<qint64> before = m_feed.seqs();
    const qint64 last = before.isEmpty() ? 0 : before.last();
    const auto tail = std::upper_bound(seqs.begin(), seqs.end(), last);
    QList<qint64> gone;
    QList<qint64> come;
    std::set_difference(before.begin(), before.end(), seqs.begin(), tail, std::back_inserter(gone));
    std::set_difference(seqs.begin(), tail, before.begin(), before.end(), std::back_inserter(come));
    if (gone.size() + come.size() > fewChanges) {
        setSeqs(seqs);
        return;
    }
    for (const qint64 seq : std::as_const(gone))
        removeSeq(seq);
    for (const qint64 seq : std::as_const(come))
        insertSeq(seq);
    appendSeqs(QList<qint64>(tail, seqs.end()));
}

void UpdateListModel::removeSeq(qint64 seq)
{
    const int row = rowOf(seq);
    beginRemoveRows({}, row, row);
    m_feed.removeSeq(seq);
    endRemoveRows();
}

void UpdateListModel::insertSeq(qint64 seq)
{
    const int row = int(m_feed.rowOfNewSeq(seq));
    beginInsertRows({}, row, row);
    m_feed.insertSeq(seq);
    endInsertRows();
}

void UpdateListModel::setRemark(const QList<qint64> &seqs, const Remark &remark)
{
    for (const qint64 seq : seqs) {
        UpdateRow *held = m_rows.object(seq);
        if (held == nullptr)
            continue; // it is asked for with its mark
        held->marked = remark.marked.value_or(held->marked);
        held->note = remark.note.value_or(held->note);
        if (const int row = rowOf(seq); row != -1)
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

void UpdateListModel::setEvents(const QList<FeedEvent> &events)
{
    beginResetModel();
    m_feed.setEvents(events);
    endResetModel();
}

void UpdateListModel::appendSeqs(const QList<qint64> &seqs)
{
    const qint64 last = m_feed.seqs().isEmpty() ? 0 : m_feed.seqs().last();
    const auto fresh = std::upper_bound(seqs.begin(), seqs.end(), last);
    for (const FeedRows::Insertion &part : m_feed.insertionsOf(QList<qint64>(fresh, seqs.end()))) {
        beginInsertRows({}, int(part.row), int(part.row + part.seqs.size()) - 1);
        m_feed.insert(part);
        endInsertRows();
    }
}

void UpdateListModel::addEvent(const FeedEvent &event)
{
    if (const qsizetype oldest = m_feed.eventToDrop(event.bot); oldest != -1) {
        const int row = int(m_feed.rowOfEvent(oldest));
        beginRemoveRows({}, row, row);
        m_feed.removeEvent(oldest);
        endRemoveRows();
    }
    const int row = int(m_feed.rowOfNewEvent(event));
    beginInsertRows({}, row, row);
    m_feed.insert(event);
    endInsertRows();
}

void UpdateListModel::setRows(const QList<domain::StoredUpdate> &rows)
{
    int first = -1;
    int last = -1;
    for (const domain::StoredUpdate &stored : rows) {
        m_asked.remove(stored.seq);
        m_rows.insert(stored.seq, new UpdateRow(makeUpdateRow(stored)));
        const int row = rowOf(stored.seq);
        if (row == -1)
            continue;
        first = first == -1 ? row : std::min(first, row);
        last = std::max(last, row);
    }
    if (first != -1)
        Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
}

void UpdateListModel::forgetRequests()
{
    m_asked.clear();
    everyRowChanged();
}

void UpdateListModel::refreshAges(int firstRow, int lastRow)
{
    if (firstRow >= 0 && firstRow <= lastRow && lastRow < rowCount())
        Q_EMIT dataChanged(index(firstRow, AgeColumn), index(lastRow, AgeColumn), {Qt::DisplayRole});
}

qint64 UpdateListModel::seqAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return 0;
    const FeedRows::Place place = m_feed.place(row);
    return place.isEvent ? 0 : m_feed.seqs().at(place.at);
}

qsizetype UpdateListModel::updatesBefore(int row) const
{
    if (row >= rowCount())
        return updateCount();
    const FeedRows::Place place = m_feed.place(row);
    return place.isEvent ? row - place.at : place.at;
}

int UpdateListModel::rowOf(qint64 seq) const
{
    return int(m_feed.rowOfSeq(seq));
}

int UpdateListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_feed.count());
}

int UpdateListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant UpdateListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    // The column of marks is too narrow for its word.
    const bool isSaid = role == Qt::DisplayRole || (role == Qt::ToolTipRole && section == MarkColumn);
    if (orientation != Qt::Horizontal || !isSaid || section < 0 || section >= ColumnCount)
        return {};
    return m_texts.header(UpdateColumn(section));
}

QVariant UpdateListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FeedRows::Place place = m_feed.place(index.row());
    if (place.isEvent)
        return eventData(m_feed.event(place.at), index.column(), role);
    const qint64 seq = m_feed.seqs().at(place.at);
    if (role == SeqRole)
        return seq;
    const UpdateRow *row = m_rows.object(seq);
    if (role == LoadedRole)
        return row != nullptr;
    if (row == nullptr) {
        if (role == Qt::DisplayRole)
            want(place.at);
        return {};
    }
    return updateData(*row, index.column(), role);
}

QVariant UpdateListModel::updateData(const UpdateRow &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return m_texts.cell(row, UpdateColumn(column));
    case Qt::ToolTipRole:
        return m_texts.toolTip(row, UpdateColumn(column));
    case KindRole:
        return row.kind;
    case ContentRole:
        return row.content;
    case QuarantinedRole:
        return row.quarantined;
    case MarkedRole:
        return row.marked;
    case NotedRole:
        return !row.note.isEmpty();
    default:
        return termData(row, role);
    }
}

/// What a filter asks for.
QVariant UpdateListModel::termData(const UpdateRow &row, int role) const
{
    const bool saysMore = !row.content.isEmpty() && row.content != QLatin1StringView("text");
    switch (role) {
    case ChatIdRole:
        return row.chatId;
    case FromIdRole:
        return row.fromId;
    case UnconfirmedRole:
        return row.unconfirmed;
    case UpdateIdRole:
        return row.updateId;
    case BotRole:
        return QVariant::fromValue(row.bot);
    case BotKeyRole:
        return row.bot.toString();
    case TextRole:
        return row.begins;
    case KindTermRole:
        return saysMore ? row.content : row.kind;
    case RemarkTermRole:
        return row.marked           ? QStringLiteral("marked")
               : row.note.isEmpty() ? QString()
                                    : QStringLiteral("noted");
    case PlatformRole:
        return platformOf(row.bot);
    default:
        return {};
    }
}

QVariant UpdateListModel::eventData(const FeedEvent &event, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return m_texts.cell(event, UpdateColumn(column));
    case Qt::ToolTipRole:
        return m_texts.toolTip(event, UpdateColumn(column));
    case LoadedRole:
        return true;
    case EventRole:
        return int(event.kind);
    case PlatformRole:
        return platformOf(event.bot);
    default:
        return {};
    }
}

QVariant UpdateListModel::platformOf(const domain::BotKey &bot) const
{
    const auto label = m_texts.bots().constFind(bot);
    return label == m_texts.bots().cend() ? QVariant() : QVariant(int(label->platform));
}

void UpdateListModel::want(qsizetype update) const
{
    const qsizetype page = update / pageSize;
    if (!m_wantedPages.contains(page))
        m_wantedPages.append(page);
    m_askSoon->start();
}

/// Asks for the pages looked at last. Whoever scrolled past the others has stopped looking at them; if not,
/// the next paint asks again.
void UpdateListModel::ask()
{
    QList<qint64> missing;
    const QList<qsizetype> pages =
        m_wantedPages.last(std::min<qsizetype>(m_wantedPages.size(), pagesPerRequest));
    m_wantedPages.clear();
    for (const qsizetype page : pages) {
        const qsizetype end = std::min(m_feed.seqs().size(), (page + 1) * pageSize);
        for (qsizetype update = page * pageSize; update < end; ++update) {
            const qint64 seq = m_feed.seqs().at(update);
            if (!m_asked.contains(seq) && !m_rows.contains(seq))
                missing.append(seq);
        }
    }
    if (missing.isEmpty())
        return;
    m_asked.unite(QSet<qint64>(missing.cbegin(), missing.cend()));
    Q_EMIT rowsNeeded(missing);
}

} // namespace botdeck::models

#include "moc_UpdateListModel.cpp"
