// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::apiconsole {

/// Finds words in a text while they are typed. Enter or F3: the next place, with Shift the one before, round
/// the ends; Escape: back to the text.
class FindLine final : public QWidget
{
    Q_OBJECT

public:
    /// The theme outlives it.
    explicit FindLine(const look::Theme &theme, QWidget *parent = nullptr);

    /// In this text, which outlives it, from now on; the line is shown and has the keyboard.
    void open(QPlainTextEdit &text);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void findTyped();
    void step(bool back);
    void say(bool found);
    void retranslate();

    QLineEdit *m_field;
    QLabel *m_words;
    QPlainTextEdit *m_text = nullptr;
};

} // namespace botdeck::ui::apiconsole
