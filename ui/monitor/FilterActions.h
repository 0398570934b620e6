// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

class QAction;

namespace botdeck::ui::monitor {

/// "Use as filter" and "Leave out by filter", for a cell or a value. With Alt held down the first does what
/// the second does.
class FilterActions final : public QObject
{
    Q_OBJECT

public:
    explicit FilterActions(QObject *parent = nullptr);

    [[nodiscard]] QAction &useAction() { return *m_use; }
    [[nodiscard]] QList<QAction *> rowActions() const { return {m_use, m_leaveOut}; }
    void setEnabled(bool enabled);
    void retranslate();

Q_SIGNALS:
    void asked(bool negated);

private:
    QAction *m_use;
    QAction *m_leaveOut;
};

} // namespace botdeck::ui::monitor
