// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::apiconsole {

/// What an answer is made of, as text.
struct ShownText
{
    /// Lines broken where a view could not lay them out.
    QString text = {};
    int invalidBytes = 0;
    qint64 shownBytes = 0;
    qint64 allBytes = 0;
};

/// At most `cap` bytes as text that is safe to show, JSON with a line for each member. In any thread.
ShownText shownText(const QByteArray &bytes, qsizetype cap);

/// A text that can be read, chosen and copied, with a note where it is not all or not as it came.
class AnswerText final : public QWidget
{
    Q_OBJECT

public:
    /// The theme outlives it.
    AnswerText(const char *name, const look::Theme &theme, QWidget *parent = nullptr);

    void setText(const ShownText &text);
    [[nodiscard]] QPlainTextEdit &view() { return *m_edit; }
    /// For screen readers.
    void setName(const QString &name);
    /// What is said where there is no text.
    void setHint(const QString &hint);
    /// Whole, without what its lines were broken with.
    [[nodiscard]] QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyTheme();
    void refresh();

    const look::Theme &m_theme;
    ShownText m_shown;
    QLabel *m_note;
    QPlainTextEdit *m_edit;
};

} // namespace botdeck::ui::apiconsole
