// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QSplitter;

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::composer {

class Preview;
class SourceEdit;

/// One field of two halves: the source, and beside it how it will look.
class EditorFrame final : public QWidget
{
    Q_OBJECT

public:
    explicit EditorFrame(const look::Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] SourceEdit &source() const { return *m_source; }
    [[nodiscard]] Preview &preview() const { return *m_preview; }
    void showPreview(bool shown);
    /// Says whether the preview shows only the beginning.
    void tellCut();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void applyTheme();
    void retranslate();

    const look::Theme &m_theme;
    SourceEdit *m_source;
    QWidget *m_side;
    QLabel *m_title;
    Preview *m_preview;
};

} // namespace botdeck::ui::composer
