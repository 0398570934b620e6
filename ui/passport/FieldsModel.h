// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/passport/PassportFields.h"

#include <QAbstractTableModel>

namespace botdeck::ui::passport {

/// The fields of a decrypted callback, one a row, then the documented ones that were not sent. Values about a
/// person are hidden; one at a time is shown when it is asked for.
class FieldsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, ValueColumn, MeaningColumn, ColumnCount };
    enum Role {
        /// bool: about a person, and sent
        PersonalRole = Qt::UserRole,
        /// bool: a personal one that is shown now
        RevealedRole,
        /// bool
        SentRole,
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// A reset; everything is hidden again. None: nothing was decrypted. `isPhoneAsked`: the link asked for
    /// the telephone number.
    void setFields(const QList<domain::PassportField> &fields, bool isPhoneAsked);
    /// Shows a personal value and hides the one that was shown; the same again hides it.
    void toggle(int row);
    void conceal();
    [[nodiscard]] bool isAnyRevealed() const { return m_revealed != -1; }
    /// Also of a hidden one; empty where it was not sent.
    [[nodiscard]] QString value(int row) const { return m_rows.at(row).value; }
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        QString name;
        QString value;
        /// Null where nobody knows the name.
        const domain::PassportFieldFacts *facts = nullptr;
        bool isSent = true;
    };

    [[nodiscard]] static bool isPersonal(const Row &row);
    [[nodiscard]] static QString meaning(const Row &row);
    [[nodiscard]] QString shownValue(int row) const;

    QList<Row> m_rows;
    int m_revealed = -1;
};

} // namespace botdeck::ui::passport
