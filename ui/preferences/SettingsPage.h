// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QFormLayout;
class QLabel;
class QVBoxLayout;

namespace botdeck::ui::look {
class Sentence;
class Theme;
} // namespace botdeck::ui::look

namespace botdeck::ui::preferences {

/// One page of the settings: a column of rows.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsPage(const look::Theme &theme, QWidget *parent = nullptr);

    /// In the window's language; asked again when that changes.
    [[nodiscard]] virtual QString title() const = 0;

protected:
    /// All words of the page.
    virtual void retranslate() = 0;

    [[nodiscard]] const look::Theme &theme() const { return m_theme; }
    [[nodiscard]] QVBoxLayout &column() { return *m_column; }
    /// A new group of rows, at the end of the column.
    QFormLayout *addForm();
    /// A row in it; the label's words are retranslate()'s business.
    static QLabel *addRow(QFormLayout *form, QWidget *field);
    /// A check box and what it means, below it.
    void addExplained(QCheckBox *box, look::Sentence *words);

    void changeEvent(QEvent *event) override;

private:
    const look::Theme &m_theme;
    QVBoxLayout *m_column;
};

} // namespace botdeck::ui::preferences
