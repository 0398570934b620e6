// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QLabel>

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::monitor {

/// A key as people know it from the keyboard: its name in a small frame.
class KeyCap final : public QLabel
{
    Q_OBJECT

public:
    KeyCap(const QKeySequence &key, const look::Theme &theme, QWidget *parent = nullptr);

    void setKey(const QKeySequence &key);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void applyTheme();

    QKeySequence m_key;
    const look::Theme &m_theme;
};

} // namespace botdeck::ui::monitor
