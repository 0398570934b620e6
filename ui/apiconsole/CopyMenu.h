// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/CopyAs.h"

#include <QToolButton>

namespace botdeck::ui::apiconsole {

/// The forms in which a call can be copied.
class CopyMenu final : public QToolButton
{
    Q_OBJECT

public:
    explicit CopyMenu(QWidget *parent = nullptr);

Q_SIGNALS:
    void copyAsked(botdeck::services::CallForm form);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    /// In the order of the table in the .cpp file.
    QList<QAction *> m_entries;
};

} // namespace botdeck::ui::apiconsole
