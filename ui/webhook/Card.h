// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::webhook {

/// A raised part of a page with a title, and at its right what belongs to the whole of it.
class Card : public QWidget
{
    Q_OBJECT

public:
    /// The theme outlives it.
    explicit Card(const look::Theme &theme, QWidget *parent = nullptr);

    void setTitle(const QString &words);
    /// In the line of the title.
    void addToHead(QWidget *part);
    [[nodiscard]] QVBoxLayout &body() { return *m_body; }

protected:
    [[nodiscard]] const look::Theme &theme() const { return m_theme; }
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    /// All words anew.
    virtual void retranslate() = 0;

private:
    void applyTheme();

    const look::Theme &m_theme;
    QLabel *m_title;
    QHBoxLayout *m_head;
    QVBoxLayout *m_body;
};

} // namespace botdeck::ui::webhook
