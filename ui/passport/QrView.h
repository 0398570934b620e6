// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/QrCode.h"

#include <QImage>
#include <QWidget>

namespace botdeck::ui::passport {

/// A QR code, dark on white in every theme: cameras want it so. Nothing is painted without a code.
class QrView final : public QWidget
{
    Q_OBJECT

public:
    /// `side`: in device independent pixels; it grows with nothing.
    explicit QrView(int side, QWidget *parent = nullptr);

    void setCode(const domain::QrCode &code);
    [[nodiscard]] const domain::QrCode &code() const { return m_code; }

    [[nodiscard]] QSize sizeHint() const override { return {m_side, m_side}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const int m_side;
    domain::QrCode m_code;
    QImage m_image;
};

} // namespace botdeck::ui::passport
