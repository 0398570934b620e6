// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::passport {

/// What a profile without a key begins with.
class NoKeyCard final : public QWidget
{
    Q_OBJECT

public:
    /// The theme outlives it.
    explicit NoKeyCard(const look::Theme &theme, QWidget *parent = nullptr);

    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void makeAsked();
    void importAsked();
    void selfTestAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyTheme();
    void retranslate();

    const look::Theme &m_theme;
    QLabel *m_title;
    QLabel *m_hint;
    QPushButton *m_make;
    QPushButton *m_import;
    QPushButton *m_selfTest;
};

} // namespace botdeck::ui::passport
