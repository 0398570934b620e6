// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QProgressBar;
class QPushButton;

namespace botdeck::ui::look {
class ElidedLabel;
class Theme;
} // namespace botdeck::ui::look

namespace botdeck::ui::guild {

/// How far something is read, and the way to stop it.
class ReadingLine final : public QWidget
{
    Q_OBJECT

public:
    /// The theme outlives it.
    explicit ReadingLine(const look::Theme &theme, QWidget *parent = nullptr);

    /// `percent`: 0 to 100; -1: nobody knows, then there are words alone.
    void say(const QString &words, int percent);

Q_SIGNALS:
    void cancelAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyTheme();
    void retranslate();

    const look::Theme &m_theme;
    look::ElidedLabel *m_words;
    QPushButton *m_cancel;
    QProgressBar *m_bar;
};

} // namespace botdeck::ui::guild
