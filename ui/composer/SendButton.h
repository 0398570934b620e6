// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QPushButton>

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::composer {

/// The composer's main button, with its key in a small frame.
class SendButton final : public QPushButton
{
    Q_OBJECT

public:
    SendButton(const QKeySequence &key, const look::Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void applyTheme();
    [[nodiscard]] int capWidth() const;

    const QKeySequence m_key;
    const look::Theme &m_theme;
};

} // namespace botdeck::ui::composer
