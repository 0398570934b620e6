// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

class QAction;

namespace botdeck::ui::monitor {

/// The forms in which an update can be copied.
enum class CopyForm { Received, Formatted, Curl, Csv, Command };

/// "Copy as…": one action for each form, shared by the inspector's menu, the table and its row menu. Their
/// keys work where the actions were added to a widget and that widget has the focus.
class CopyActions final : public QObject
{
    Q_OBJECT

public:
    explicit CopyActions(QObject *parent = nullptr);

    /// In the order of CopyForm.
    [[nodiscard]] const QList<QAction *> &actions() const { return m_actions; }
    void setEnabled(bool enabled);
    void retranslate();

Q_SIGNALS:
    void asked(botdeck::ui::monitor::CopyForm form);

private:
    QList<QAction *> m_actions;
};

} // namespace botdeck::ui::monitor
