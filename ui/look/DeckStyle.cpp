// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/DeckStyle.h"

#include "ui/look/Fields.h"
#include "ui/look/Icons.h"
#include "ui/look/Theme.h"

#include <QApplication>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

#include <algorithm>
#include <array>
#include <iterator>

namespace botdeck::ui::look {

namespace {

constexpr qreal cornerRadius = 4;
constexpr int headerPadding = 8;

bool isPrimary(const QStyleOption &option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    return button != nullptr && button->features.testFlag(QStyleOptionButton::DefaultButton) &&
           option.state.testFlag(QStyle::State_Enabled);
}

struct MetricRow
{
    QStyle::PixelMetric metric{};
    int pixels = 0;
    /// Grows with the text.
    bool scales = false;
};

constexpr std::array metrics{
    MetricRow{QStyle::PM_ScrollBarExtent, 12},       MetricRow{QStyle::PM_ScrollBarSliderMin, 32},
    MetricRow{QStyle::PM_SplitterWidth, 5},          MetricRow{QStyle::PM_DockWidgetSeparatorExtent, 5},
    MetricRow{QStyle::PM_ToolBarIconSize, 16, true}, MetricRow{QStyle::PM_SmallIconSize, 16, true},
    MetricRow{QStyle::PM_ButtonIconSize, 16, true},  MetricRow{QStyle::PM_ToolBarItemSpacing, 4},
    MetricRow{QStyle::PM_ToolBarItemMargin, 5},      MetricRow{QStyle::PM_ToolBarFrameWidth, 0},
    MetricRow{QStyle::PM_MenuBarVMargin, 3},         MetricRow{QStyle::PM_MenuBarHMargin, 4},
    MetricRow{QStyle::PM_MenuBarItemSpacing, 0},     MetricRow{QStyle::PM_ButtonShiftHorizontal, 0},
    MetricRow{QStyle::PM_ButtonShiftVertical, 0},
};

/// What a control gets beyond what Fusion gives it: padding at both sides together, and the guide's height.
struct SizeRow
{
    QStyle::ContentsType type;
    int wider;
    int height;
};

constexpr std::array sizes{
    SizeRow{QStyle::CT_PushButton, 16, 28},
    // Room in the item, not between items: Fusion draws a line under each.
    SizeRow{QStyle::CT_MenuBarItem, 10, 0},
    SizeRow{QStyle::CT_HeaderSection, 16, 0},
    SizeRow{QStyle::CT_ComboBox, 16, 28},
    SizeRow{QStyle::CT_LineEdit, 0, 28},
    SizeRow{QStyle::CT_SpinBox, 8, 28},
};

/// A field's text stands off its edge.
constexpr int fieldPadding = 4;

/// Where the slider stands in a groove without arrow buttons.
QRect sliderRect(const QStyleOptionSlider &bar, int shortest)
{
    const bool upright = bar.orientation == Qt::Vertical;
    const int length = upright ? bar.rect.height() : bar.rect.width();
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    const qint64 whole = range + std::max(1, bar.pageStep);
    const int slider =
        std::clamp(int(qint64(length) * bar.pageStep / whole), std::min(shortest, length), length);
    const int at = QStyle::sliderPositionFromValue(
        bar.minimum, bar.maximum, bar.sliderPosition, length - slider, bar.upsideDown);
    return upright ? QRect(bar.rect.x(), bar.rect.y() + at, bar.rect.width(), slider)
                   : QRect(bar.rect.x() + at, bar.rect.y(), slider, bar.rect.height());
}

} // namespace

struct DeckStyle::PrimitiveRow
{
    PrimitiveElement element;
    Paint paint;
};

struct DeckStyle::ControlRow
{
    ControlElement element;
    Paint paint;
};

const DeckStyle::PrimitiveRow DeckStyle::primitives[] = {
    {PE_PanelButtonCommand, &DeckStyle::button},
    {PE_PanelButtonTool, &DeckStyle::toolButton},
    // Buttons with an edge draw their own ring, views frame their current row: one is visible at a time.
    {PE_FrameFocusRect, &DeckStyle::flatFocus},
    {PE_PanelLineEdit, &DeckStyle::field},
    {PE_Frame, &DeckStyle::frame},
    {PE_IndicatorCheckBox, &DeckStyle::checkBox},
    {PE_IndicatorRadioButton, &DeckStyle::radioButton},
    {PE_PanelMenu, &DeckStyle::raisedFrame},
    {PE_FrameMenu, &DeckStyle::nothing},
    {PE_PanelTipLabel, &DeckStyle::raisedFrame},
    {PE_FrameStatusBarItem, &DeckStyle::nothing},
    {PE_PanelStatusBar, &DeckStyle::nothing},
    {PE_IndicatorDockWidgetResizeHandle, &DeckStyle::dockEdge},
    {PE_PanelScrollAreaCorner, &DeckStyle::nothing},
};

const DeckStyle::ControlRow DeckStyle::controls[] = {
    {CE_HeaderSection, &DeckStyle::headerSection},
    {CE_HeaderEmptyArea, &DeckStyle::headerSection},
    {CE_ToolBar, &DeckStyle::barBackground},
    {CE_Splitter, &DeckStyle::dockEdge},
};

DeckStyle::DeckStyle(const Theme &theme)
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
    , m_theme(theme)
{
}

void DeckStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto ours =
        std::find_if(std::begin(primitives), std::end(primitives), [element](const PrimitiveRow &row) {
            return row.element == element;
        });
    if (ours == std::end(primitives))
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    else
        (this->*ours->paint)(*option, *painter);
}

void DeckStyle::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (element == CE_PushButtonLabel && isPrimary(*option)) {
        drawPrimaryLabel(*qstyleoption_cast<const QStyleOptionButton *>(option), *painter, widget);
        return;
    }
    if (element == CE_HeaderLabel) {
        drawHeaderLabel(*option, *painter, widget);
        return;
    }
    if (element == CE_MenuBarItem) {
        // Without the line that Fusion draws below each.
        painter->save();
        painter->setClipRect(option->rect.adjusted(0, 0, 0, -1));
        QProxyStyle::drawControl(element, option, painter, widget);
        painter->restore();
        return;
    }
    const auto ours =
        std::find_if(std::begin(controls), std::end(controls), [element](const ControlRow &row) {
            return row.element == element;
        });
    if (ours == std::end(controls))
        QProxyStyle::drawControl(element, option, painter, widget);
    else
        (this->*ours->paint)(*option, *painter);
}

void DeckStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option)) {
        const auto part = [&](SubControl each) { return subControlRect(control, spin, each, widget); };
        paintSpinBox(m_theme, *spin, part(SC_SpinBoxUp), part(SC_SpinBoxDown), *painter);
        return;
    }
    const auto *choice = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (choice != nullptr && choice->editable) {
        paintChoice(m_theme, *choice, subControlRect(control, choice, SC_ComboBoxArrow, widget), *painter);
        return;
    }
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || bar == nullptr) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    const QRect slider = sliderRect(*bar, pixelMetric(PM_ScrollBarSliderMin, option, widget));
    paintScrollBar(m_theme, *bar, slider, widget, *painter);
}

QRect DeckStyle::subControlRect(
    ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || bar == nullptr)
        return QProxyStyle::subControlRect(control, option, part, widget);
    const bool upright = bar->orientation == Qt::Vertical;
    const QRect slider = sliderRect(*bar, pixelMetric(PM_ScrollBarSliderMin, option, widget));
    QRect before = bar->rect;
    QRect after = bar->rect;
    if (upright) {
        before.setBottom(slider.top() - 1);
        after.setTop(slider.bottom() + 1);
    } else {
        before.setRight(slider.left() - 1);
        after.setLeft(slider.right() + 1);
    }
    QRect rect;
    if (part == SC_ScrollBarSlider)
        rect = slider;
    else if (part == SC_ScrollBarGroove)
        rect = bar->rect;
    else if (part == SC_ScrollBarSubPage)
        rect = before;
    else if (part == SC_ScrollBarAddPage)
        rect = after;
    return visualRect(bar->direction, bar->rect, rect);
}

QRect DeckStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect usual = QProxyStyle::subElementRect(element, option, widget);
    const int aside = m_theme.px(fieldPadding);
    return element == SE_LineEditContents ? usual.adjusted(aside, 0, -aside, 0) : usual;
}

QSize DeckStyle::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &contents, const QWidget *widget) const
{
    const QSize usual = QProxyStyle::sizeFromContents(type, option, contents, widget);
    const auto ours =
        std::find_if(sizes.begin(), sizes.end(), [type](const SizeRow &row) { return row.type == type; });
    if (ours == sizes.end())
        return usual;
    // What is typed into a spin box has the height of a field already; Fusion would add to it.
    const int height = type == CT_SpinBox ? contents.height() : usual.height();
    return {usual.width() + m_theme.px(ours->wider), std::max(height, m_theme.px(ours->height))};
}

int DeckStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const auto ours = std::find_if(
        metrics.begin(), metrics.end(), [metric](const MetricRow &row) { return row.metric == metric; });
    if (ours == metrics.end())
        return QProxyStyle::pixelMetric(metric, option, widget);
    return ours->scales ? m_theme.px(ours->pixels) : ours->pixels;
}

int DeckStyle::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *back) const
{
    // Some desktops put icons onto Cancel and Close, which then stand beside buttons without.
    if (hint == SH_ScrollBar_LeftClickAbsolutePosition || hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0;
    if (hint == SH_Table_GridLineColor)
        return int(m_theme.colour(Token::RowLine).rgba());
    // The docks slide by it, whatever effects are switched off.
    if (hint == SH_Widget_Animation_Duration && !QApplication::isEffectEnabled(Qt::UI_General))
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, back);
}

void DeckStyle::button(const QStyleOption &option, QPainter &painter) const
{
    const bool enabled = option.state.testFlag(State_Enabled);
    const bool down = option.state & (State_Sunken | State_On);
    const bool primary = isPrimary(option);
    Token fill = enabled ? Token::Raised : Token::Window;
    if (primary)
        fill = Token::Fill;
    else if (down)
        fill = Token::Pressed;
    const bool focused = option.state.testFlag(State_HasFocus);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.colour(focused ? Token::Accent : primary ? Token::Fill : Token::ButtonEdge));
    painter.setBrush(m_theme.colour(fill));
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), cornerRadius, cornerRadius);
    if (focused && primary) {
        // Its edge has the colour of its ground.
        painter.setPen(m_theme.colour(Token::OnFill));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(
            QRectF(option.rect).adjusted(2.5, 2.5, -2.5, -2.5), cornerRadius - 1, cornerRadius - 1);
    }
    painter.restore();
}

void DeckStyle::drawPrimaryLabel(
    const QStyleOptionButton &option, QPainter &painter, const QWidget *widget) const
{
    QStyleOptionButton onFill = option;
    onFill.palette.setColor(QPalette::ButtonText, m_theme.colour(Token::OnFill));
    QProxyStyle::drawControl(CE_PushButtonLabel, &onFill, &painter, widget);
}

void DeckStyle::drawHeaderLabel(const QStyleOption &option, QPainter &painter, const QWidget *widget) const
{
    auto label = *qstyleoption_cast<const QStyleOptionHeader *>(&option);
    // Fusion takes its margin from the height too and would cut the letters; the cells below have another.
    const int margin = pixelMetric(PM_HeaderMargin, &option, widget);
    const int inward = headerPadding - margin;
    label.rect.adjust(inward, -margin, -inward, margin);
    QProxyStyle::drawControl(CE_HeaderLabel, &label, &painter, widget);
}

void DeckStyle::toolButton(const QStyleOption &option, QPainter &painter) const
{
    const bool down = option.state & (State_Sunken | State_On);
    const bool lifted = option.state.testFlag(State_Enabled) && option.state.testFlag(State_MouseOver);
    if (!down && !lifted && !option.state.testFlag(State_HasFocus))
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.colour(option.state.testFlag(State_HasFocus) ? Token::Accent : Token::ButtonEdge));
    painter.setBrush(m_theme.colour(down ? Token::Pressed : Token::Raised));
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), cornerRadius, cornerRadius);
    painter.restore();
}

/// Around a tool button that has no edge until the mouse comes: Qt draws nothing of it but this, three pixels
/// in.
void DeckStyle::flatFocus(const QStyleOption &option, QPainter &painter) const
{
    if (!option.state.testFlag(State_AutoRaise))
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.colour(Token::Accent));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(-2.5, -2.5, 2.5, 2.5), cornerRadius, cornerRadius);
    painter.restore();
}

void DeckStyle::headerSection(const QStyleOption &option, QPainter &painter) const
{
    painter.fillRect(option.rect, m_theme.colour(Token::Window));
    painter.setPen(m_theme.colour(Token::Line));
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(&option)) {
        if (header->position != QStyleOptionHeader::End &&
            header->position != QStyleOptionHeader::OnlyOneSection)
            painter.drawLine(option.rect.topRight(), option.rect.bottomRight());
    }
}

void DeckStyle::raisedFrame(const QStyleOption &option, QPainter &painter) const
{
    painter.fillRect(option.rect, m_theme.colour(Token::ButtonEdge));
    painter.fillRect(option.rect.adjusted(1, 1, -1, -1), m_theme.colour(Token::Raised));
}

void DeckStyle::barBackground(const QStyleOption &option, QPainter &painter) const
{
    painter.fillRect(option.rect, m_theme.colour(Token::Window));
    painter.setPen(m_theme.colour(Token::Line));
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

void DeckStyle::dockEdge(const QStyleOption &option, QPainter &painter) const
{
    painter.fillRect(option.rect, m_theme.colour(Token::Window));
    painter.setPen(m_theme.colour(Token::Line));
    if (option.rect.width() < option.rect.height()) {
        painter.drawLine(option.rect.topLeft(), option.rect.bottomLeft());
        painter.drawLine(option.rect.topRight(), option.rect.bottomRight());
    } else {
        painter.drawLine(option.rect.topLeft(), option.rect.topRight());
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    }
}

void DeckStyle::field(const QStyleOption &option, QPainter &painter) const
{
    paintField(m_theme, option, painter);
}

void DeckStyle::frame(const QStyleOption &option, QPainter &painter) const
{
    paintFrame(m_theme, option, painter);
}

void DeckStyle::checkBox(const QStyleOption &option, QPainter &painter) const
{
    paintCheckBox(m_theme, option, painter);
}

void DeckStyle::radioButton(const QStyleOption &option, QPainter &painter) const
{
    paintRadioButton(m_theme, option, painter);
}

void DeckStyle::nothing(const QStyleOption &, QPainter &) const {}

QIcon DeckStyle::standardIcon(StandardPixmap pixmap, const QStyleOption *option, const QWidget *widget) const
{
    // Fusion reads its pictures from files when a bar or a dock is made, and loads every image plugin for it:
    // a good part of a start. A dock has a title bar of its own, and the theme's icon is read when it is
    // drawn.
    if (pixmap == SP_TitleBarNormalButton || pixmap == SP_TitleBarCloseButton)
        return {};
    if (pixmap == SP_ToolBarHorizontalExtensionButton || pixmap == SP_ToolBarVerticalExtensionButton)
        return icon(Icon::Overflow);
    return QProxyStyle::standardIcon(pixmap, option, widget);
}

} // namespace botdeck::ui::look

#include "moc_DeckStyle.cpp"
