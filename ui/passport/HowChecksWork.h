// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Sheet.h"

class QLabel;

namespace botdeck::ui::passport {

/// What each stage of decrypting looks at, a line a stage. Deletes itself when closed; open().
class HowChecksWork final : public widgets::Sheet
{
    Q_OBJECT

public:
    /// The theme outlives it.
    HowChecksWork(const look::Theme &theme, QWidget *parent);

protected:
    void retranslate() override;

private:
    /// Title and meaning by turns, in the stages' order.
    QList<QLabel *> m_words;
};

} // namespace botdeck::ui::passport
