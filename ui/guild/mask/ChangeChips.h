// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/guild/Chip.h"

#include <QList>
#include <QWidget>

namespace botdeck::ui::guild {

class MaskDraft;

/// What the draft adds and removes, a chip each, at the right; those without room are counted in the last
/// one and stand in the tooltip.
class ChangeChips final : public QWidget
{
    Q_OBJECT

public:
    /// Draft and theme outlive it.
    ChangeChips(const MaskDraft &draft, const look::Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    [[nodiscard]] QList<ChipContent> fitting() const;

    const MaskDraft &m_draft;
    const look::Theme &m_theme;
    QList<ChipContent> m_chips;
};

} // namespace botdeck::ui::guild
