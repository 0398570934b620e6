// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/JsonTreeModel.h"

#include <QObject>

class QTimer;

namespace botdeck::ui::monitor {

/// Looks for a text in a JSON tree, some thousand values in a turn of the event loop, and steps through what
/// it has found.
class JsonSearch final : public QObject
{
    Q_OBJECT

public:
    static constexpr quint32 valuesAtOnce = 4'000;

    explicit JsonSearch(models::JsonTreeModel &model, QObject *parent = nullptr);

    /// From the top; the first hit is reached by itself. Also after another document has come.
    void start(const QString &text);
    /// To the next (1) or previous (-1) hit, round the ends.
    void step(int by);

    /// From 1; 0 where none is reached.
    [[nodiscard]] int place() const { return m_place; }
    [[nodiscard]] int count() const { return int(m_search.hits.size()); }
    [[nodiscard]] bool isOn() const { return !m_search.needle.isEmpty(); }
    [[nodiscard]] bool isDone() const { return m_search.isDone; }

Q_SIGNALS:
    void changed();
    void reached(const QModelIndex &index);

private:
    void goOn();

    models::JsonTreeModel &m_model;
    models::JsonTreeModel::Search m_search;
    QTimer *m_soon;
    int m_place = 0;
};

} // namespace botdeck::ui::monitor
