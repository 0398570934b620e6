// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conversation/ChatMessage.h"

#include <QByteArrayList>
#include <QSortFilterProxyModel>

namespace botdeck::ui::converse {

/// The chats in whose title, @username or id each of the typed words occurs, whatever its letters' case; and
/// a sentence for each of them, for screen readers.
class ChatFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setTyped(const QString &typed);
    /// The chat with exactly this id or @username; invalid where none is listed.
    [[nodiscard]] QModelIndex exactly(const QString &typed) const;

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QByteArrayList m_words;
};

domain::ChatEntry chatAt(const QModelIndex &index);

/// Whether a chat can be opened by it: a decimal id, or @ and a name.
bool isChatAddress(const QString &typed);

} // namespace botdeck::ui::converse
