// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/converse/ChatFilter.h"

#include "domain/TextFold.h"
#include "models/ChatListModel.h"
#include "models/SafeText.h"
#include "ui/converse/ContentWords.h"

#include <QRegularExpression>

#include <algorithm>

namespace botdeck::ui::converse {

namespace {

QByteArray folded(const QString &text)
{
    return domain::foldCase(text.toUtf8());
}

QString spokenChat(const domain::ChatEntry &chat)
{
    QStringList parts{models::oneLine(chat.title, 120)};
    if (chat.unread > 0)
        parts += ChatFilter::tr("%n unread", nullptr, chat.unread);
    if (!chat.draft.isEmpty())
        parts += ChatFilter::tr("draft");
    parts += {models::oneLine(chat.trouble), lastWords(chat.lastKind, chat.lastText)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace

domain::ChatEntry chatAt(const QModelIndex &index)
{
    return index.data(models::ChatListModel::EntryRole).value<domain::ChatEntry>();
}

bool isChatAddress(const QString &typed)
{
    static const QRegularExpression address(QStringLiteral("^(-?[0-9]{1,20}|@[A-Za-z0-9_]{2,64})$"));
    return address.match(typed).hasMatch();
}

void ChatFilter::setTyped(const QString &typed)
{
    m_words.clear();
    for (const QString &word : typed.split(QRegularExpression(QStringLiteral("\\s+")), Qt::SkipEmptyParts))
        m_words.append(folded(word));
    invalidateFilter();
}

bool ChatFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const domain::ChatEntry chat = chatAt(sourceModel()->index(row, 0, parent));
    const QByteArrayList places{folded(chat.title), folded(u'@' + chat.username), folded(chat.chatId)};
    return std::all_of(m_words.cbegin(), m_words.cend(), [&places](const QByteArray &word) {
        return std::any_of(places.cbegin(), places.cend(), [&word](const QByteArray &place) {
            return place.contains(word);
        });
    });
}

QModelIndex ChatFilter::exactly(const QString &typed) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const domain::ChatEntry chat = chatAt(index(row, 0));
        const QString name = u'@' + chat.username;
        if (chat.chatId == typed || (!chat.username.isEmpty() && folded(name) == folded(typed)))
            return index(row, 0);
    }
    return {};
}

QVariant ChatFilter::data(const QModelIndex &index, int role) const
{
    return role == Qt::AccessibleTextRole ? QVariant(spokenChat(chatAt(index)))
                                          : QSortFilterProxyModel::data(index, role);
}

} // namespace botdeck::ui::converse

#include "moc_ChatFilter.cpp"
