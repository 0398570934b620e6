// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Id.h"
#include "ui/widgets/Sheet.h"

#include <optional>

class QLabel;
class QLineEdit;

namespace botdeck::ui::guild {

/// Asks for the id of a guild that is not listed.
class OpenGuildDialog final : public widgets::Sheet
{
    Q_OBJECT

public:
    OpenGuildDialog(const look::Theme &theme, QWidget *parent);

Q_SIGNALS:
    /// Decimal, 64 bits, above 0.
    void openAsked(const QString &id);

protected:
    void retranslate() override;

private:
    [[nodiscard]] QString typed() const;
    /// Why what is typed is no id; empty where it is one.
    [[nodiscard]] QString fault() const;
    void take();
    void complain();

    QLabel *m_label;
    QLineEdit *m_field;
    QPushButton *m_open;
};

} // namespace botdeck::ui::guild
