// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/StateMark.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace botdeck::ui::look {
class Sentence;
class Theme;
} // namespace botdeck::ui::look

namespace botdeck::domain {
struct LengthLimit;
}

namespace botdeck::ui::composer {

class SendMenu;
struct CheckedText;

/// Below the field: what is to be said about the message, whole, on lines of its own; and the row with how
/// long it is, and Send.
class SendRow final : public QWidget
{
    Q_OBJECT

public:
    explicit SendRow(const look::Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] QPushButton &send() const { return *m_send; }
    /// Enabled by whoever knows whether there is something to copy.
    [[nodiscard]] SendMenu &menu() const { return *m_menu; }
    /// Mends what the note is about.
    [[nodiscard]] QToolButton &fix() const { return *m_fix; }

    void count(const CheckedText &text, const domain::LengthLimit &limit);
    /// `fixWords` empty: nothing can be mended.
    void say(const QString &words, look::Tone tone, const QString &fixWords = {});
    void setEdits(bool edits);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyTheme();
    void retranslate();

    const look::Theme &m_theme;
    look::Sentence *m_note;
    QToolButton *m_fix;
    QLabel *m_amount;
    QLabel *m_limit;
    QLabel *m_bytes;
    SendMenu *m_menu;
    QPushButton *m_send;
    look::Tone m_countTone = look::Tone::Neutral;
    bool m_edits = false;
};

/// "12 characters left", "3 bytes too many for the platform"; empty while there is room.
QString lengthWords(const CheckedText &text, const domain::LengthLimit &limit);

} // namespace botdeck::ui::composer
