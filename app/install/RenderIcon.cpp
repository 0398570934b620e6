// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QImage>
#include <QImageReader>
#include <QTextStream>

/// render_icon FILE.svg SIDE FILE.png: the picture as a square of SIDE pixels; by Qt's plugin for SVG.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const int side = words.value(2).toInt();
    if (words.size() != 4 || side <= 0) {
        QTextStream(stderr) << "render_icon FILE.svg SIDE FILE.png\n";
        return 2;
    }
    QImageReader reader(words.at(1));
    reader.setScaledSize(QSize(side, side));
    const QImage image = reader.read();
    if (image.isNull() || !image.save(words.at(3), "PNG")) {
        QTextStream(stderr) << "render_icon: " << words.at(3) << ": " << reader.errorString() << '\n';
        return 1;
    }
    return 0;
}
