// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::converse {

/// The keyboard designer's place: its name, a button that closes it, and the designer below.
class SidePane final : public QWidget
{
    Q_OBJECT

public:
    explicit SidePane(const look::Theme &theme, QWidget *parent = nullptr);

    /// Its own from now on. Once.
    void setContent(QWidget *content);

Q_SIGNALS:
    void closeAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyTheme();
    void retranslate();

    const look::Theme &m_theme;
    QLabel *m_title;
    QToolButton *m_close;
    QVBoxLayout *m_column;
};

} // namespace botdeck::ui::converse
