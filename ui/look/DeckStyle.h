// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

class QStyleOptionButton;

namespace botdeck::ui::look {

class Theme;

/// Fusion, flattened: buttons, headers, dock edges and scroll bars as the design guide draws them. Everything
/// else is Fusion with the theme's palette.
class DeckStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    explicit DeckStyle(const Theme &theme);

    void drawPrimitive(
        PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget) const override;
    void drawControl(
        ControlElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget) const override;
    void drawComplexControl(
        ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
        const QWidget *widget) const override;
    QRect subControlRect(
        ComplexControl control, const QStyleOptionComplex *option, SubControl part,
        const QWidget *widget) const override;
    QRect
    subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QSize sizeFromContents(
        ContentsType type, const QStyleOption *option, const QSize &contents,
        const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *back)
        const override;
    QIcon
    standardIcon(StandardPixmap pixmap, const QStyleOption *option, const QWidget *widget) const override;

private:
    void button(const QStyleOption &option, QPainter &painter) const;
    void toolButton(const QStyleOption &option, QPainter &painter) const;
    void flatFocus(const QStyleOption &option, QPainter &painter) const;
    void field(const QStyleOption &option, QPainter &painter) const;
    void frame(const QStyleOption &option, QPainter &painter) const;
    void checkBox(const QStyleOption &option, QPainter &painter) const;
    void radioButton(const QStyleOption &option, QPainter &painter) const;
    void headerSection(const QStyleOption &option, QPainter &painter) const;
    void raisedFrame(const QStyleOption &option, QPainter &painter) const;
    void barBackground(const QStyleOption &option, QPainter &painter) const;
    void dockEdge(const QStyleOption &option, QPainter &painter) const;
    void drawHeaderLabel(const QStyleOption &option, QPainter &painter, const QWidget *widget) const;
    void drawPrimaryLabel(const QStyleOptionButton &option, QPainter &painter, const QWidget *widget) const;
    void nothing(const QStyleOption &option, QPainter &painter) const;

    using Paint = void (DeckStyle::*)(const QStyleOption &, QPainter &) const;
    struct PrimitiveRow;
    struct ControlRow;
    static const PrimitiveRow primitives[];
    static const ControlRow controls[];

    const Theme &m_theme;
};

} // namespace botdeck::ui::look
