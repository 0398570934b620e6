// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::monitor {

/// An error that stays until it is over, above the table: an octagon and a sentence.
class Banner final : public QWidget
{
    Q_OBJECT

public:
    explicit Banner(const look::Theme &theme, QWidget *parent = nullptr);

    /// Empty hides it.
    void setWords(const QString &words);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void applyTheme();

    const look::Theme &m_theme;
    QLabel *m_words;
};

} // namespace botdeck::ui::monitor
