// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/BotProfile.h"
#include "storage/ErasureTypes.h"
#include "ui/botedit/BotParts.h"
#include "ui/widgets/Sheet.h"

#include <optional>

class QFormLayout;
class QLineEdit;
class QRadioButton;

namespace botdeck::ui::botedit {

/// Takes a bot out of the list. What was received stays unless it is to go, too; a production bot wants its
/// name typed.
class RemoveBotDialog final : public widgets::Sheet
{
    Q_OBJECT

public:
    RemoveBotDialog(const BotParts &parts, const domain::BotProfile &bot, QWidget *parent);

protected:
    void retranslate() override;

private:
    void build();
    void count();
    void refresh();
    void remove();

    const BotParts m_parts;
    const domain::BotProfile m_bot;
    look::Sentence *m_what = nullptr;
    QRadioButton *m_keep;
    QRadioButton *m_erase;
    QFormLayout *m_form = nullptr;
    QLineEdit *m_name;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_remove = nullptr;
    look::Sentence *m_kept = nullptr;
    std::optional<storage::ErasureCounts> m_counts;
};

} // namespace botdeck::ui::botedit
