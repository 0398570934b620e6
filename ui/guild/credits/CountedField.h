// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/markdown/TextLength.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::guild {

/// A text that is kept elsewhere, as it is and as it is edited, with how much of its room is used and a
/// button that saves it.
class CountedField final : public QWidget
{
    Q_OBJECT

public:
    enum class Shape { Line, Lines };

    /// The theme outlives it. The field has the name, its button "save" and its counter "count" before it.
    CountedField(Shape shape, const char *name, const look::Theme &theme, QWidget *parent = nullptr);

    void setWords(const QString &label, const QString &save);
    void setLimit(const domain::LengthLimit &limit);
    /// As it is kept. What was typed and not saved stays, but for another text's.
    void setSaved(const QString &text, bool isAnother);
    /// Nothing can be saved now.
    void setLocked(bool locked, const QString &why);
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    /// It is another than what is kept, and not too long.
    void saveAsked(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build(const char *name);
    void put(const QString &text);
    void save();
    void refresh();

    const look::Theme &m_theme;
    QLabel *m_label;
    /// One of the two.
    QLineEdit *m_line = nullptr;
    QPlainTextEdit *m_lines = nullptr;
    QLabel *m_count;
    QPushButton *m_save;
    domain::LengthLimit m_limit;
    QString m_saved;
    bool m_isLocked = false;
};

} // namespace botdeck::ui::guild
