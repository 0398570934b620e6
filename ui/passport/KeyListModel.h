// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/passport/PassportValues.h"

#include <QAbstractTableModel>

namespace botdeck::core {
class Clock;
}

namespace botdeck::ui::passport {

/// The profile's keys, one a row. A new name is asked for and shown when it is there.
class KeyListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, SizeColumn, FingerprintColumn, MadeColumn, StateColumn, ColumnCount };
    enum Role {
        /// bool: CloudChat has its public half.
        HandedOverRole = Qt::UserRole,
        /// bool: the chosen bot's.
        CurrentRole,
    };

    /// The clock outlives it.
    explicit KeyListModel(const core::Clock &clock, QObject *parent = nullptr);

    /// A reset, unless nothing is different.
    void setKeys(const QList<ShownKey> &keys);
    [[nodiscard]] const QList<ShownKey> &keys() const { return m_keys; }
    /// -1 where there is none of that name.
    [[nodiscard]] int rowOf(const QString &name) const;
    void setReadOnly(bool readOnly);
    /// Other words for the same.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void renameAsked(const QString &name, const QString &newName);

private:
    [[nodiscard]] QString cell(const ShownKey &key, int column) const;

    const core::Clock &m_clock;
    QList<ShownKey> m_keys;
    bool m_readOnly = false;
};

} // namespace botdeck::ui::passport
