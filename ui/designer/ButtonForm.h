// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace botdeck::ui::look {
class Sentence;
class Theme;
} // namespace botdeck::ui::look

namespace botdeck::ui::designer {

class ByteMeter;
class KeyboardDraft;

/// The selected button as fields: its kind, its label and its value, with the bytes that a server counts.
/// What is typed is in the draft at once. What cannot be seen is shown, and can be typed, as \uXXXX.
class ButtonForm final : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive it.
    ButtonForm(KeyboardDraft &draft, const look::Theme &theme, QWidget *parent = nullptr);

    /// The label, all of it selected: a new button's is typed over.
    void beginLabel();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    QGridLayout *buildGrid();
    void show();
    void showKinds();
    void showLabel(const QString &label);
    void showValue();
    void showOption();
    void showWords();
    void takeKind(int index);
    void takeLabel(const QString &field);
    void takeValue();
    void takeOption(bool on);
    void applyTheme();
    void retranslate();
    [[nodiscard]] QString kind() const;
    /// The fields hold all of the button's texts as they are.
    [[nodiscard]] bool isTypable() const;

    KeyboardDraft &m_draft;
    const look::Theme &m_theme;
    QLabel *m_kindName;
    QLabel *m_labelName;
    QLabel *m_valueName;
    QComboBox *m_kind;
    QLineEdit *m_label;
    QPlainTextEdit *m_value;
    ByteMeter *m_meter;
    QCheckBox *m_option;
    look::Sentence *m_words;
    /// What the fields show comes from the draft: nobody typed it.
    bool m_isShowing = false;
};

} // namespace botdeck::ui::designer
