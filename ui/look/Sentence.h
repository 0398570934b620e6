// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/StateMark.h"

#include <QLabel>

namespace botdeck::ui::look {

class Theme;

/// Plain words that wrap and are never cut, in dialogs and pages: an explanation, or how something went. Each
/// tone but the neutral one has a mark of its own shape, and is told to screen readers.
class Sentence final : public QLabel
{
    Q_OBJECT

public:
    explicit Sentence(const Theme &theme, QWidget *parent = nullptr);

    /// Without words it takes no room.
    void say(const QString &words, Tone tone = Tone::Neutral);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void applyTheme();
    void makeRoom();

    const Theme &m_theme;
    Tone m_tone = Tone::Neutral;
};

/// Makes a dialog of sentences as high as they are at its width: left alone it opens as high as they would be
/// at a smaller one. Before it is shown.
void fitHeight(QWidget &window);

} // namespace botdeck::ui::look
