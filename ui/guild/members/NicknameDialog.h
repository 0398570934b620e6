// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Sheet.h"

class QLabel;
class QLineEdit;

namespace botdeck::ui::guild {

/// How the bot is called in one guild. Deletes itself when closed; open().
class NicknameDialog final : public widgets::Sheet
{
    Q_OBJECT

public:
    /// The theme outlives it.
    NicknameDialog(const QString &present, const look::Theme &theme, QWidget *parent);

Q_SIGNALS:
    /// Not empty, without blanks around it, another than the present one.
    void told(const QString &nickname);

protected:
    void retranslate() override;

private:
    [[nodiscard]] QString typed() const;
    void refresh();

    const QString m_present;
    QLabel *m_label;
    QLineEdit *m_field;
    look::Sentence *m_hint;
    QPushButton *m_set = nullptr;
};

} // namespace botdeck::ui::guild
