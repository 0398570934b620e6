// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "domain/Update.h"

#include <QWidget>

#include <optional>

class QAction;
class QLabel;
class QMenu;
class QPushButton;

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::monitor {

/// Says which update is shown: "Message 5718", "update 81203 · 12:47:03.218" (of another day with its date);
/// and "Copy as…".
class UpdateHeading final : public QWidget
{
    Q_OBJECT

public:
    UpdateHeading(
        const QList<QAction *> &copies, const look::Theme &theme, const core::Clock &clock,
        QWidget *parent = nullptr);

    /// `messageId` is empty until it is known, or where there is none.
    void setUpdate(const domain::StoredUpdate &update, const QString &messageId);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyTheme();
    void refresh();

    const look::Theme &m_theme;
    const core::Clock &m_clock;
    QLabel *m_sign;
    QLabel *m_title;
    QLabel *m_caption;
    QPushButton *m_copy;
    std::optional<domain::StoredUpdate> m_update;
    QString m_messageId;
};

} // namespace botdeck::ui::monitor
