// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace botdeck::models {
class ConsoleData;
}

namespace botdeck::ui::monitor {

class Inspector;
class MonitorPage;

/// Joins table, inspector and console where marks and notes are put to updates: a mark to all that are
/// chosen, a note to the one.
class Remarking final : public QObject
{
    Q_OBJECT

public:
    /// All of it outlives this.
    struct Parts
    {
        models::ConsoleData &console;
        MonitorPage &monitor;
        Inspector &inspector;
    };

    explicit Remarking(const Parts &parts, QObject *parent = nullptr);

    /// Nothing can be written.
    void setReadOnly();

Q_SIGNALS:
    /// The inspector is to be seen: a note will be written there.
    void inspectorAsked();
    /// A sentence: why a mark or note was not kept.
    void failed(const QString &words);

private:
    void refresh();
    [[nodiscard]] bool isMarked() const;
    void mark();

    const Parts m_parts;
    bool m_readOnly = false;
};

} // namespace botdeck::ui::monitor
