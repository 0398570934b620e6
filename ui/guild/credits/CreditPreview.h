// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/guild/credits/CreditCard.h"

#include <QWidget>

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::guild {

/// A credit as the member's profile shows it, as far as that is documented. An image is a frame with its
/// name: nothing is fetched. Tooltips say what is cut.
class CreditPreview final : public QWidget
{
    Q_OBJECT

public:
    /// The theme outlives it.
    explicit CreditPreview(const look::Theme &theme, QWidget *parent = nullptr);

    void setCredit(const domain::Credit &credit, const QString &member);
    [[nodiscard]] const QList<CardBlock> &blocks() const { return m_blocks; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QList<QRect> places() const;
    void describe();

    const look::Theme &m_theme;
    QList<CardBlock> m_blocks;
};

} // namespace botdeck::ui::guild
