// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>

#include <optional>

class QTimer;

namespace botdeck::models {
class UpdateListModel;
}

namespace botdeck::ui::monitor {

class Choice;
class Following;
class UpdatesTable;

/// The place in the updates table as bytes: the chosen update and the one at the top, or that the newest is
/// followed. What is restored is sought in whatever rows come, until the operator chooses or scrolls.
class ViewMemory final : public QObject
{
    Q_OBJECT

public:
    /// To be made after Following, whose answer to new rows it may correct.
    ViewMemory(
        UpdatesTable &table, models::UpdateListModel &model, const Following &following,
        const Choice &choice);

    [[nodiscard]] QByteArray save() const;
    /// Damaged bytes are nothing to be restored.
    void restore(const QByteArray &saved);
    /// What was to be restored is no longer wanted.
    void drop();

Q_SIGNALS:
    /// save() has changed, at most once in a turn of the event loop.
    void changed();

private:
    struct Place
    {
        std::optional<qint64> chosen = {};
        /// The update at the top, and where its row begins: 0 or less.
        std::optional<qint64> top = {};
        int offset = 0;
    };

    static std::optional<Place> fromBytes(const QByteArray &saved);
    static QByteArray toBytes(const Place &place);
    [[nodiscard]] Place present() const;
    void apply();

    UpdatesTable &m_table;
    models::UpdateListModel &m_model;
    const Following &m_following;
    const Choice &m_choice;
    QTimer *m_tellSoon;
    std::optional<Place> m_wanted;
    bool m_isApplying = false;
};

} // namespace botdeck::ui::monitor
