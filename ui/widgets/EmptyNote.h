// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::widgets {

/// What stands where there is nothing yet: a sentence, perhaps a second one, perhaps a button that does what
/// helps.
class EmptyNote final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyNote(const look::Theme &theme, QWidget *parent = nullptr);

    /// An empty `action` shows no button.
    void setWords(const QString &title, const QString &hint, const QString &action);

Q_SIGNALS:
    void actionAsked();

private:
    void applyTheme();

    const look::Theme &m_theme;
    QLabel *m_title;
    QLabel *m_hint;
    QPushButton *m_action;
};

} // namespace botdeck::ui::widgets
