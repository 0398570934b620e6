// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/guild/overwrites/OverwriteSubjects.h"

#include <QAbstractListModel>

namespace botdeck::ui::guild {

/// Everybody who can have an overwrite: roles, the mightiest first, then members; those that are looked for.
/// An id that is among neither stands at the end, as a member who was not read.
class SubjectListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    /// An OverwriteSubject.
    static constexpr int SubjectRole = Qt::UserRole;

    explicit SubjectListModel(domain::Guild guild, QObject *parent = nullptr);

    /// Each word stands in the name, in any case, or is the beginning of the id.
    void setWords(const QString &words);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    /// As the guild has them: made safe to show only where they are seen.
    struct Somebody
    {
        core::Id id;
        QString name;
    };
    [[nodiscard]] OverwriteSubject subjectAt(int row) const;

    domain::Guild m_guild;
    QList<Somebody> m_all;
    /// Who is found.
    QList<core::Id> m_found;
};

} // namespace botdeck::ui::guild
