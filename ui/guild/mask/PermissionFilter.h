// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace botdeck::ui::guild {

/// The permissions that are looked for; a group stands there with what is in it.
class PermissionFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit PermissionFilter(QObject *parent = nullptr);

    /// Each word stands in the name, in what it allows, or is the bit's number.
    void setWords(const QString &words);
    /// Changed ones stay where they are seen.
    void setShowsReserved(bool shows);
    void setOnlyChanged(bool only);
    [[nodiscard]] bool isSearching() const { return !m_words.isEmpty() || m_onlyChanged; }
    /// Once more: the draft has changed.
    void refresh() { invalidateFilter(); }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
    bool m_showsReserved = true;
    bool m_onlyChanged = false;
};

} // namespace botdeck::ui::guild
