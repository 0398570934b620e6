// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/UpdateListModel.h"

#include "models/SafeText.h"

#include <QStringBuilder>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace botdeck::models {

namespace {

// A view takes a tooltip with tags for rich text: a stranger's text is escaped, and said to be rich for that.
QString toolTip(const QString &text)
{
    return text.isEmpty() ? QString() : u"<qt>" % text.toHtmlEscaped() % u"</qt>";
}

/// The moment with date and offset from UTC: 2026-11-21T12:47:03.218+08:00.
QString offsetTime(qint64 ms)
{
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(ms);
    return when.toOffsetFromUtc(when.offsetFromUtc()).toString(Qt::ISODateWithMs);
}

} // namespace

UpdateListModel::UpdateListModel(const core::Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_clock(clock)
    , m_askSoon(new QTimer(this))
{
    m_askSoon->setSingleShot(true);
    m_askSoon->setInterval(0);
    connect(m_askSoon, &QTimer::timeout, this, &UpdateListModel::ask);
}

void UpdateListModel::setWords(UpdateWords words)
{
    m_words = std::move(words);
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    everyRowChanged();
}

void UpdateListModel::setBots(const QHash<domain::BotKey, BotLabel> &bots)
{
    if (m_bots == bots)
        return;
    m_bots = bots;
    everyRowChanged();
}

void UpdateListModel::everyRowChanged()
{
    if (!m_seqs.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_seqs.size()) - 1, ColumnCount - 1));
}

void UpdateListModel::setSeqs(const QList<qint64> &seqs)
{
    beginResetModel();
    m_seqs = seqs;
    m_wantedPages.clear();
    m_asked.clear();
    endResetModel();
}

void UpdateListModel::appendSeqs(const QList<qint64> &seqs)
{
    const qint64 last = m_seqs.isEmpty() ? 0 : m_seqs.last();
    const auto fresh = std::upper_bound(seqs.begin(), seqs.end(), last);
    const qsizetype count = std::distance(fresh, seqs.end());
    if (count == 0)
        return;
    beginInsertRows({}, int(m_seqs.size()), int(m_seqs.size() + count) - 1);
    m_seqs.append(seqs.last(count));
    endInsertRows();
}

UpdateListModel::Row *UpdateListModel::makeRow(const domain::StoredUpdate &stored)
{
    const domain::Update &update = stored.update;
    auto *row = new Row;
    row->bot = stored.bot;
    row->receivedMs = stored.receivedMs;
    row->kind = update.kind;
    row->content = update.content;
    row->chat = oneLine(update.chatTitle.isEmpty() ? update.chatId : update.chatTitle);
    row->from = oneLine(update.fromName.isEmpty() ? update.fromId : update.fromName);
    row->quarantined = update.isQuarantined();
    row->summary = oneLine(row->quarantined ? update.fault : update.text);
    return row;
}

void UpdateListModel::setRows(const QList<domain::StoredUpdate> &rows)
{
    int first = -1;
    int last = -1;
    for (const domain::StoredUpdate &stored : rows) {
        m_asked.remove(stored.seq);
        m_rows.insert(stored.seq, makeRow(stored));
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

qint64 UpdateListModel::seqAt(int row) const
{
    return m_seqs.value(row, 0);
}

int UpdateListModel::rowOf(qint64 seq) const
{
    const auto found = std::lower_bound(m_seqs.begin(), m_seqs.end(), seq);
    return found != m_seqs.end() && *found == seq ? int(std::distance(m_seqs.begin(), found)) : -1;
}

int UpdateListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_seqs.size());
}

int UpdateListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant UpdateListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return m_words.headers.value(section);
}

QVariant UpdateListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const qint64 seq = m_seqs.at(index.row());
    if (role == SeqRole)
        return seq;
    const Row *row = m_rows.object(seq);
    if (role == LoadedRole)
        return row != nullptr;
    if (row == nullptr) {
        if (role == Qt::DisplayRole)
            want(index.row());
        return {};
    }
    return roleData(*row, index.column(), role);
}

QVariant UpdateListModel::roleData(const Row &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return toolTip(column == TimeColumn ? offsetTime(row.receivedMs) : text(row, column));
    case KindRole:
        return row.kind;
    case ContentRole:
        return row.content;
    case QuarantinedRole:
        return row.quarantined;
    case PlatformRole: {
        const auto bot = m_bots.constFind(row.bot);
        return bot == m_bots.cend() ? QVariant() : QVariant(int(bot->platform));
    }
    default:
        return {};
    }
}

QString UpdateListModel::text(const Row &row, int column) const
{
    switch (column) {
    case TimeColumn:
        return timeText(row.receivedMs);
    case BotColumn: {
        const QString name = m_bots.value(row.bot).name;
        return name.isEmpty() ? row.bot.toString() : name;
    }
    case KindColumn:
        return m_words.kind ? m_words.kind(row.kind, row.content) : row.kind;
    case ChatColumn:
        return row.chat;
    case FromColumn:
        return row.from;
    default:
        return row.summary;
    }
}

/// Local time; the date stands before it on all days but today.
QString UpdateListModel::timeText(qint64 ms) const
{
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(ms);
    const bool today = when.date() == QDateTime::fromMSecsSinceEpoch(m_clock.wallMs()).date();
    return when.toString(today ? QStringLiteral("HH:mm:ss.zzz") : QStringLiteral("MM-dd HH:mm"));
}

void UpdateListModel::want(int row) const
{
    const int page = row / pageSize;
    if (!m_wantedPages.contains(page))
        m_wantedPages.append(page);
    m_askSoon->start();
}

/// Asks for the pages looked at last. Whoever scrolled past the others has stopped looking at them; if not,
/// the next paint asks again.
void UpdateListModel::ask()
{
    QList<qint64> missing;
    const QList<int> pages = m_wantedPages.last(std::min<qsizetype>(m_wantedPages.size(), pagesPerRequest));
    m_wantedPages.clear();
    for (const int page : pages) {
        const qsizetype end = std::min<qsizetype>(m_seqs.size(), (qsizetype(page) + 1) * pageSize);
        for (qsizetype row = qsizetype(page) * pageSize; row < end; ++row) {
            const qint64 seq = m_seqs.at(row);
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
