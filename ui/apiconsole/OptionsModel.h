// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QList>

namespace botdeck::ui::apiconsole {

/// Something that the console knows and a parameter may name.
struct PickOption
{
    QString id;
    /// As strangers named it; may be empty.
    QString name = {};

    bool operator==(const PickOption &) const = default;
};

/// What a field offers: "name · id", and the id in Qt::UserRole.
class OptionsModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setOptions(const QList<PickOption> &options);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<PickOption> m_options;
};

} // namespace botdeck::ui::apiconsole
