// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Secret.h"

#include <QLineEdit>

namespace botdeck::ui::look {

/// A line to type a secret into. What was typed does not outlive its being on the screen.
class SecretField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit SecretField(QWidget *parent = nullptr);

    [[nodiscard]] core::Secret secret() const;
    /// Also what could be undone.
    void forget();

protected:
    void hideEvent(QHideEvent *event) override;
};

} // namespace botdeck::ui::look
