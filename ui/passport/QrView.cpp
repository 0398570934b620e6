// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/passport/QrView.h"

#include <QPainter>

namespace botdeck::ui::passport {

namespace {

/// A pixel a module.
QImage codeImage(const domain::QrCode &code)
{
    const int whole = code.side + 2 * domain::qrMargin;
    QImage image(whole, whole, QImage::Format_Mono);
    image.setColorTable({qRgb(255, 255, 255), qRgb(0, 0, 0)});
    image.fill(0);
    for (int row = 0; row < code.side; ++row) {
        for (int column = 0; column < code.side; ++column)
            image.setPixel(
                column + domain::qrMargin, row + domain::qrMargin, code.isDark(row, column) ? 1 : 0);
    }
    return image;
}

} // namespace

QrView::QrView(int side, QWidget *parent)
    : QWidget(parent)
    , m_side(side)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void QrView::setCode(const domain::QrCode &code)
{
    m_code = code;
    m_image = code.side == 0 ? QImage() : codeImage(code);
    update();
}

void QrView::paintEvent(QPaintEvent * /*event*/)
{
    if (m_image.isNull())
        return;
    QPainter painter(this);
    painter.drawImage(rect(), m_image);
}

} // namespace botdeck::ui::passport

#include "moc_QrView.cpp"
