// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/ApiForm.h"

#include <QAbstractListModel>

namespace botdeck::ui::apiconsole {

/// A platform's methods, section after section, narrowed to those that have every word that is searched for.
class MethodsModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        /// QString; only of a section's first row.
        SectionRole = Qt::UserRole + 1,
        /// QStringList
        MarksRole,
    };

    using QAbstractListModel::QAbstractListModel;

    void setMethods(const QList<services::ApiMethod> &methods);
    void setSearch(const QString &typed);
    /// The words that it was searched by are another language's now.
    void retranslate();

    [[nodiscard]] const services::ApiMethod &at(int row) const;
    /// -1: it is not among those that are shown.
    [[nodiscard]] int rowOf(const QString &key) const;
    /// Whatever is searched for.
    [[nodiscard]] qsizetype total() const { return m_methods.size(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    void narrow();

    QList<services::ApiMethod> m_methods;
    QStringList m_words;
    /// Places in m_methods.
    QList<qsizetype> m_shown;
};

} // namespace botdeck::ui::apiconsole
