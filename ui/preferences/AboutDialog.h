// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace botdeck::ui::look {
class Sentence;
class Theme;
} // namespace botdeck::ui::look

namespace botdeck::ui::preferences {

/// What this program is and what it is made of, to be copied into a report. Not modal; it deletes itself when
/// it is closed.
class AboutDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(const look::Theme &theme, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QString facts() const;
    void applyTheme();
    void copy();
    void retranslate();

    const look::Theme &m_theme;
    QLabel *m_icon;
    QLabel *m_title;
    look::Sentence *m_what;
    QPlainTextEdit *m_facts;
    QPushButton *m_copy;
    QDialogButtonBox *m_buttons;
};

} // namespace botdeck::ui::preferences
