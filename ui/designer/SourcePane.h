// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/keyboard/Keyboard.h"
#include "ui/designer/SourceForm.h"

#include <QWidget>

class QPlainTextEdit;

namespace botdeck::ui::look {
class Sentence;
class Theme;
} // namespace botdeck::ui::look

namespace botdeck::ui::designer {

class DraftKeys;
class KeyboardDraft;

/// The whole keyboard as a text that can be changed. While the text is none, the draft keeps the last one
/// that was, and the fault is underlined and said; where the form cannot hold the keyboard, that is said and
/// nothing can be typed. A keyboard that is pasted, in whatever has one, takes the place of all.
class SourcePane final : public QWidget
{
    Q_OBJECT

public:
    /// All of it outlives it.
    SourcePane(
        KeyboardDraft &draft, const SourceForm &form, const look::Theme &theme, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void follow();
    void show();
    void take();
    bool takePasted(const QString &text);
    void say(const WrittenKeyboard &written);
    void sayAgain();
    void applyTheme();
    void retranslate();

    KeyboardDraft &m_draft;
    const SourceForm &m_form;
    const look::Theme &m_theme;
    QPlainTextEdit *m_text;
    look::Sentence *m_words;
    DraftKeys *m_keys;
    /// What the draft was when the text was written or read.
    std::optional<domain::Keyboard> m_seen;
    int m_line = 0;
    bool m_isShowing = false;
};

} // namespace botdeck::ui::designer
