// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/passport/CallbackListModel.h"

#include "core/Clock.h"
#include "ui/widgets/TimeTexts.h"

#include <algorithm>

namespace botdeck::ui::passport {

namespace {

bool isSameInbox(const QList<ShownCallback> &before, const QList<ShownCallback> &now)
{
    return now.size() >= before.size() &&
           std::ranges::equal(
               before, now.first(before.size()), {}, &ShownCallback::number, &ShownCallback::number);
}

QString notes(const ShownCallback &callback)
{
    QStringList notes;
    if (callback.isRepeated)
        //: of a callback that came once more
        notes += CallbackListModel::tr("came before");
    if (callback.isStale)
        //: of a callback older than the limit
        notes += CallbackListModel::tr("too old");
    if (callback.hasOddState)
        //: of a callback that does not bring back the state that stood in the link
        notes += CallbackListModel::tr("another state");
    return notes.join(QStringLiteral(" · "));
}

} // namespace

QString callbackStateWords(CallbackState state)
{
    switch (state) {
    case CallbackState::Unread:
        //: of a callback that nobody has decrypted yet
        return CallbackListModel::tr("not decrypted");
    case CallbackState::Passed:
        return CallbackListModel::tr("passed");
    case CallbackState::Warning:
        return CallbackListModel::tr("look at it");
    default:
        return CallbackListModel::tr("failed");
    }
}

CallbackListModel::CallbackListModel(const core::Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_clock(clock)
{
}

void CallbackListModel::setCallbacks(const QList<ShownCallback> &callbacks)
{
    if (callbacks == m_callbacks)
        return;
    if (!isSameInbox(m_callbacks, callbacks)) {
        beginResetModel();
        m_callbacks = callbacks;
        endResetModel();
        return;
    }
    const qsizetype more = callbacks.size() - m_callbacks.size();
    if (more > 0) {
        beginInsertRows({}, 0, int(more) - 1);
        m_callbacks += callbacks.last(more);
        endInsertRows();
    }
    m_callbacks = callbacks;
    if (!m_callbacks.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void CallbackListModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_callbacks.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int CallbackListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_callbacks.size());
}

int CallbackListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CallbackListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ShownCallback &callback = at(index.row());
    if (role == StateRole)
        return int(callback.state);
    // What a column has no room for is said whole.
    const bool isTip = role == Qt::ToolTipRole && index.column() != CameColumn;
    if (role != Qt::DisplayRole && !isTip)
        return {};
    switch (index.column()) {
    case CameColumn:
        return widgets::momentWords(callback.cameMs, m_clock.wallMs());
    case VerdictColumn:
        return callback.words.isEmpty()
                   ? callbackStateWords(callback.state)
                   //: %1 is "failed" or "look at it", %2 a sentence that says why
                   : tr("%1: %2").arg(callbackStateWords(callback.state), callback.words);
    default:
        return notes(callback);
    }
}

QVariant CallbackListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case CameColumn:
        //: when a callback came
        return tr("Came");
    case VerdictColumn:
        return tr("Verdict");
    default:
        return tr("Notes");
    }
}

} // namespace botdeck::ui::passport

#include "moc_CallbackListModel.cpp"
