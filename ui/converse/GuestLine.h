// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::converse {

/// The other side of a sandbox's chat: one of its users says something, comes or goes.
class GuestLine final : public QWidget
{
    Q_OBJECT

public:
    explicit GuestLine(const look::Theme &theme, QWidget *parent = nullptr);

    /// What was typed was said.
    void clear();

Q_SIGNALS:
    void sayAsked(const QString &text);
    void joinAsked();
    void leaveAsked();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void say();
    void refresh();
    void applyTheme();
    void retranslate();

    const look::Theme &m_theme;
    QLabel *m_mark;
    QLineEdit *m_field;
    QPushButton *m_say;
    QToolButton *m_more;
    QAction *m_join;
    QAction *m_leave;
};

} // namespace botdeck::ui::converse
