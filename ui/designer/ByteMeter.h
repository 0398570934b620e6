// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/markdown/TextLength.h"

#include <QWidget>

class QLabel;
class QProgressBar;

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::designer {

/// "41 / 64 bytes" and a bar; without a limit the bytes alone.
class ByteMeter final : public QWidget
{
    Q_OBJECT

public:
    /// The theme outlives it.
    explicit ByteMeter(const look::Theme &theme, QWidget *parent = nullptr);

    void show(const domain::LengthUse &use, std::optional<qsizetype> maximum);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    const look::Theme &m_theme;
    QProgressBar *m_bar;
    QLabel *m_words;
    domain::LengthUse m_use;
    std::optional<qsizetype> m_maximum;
};

} // namespace botdeck::ui::designer
