// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::shell {

/// The rate of the last half minute as bars, the newest at the right in accent; a flat line while idle.
class RateSpark final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int bars = 30;
    static constexpr int newest = 3;

    explicit RateSpark(const look::Theme &theme, QWidget *parent = nullptr);

    /// Updates per second, oldest first; of more than `bars` the newest are shown.
    void setSamples(const QList<double> &samples);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();

    const look::Theme &m_theme;
    QList<double> m_samples;
};

} // namespace botdeck::ui::shell
