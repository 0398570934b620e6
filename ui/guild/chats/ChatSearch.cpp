// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/chats/ChatSearch.h"

#include "core/Id.h"
#include "domain/TextFold.h"
#include "models/ChatListModel.h"
#include "models/SafeText.h"
#include "ui/guild/chats/ChatWords.h"
#include "ui/guild/LineTip.h"

#include <QRegularExpression>

#include <algorithm>

namespace botdeck::ui::guild {

namespace {

QByteArray foldedForSearch(const QString &text)
{
    return domain::foldCase(text.toUtf8());
}

/// "supergroup · @ops", or what of it is known.
QString chatAddressLine(const domain::ChatEntry &chat)
{
    QStringList parts{chatKindWords(chat.type)};
    parts += chat.username.isEmpty() ? chat.chatId : models::oneLine(u'@' + chat.username, 80);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace

domain::ChatEntry ChatSearch::chatAt(const QModelIndex &index)
{
    return index.data(models::ChatListModel::EntryRole).value<domain::ChatEntry>();
}

bool ChatSearch::isAddress(const QString &typed)
{
    static const QRegularExpression name(QStringLiteral("^@[A-Za-z0-9_]{2,64}$"));
    return core::Id::fromText(typed).has_value() || name.match(typed).hasMatch();
}

void ChatSearch::setTyped(const QString &typed)
{
    m_words.clear();
    for (const QString &word : typed.simplified().split(u' ', Qt::SkipEmptyParts))
        m_words.append(foldedForSearch(word));
    invalidateFilter();
}

QModelIndex ChatSearch::exactly(const QString &typed) const
{
    const QByteArray wanted = foldedForSearch(typed);
    for (int row = 0; row < rowCount(); ++row) {
        const domain::ChatEntry chat = chatAt(index(row, 0));
        const bool isNamed = !chat.username.isEmpty() && foldedForSearch(u'@' + chat.username) == wanted;
        if (chat.chatId == typed || isNamed)
            return index(row, 0);
    }
    return {};
}

void ChatSearch::retranslate()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
}

QVariant ChatSearch::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return QSortFilterProxyModel::data(index, role);
    const domain::ChatEntry chat = chatAt(index);
    const QStringList lines{
        models::oneLine(chat.title.isEmpty() ? chat.chatId : chat.title, 120), chatAddressLine(chat)};
    return role == Qt::ToolTipRole ? lineTip(lines) : lines.join(u'\n');
}

bool ChatSearch::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const domain::ChatEntry chat = chatAt(sourceModel()->index(row, 0, parent));
    const QByteArrayList places{
        foldedForSearch(chat.title), foldedForSearch(u'@' + chat.username), foldedForSearch(chat.chatId)};
    return std::ranges::all_of(m_words, [&places](const QByteArray &word) {
        return std::ranges::any_of(places, [&word](const QByteArray &place) { return place.contains(word); });
    });
}

} // namespace botdeck::ui::guild

#include "moc_ChatSearch.cpp"
