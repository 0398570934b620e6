// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/StateMark.h"

#include <QWidget>

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::guild {

/// What stands before a chip's words.
enum class ChipSign { None, Warning, Lock, Edited };

/// A word or two on the tint of their tone.
struct ChipContent
{
    QString words;
    look::Tone tone = look::Tone::Neutral;
    ChipSign sign = ChipSign::None;
};

QSize chipSize(const ChipContent &content, const look::Theme &theme);
/// Ends in an ellipsis where the rectangle is too narrow.
void paintChip(QPainter &painter, const QRect &rect, const ChipContent &content, const look::Theme &theme);

/// One of them as a widget; without words it takes no room.
class Chip final : public QWidget
{
    Q_OBJECT

public:
    /// The theme outlives it.
    explicit Chip(const look::Theme &theme, QWidget *parent = nullptr);

    void say(const ChipContent &content);
    [[nodiscard]] const QString &words() const { return m_content.words; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const look::Theme &m_theme;
    ChipContent m_content;
};

} // namespace botdeck::ui::guild
