// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/CopyAs.h"

#include <QToolButton>

namespace botdeck::ui::composer {

/// Beside Send: the message as something to copy.
class SendMenu final : public QToolButton
{
    Q_OBJECT

public:
    explicit SendMenu(QWidget *parent = nullptr);

Q_SIGNALS:
    void copyAsked(botdeck::services::MessageForm form);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    /// In the order of MessageForm.
    QList<QAction *> m_copies;
};

} // namespace botdeck::ui::composer
