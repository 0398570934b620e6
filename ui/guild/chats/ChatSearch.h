// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conversation/ChatMessage.h"

#include <QByteArrayList>
#include <QSortFilterProxyModel>

namespace botdeck::ui::guild {

/// The chats in whose title, @username or id each of the typed words occurs, whatever its letters' case; a
/// row says the title, and below it what kind of chat it is and its address.
class ChatSearch final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setTyped(const QString &typed);
    /// With exactly this id or @username; invalid where none is found.
    [[nodiscard]] QModelIndex exactly(const QString &typed) const;
    /// Other words for the same.
    void retranslate();

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    static domain::ChatEntry chatAt(const QModelIndex &index);
    /// Whether calls can name a chat so: a decimal id, or @ and a name.
    static bool isAddress(const QString &typed);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QByteArrayList m_words;
};

} // namespace botdeck::ui::guild
