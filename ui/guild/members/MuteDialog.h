// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Sheet.h"

#include <chrono>
#include <vector>

class QComboBox;
class QLabel;
class QSpinBox;

namespace botdeck::ui::guild {

/// For how long members are muted: 60 s to 30 days. Deletes itself when closed; open().
class MuteDialog final : public widgets::Sheet
{
    Q_OBJECT

public:
    /// `who`: their names, plain text. The theme outlives it.
    MuteDialog(const QString &who, const look::Theme &theme, QWidget *parent);

Q_SIGNALS:
    void told(std::chrono::seconds time);

protected:
    void retranslate() override;

private:
    void build();
    void fitRange();
    void setTime(std::chrono::seconds time);
    [[nodiscard]] std::chrono::seconds time() const;
    void refresh();

    const QString m_who;
    look::Sentence *m_what;
    QLabel *m_label;
    QSpinBox *m_number;
    QComboBox *m_unit;
    std::vector<QPushButton *> m_presets;
    look::Sentence *m_until;
    QPushButton *m_mute = nullptr;
};

} // namespace botdeck::ui::guild
