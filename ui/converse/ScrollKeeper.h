// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPersistentModelIndex>

class QListView;

namespace botdeck::ui::converse {

/// Keeps a list of messages where it is read: at its newest message while it is scrolled to the bottom, else
/// with the same message at the same place, whatever is put before or behind it or grows. To be made after
/// the list has its model.
class ScrollKeeper final : public QObject
{
    Q_OBJECT

public:
    explicit ScrollKeeper(QListView &list);

    [[nodiscard]] bool isFollowing() const { return m_isFollowing; }
    /// Messages that arrived below while it did not follow.
    [[nodiscard]] int newer() const { return m_newer; }
    void jumpToNewest();
    /// Newer messages than the list has are to be asked for: its last row is not the newest one.
    void setOpenEnd(bool open);
    [[nodiscard]] bool hasOpenEnd() const { return m_hasOpenEnd; }

    /// Around everything that lays the list out anew.
    void beforeLayout() { m_isLayingOut = true; }
    void afterLayout();

Q_SIGNALS:
    void changed();
    /// The oldest message is near, and no older one has come since this was last said.
    void olderWanted();
    /// The last message of an open end is near, and no newer one has come since this was last said.
    void newerWanted();

private:
    void onRowsInserted(int first, int last);
    void onReset();
    void onScrolled();
    void note();
    void reviewOlder();
    void reviewNewer();

    QListView &m_list;
    bool m_isLayingOut = false;
    bool m_isFollowing = true;
    bool m_hasAskedOlder = false;
    bool m_hasOpenEnd = false;
    bool m_hasAskedNewer = false;
    int m_newer = 0;
    /// The message whose lower edge stays where it is, in pixels of the viewport. The lower one: a day's
    /// separator above it goes when older messages come.
    QPersistentModelIndex m_anchor;
    int m_anchorBottom = 0;
};

} // namespace botdeck::ui::converse
