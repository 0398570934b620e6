// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/converse/LineButton.h"

#include <QPersistentModelIndex>

class QAbstractItemModel;

namespace botdeck::ui::converse {

/// The newest of the pinned messages in one line, which leads to it; hidden where none is pinned.
class PinnedLine final : public LineButton
{
    Q_OBJECT

public:
    explicit PinnedLine(const look::Theme &theme, QWidget *parent = nullptr);

    /// See ConversationView::setMessages(). Once.
    void setMessages(QAbstractItemModel *messages);

Q_SIGNALS:
    void goToAsked(const QString &messageId);

protected:
    void changeEvent(QEvent *event) override;

private:
    void review(int first, int last);
    void reviewAll();
    void refresh();

    QAbstractItemModel *m_messages = nullptr;
    QPersistentModelIndex m_pinned;
};

} // namespace botdeck::ui::converse
