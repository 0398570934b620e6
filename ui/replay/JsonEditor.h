// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/FieldText.h"

#include <QByteArray>
#include <QString>
#include <QWidget>

class QPlainTextEdit;

namespace botdeck::security {
class Redactor;
}
namespace botdeck::ui::look {
class Sentence;
class Theme;
} // namespace botdeck::ui::look

namespace botdeck::ui::replay {

/// An update's JSON as text that can be changed, a member a line. Every token stays as it was received until
/// somebody types over it: unknown members, the style of numbers, repeated names. It is checked with every
/// key. Pasted JSON with a line that is too long gets a line for each member, too; what has such lines even
/// then, or is too much, is not pasted, which is said.
class JsonEditor final : public QWidget
{
    Q_OBJECT

public:
    /// More is not edited here: each key would be slow.
    static constexpr qsizetype mostBytes = look::mostTyped;
    /// UTF-16 units of a line; a longer one is not edited either.
    static constexpr qsizetype longestLine = look::longestTypedLine;

    /// Both outlive it.
    JsonEditor(const look::Theme &theme, const security::Redactor &redactor, QWidget *parent = nullptr);

    /// What is no text (no UTF-8), or too large, is not shown and can then only be sent as it is.
    void setBytes(const QByteArray &raw);
    /// As they were received while nobody changed anything, else as typed.
    [[nodiscard]] QByteArray bytes() const;
    [[nodiscard]] bool isChanged() const;
    /// A JSON object, or bytes that were not changed.
    [[nodiscard]] bool isReady() const;
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    /// isReady() may have changed.
    void checked();

protected:
    void changeEvent(QEvent *event) override;

private:
    /// Why it cannot be edited.
    enum class Obstacle { None, NoText, TooLarge };

    void applyTheme();
    void check();
    void refusePaste();
    void underline(int line);
    void retranslate();

    const look::Theme &m_theme;
    QPlainTextEdit *m_text;
    look::Sentence *m_words;
    QByteArray m_raw;
    Obstacle m_obstacle = Obstacle::None;
    bool m_isSound = false;
};

} // namespace botdeck::ui::replay
