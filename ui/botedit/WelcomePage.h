// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::botedit {

/// What stands in the window while there is no bot: three ways to get one. Nothing is sent before a button is
/// pressed.
class WelcomePage final : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(const look::Theme &theme, QWidget *parent = nullptr);

    /// Where tokens are kept on this machine, as a sentence; empty hides the line.
    void setSecretsLine(const QString &words);
    /// Nothing can be added to the profile.
    void setReadOnly();

Q_SIGNALS:
    void addAsked();
    void sandboxAsked();
    void importAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyTheme();
    void retranslate();

    const look::Theme &m_theme;
    QWidget *m_column;
    QLabel *m_title;
    QLabel *m_intro;
    QPushButton *m_add;
    QPushButton *m_sandbox;
    QLabel *m_sandboxHint;
    QPushButton *m_import;
    QLabel *m_secrets;
};

} // namespace botdeck::ui::botedit
