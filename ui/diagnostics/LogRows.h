// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace botdeck::ui::diagnostics {

/// The lines of a models::LogModel that are asked for.
class LogRows final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    /// That level and the graver ones.
    void setLeast(QtMsgType level);
    /// Empty: all of them.
    void setCategory(const QString &category);
    /// Anywhere in the text, whatever their case; empty: any text.
    void setWords(const QString &words);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QtMsgType m_least = QtDebugMsg;
    QString m_category;
    QString m_words;
};

} // namespace botdeck::ui::diagnostics
