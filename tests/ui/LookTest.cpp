// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/Appearance.h"
#include "ui/look/ColorScheme.h"
#include "ui/look/DeckStyle.h"
#include "ui/look/Icons.h"
#include "ui/look/StateMark.h"
#include "ui/look/Theme.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QPalette>
#include <QSet>
#include <QStyleOption>

#include <gtest/gtest.h>

#include <array>
#include <cmath>

namespace botdeck::test {

namespace {

using ui::look::Icon;
using ui::look::Scheme;
using ui::look::Theme;
using ui::look::Token;

struct Pair
{
    Token ink;
    Token paper;
};

// Every colour that text is written in, on what it is written on.
constexpr std::array textPairs{
    Pair{Token::Text, Token::Window},
    Pair{Token::Text, Token::Base},
    Pair{Token::Text, Token::Alternate},
    Pair{Token::Text, Token::Raised},
    Pair{Token::Text, Token::Pressed},
    Pair{Token::Text, Token::Selection},
    Pair{Token::Text, Token::Unfocused},
    Pair{Token::Text, Token::AccentTint},
    Pair{Token::Text2, Token::Base},
    Pair{Token::Text2, Token::Alternate},
    Pair{Token::Text2, Token::Window},
    Pair{Token::Text2, Token::Selection},
    Pair{Token::Text2, Token::Unfocused},
    Pair{Token::Muted, Token::Base},
    Pair{Token::Muted, Token::Window},
    Pair{Token::Muted, Token::Selection},
    Pair{Token::Muted, Token::Alternate},
    Pair{Token::Accent, Token::Base},
    Pair{Token::Accent, Token::Window},
    Pair{Token::OnFill, Token::Fill},
    Pair{Token::Ok, Token::Base},
    Pair{Token::Ok, Token::Window},
    Pair{Token::Ok, Token::Selection},
    Pair{Token::Warning, Token::Base},
    Pair{Token::Warning, Token::Window},
    Pair{Token::Warning, Token::Selection},
    Pair{Token::Warning, Token::Unfocused},
    Pair{Token::Error, Token::Base},
    Pair{Token::Error, Token::Window},
    Pair{Token::Error, Token::Selection},
    Pair{Token::Error, Token::ErrorTint},
    Pair{Token::Warning, Token::WarningTint},
    Pair{Token::Ok, Token::OkTint},
    Pair{Token::CloudChat, Token::CloudChatTint},
    Pair{Token::Fanbook, Token::FanbookTint},
    Pair{Token::Telegram, Token::TelegramTint},
    Pair{Token::Sandbox, Token::SandboxTint},
    Pair{Token::Text, Token::Hit},
    Pair{Token::JsonString, Token::Base},
    Pair{Token::JsonNumber, Token::Base},
    Pair{Token::Text2, Token::Canvas},
    Pair{Token::Muted, Token::Canvas},
    Pair{Token::Muted, Token::BubbleIn},
    Pair{Token::Muted, Token::BubbleOut},
    Pair{Token::Text, Token::BubbleIn},
    Pair{Token::Text2, Token::BubbleIn},
    Pair{Token::Accent, Token::BubbleIn},
    Pair{Token::Text, Token::BubbleOut},
    Pair{Token::Text2, Token::BubbleOut},
    Pair{Token::Accent, Token::BubbleOut},
    Pair{Token::Ok, Token::BubbleOut},
    Pair{Token::Warning, Token::BubbleOut},
};

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

/// WCAG 2's relative luminance.
double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double lighter = std::max(luminance(a), luminance(b));
    const double darker = std::min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
}

class SchemeTest : public testing::TestWithParam<Scheme>
{
};

INSTANTIATE_TEST_SUITE_P(
    Both, SchemeTest, testing::Values(Scheme::Light, Scheme::Dark),
    [](const testing::TestParamInfo<Scheme> &which) {
        return which.param == Scheme::Light ? "light" : "dark";
    });

} // namespace

TEST_P(SchemeTest, EveryTextIsReadable)
{
    Theme theme;
    theme.setScheme(GetParam());
    for (const Pair &pair : textPairs) {
        EXPECT_GE(contrast(theme.colour(pair.ink), theme.colour(pair.paper)), 4.5)
            << "token " << int(pair.ink) << " on token " << int(pair.paper);
    }
}

TEST_P(SchemeTest, EdgesOfControlsAreVisible)
{
    Theme theme;
    theme.setScheme(GetParam());
    EXPECT_GE(contrast(theme.colour(Token::ControlEdge), theme.colour(Token::Base)), 3.0);
    EXPECT_GE(contrast(theme.colour(Token::Accent), theme.colour(Token::Window)), 3.0);
}

TEST_P(SchemeTest, EveryIconHasAPicture)
{
    ui::look::useIconTheme(GetParam());
    for (const ui::look::IconName &row : ui::look::iconTable) {
        const QIcon icon = ui::look::icon(row.icon);
        EXPECT_FALSE(icon.isNull()) << row.name;
        EXPECT_FALSE(icon.pixmap(16).isNull()) << row.name;
        const QPixmap tinted = ui::look::tintedPixmap(row.icon, 16, Qt::red, 2.0);
        EXPECT_EQ(tinted.size(), QSize(32, 32)) << row.name;
    }
}

TEST(Look, ATintedIconHasOneColour)
{
    ui::look::useIconTheme(Scheme::Light);
    const QImage image = ui::look::tintedPixmap(Icon::Stop, 16, QColor(10, 200, 30), 1.0).toImage();
    int painted = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            if (pixel.alpha() < 250)
                continue;
            ++painted;
            EXPECT_EQ(pixel.rgb(), QColor(10, 200, 30).rgb());
        }
    }
    EXPECT_GT(painted, 0);
}

TEST(Look, EveryMarkHasAShapeOfItsOwn)
{
    QSet<QByteArray> shapes;
    const int count = int(ui::look::Mark::Warning) + 1;
    for (int mark = 0; mark < count; ++mark) {
        QImage image(32, 32, QImage::Format_ARGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        ui::look::paintMark(painter, QRectF(0, 0, 32, 32), ui::look::Mark(mark), Qt::black);
        painter.end();
        shapes.insert(QByteArray(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes()));
    }
    EXPECT_EQ(shapes.size(), count);
}

TEST(Look, WhatIsMarkedShowsThatItHasTheKeyboard)
{
    const Theme theme;
    const ui::look::DeckStyle style(theme);
    const auto drawn = [&style](QStyle::PrimitiveElement element, QStyle::State more) {
        QImage image(60, 28, QImage::Format_ARGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        QStyleOptionButton option;
        option.rect = image.rect();
        option.state = QStyle::State_Enabled | QStyle::State_On | more;
        option.features = QStyleOptionButton::DefaultButton;
        style.drawPrimitive(element, &option, &painter, nullptr);
        return image;
    };
    for (const auto element :
         {QStyle::PE_IndicatorCheckBox, QStyle::PE_IndicatorRadioButton, QStyle::PE_PanelButtonCommand})
        EXPECT_NE(drawn(element, {}), drawn(element, QStyle::State_HasFocus)) << element;
}

TEST(Look, EdgesAreSeenInTheDark)
{
    Theme theme;
    theme.setScheme(Scheme::Dark);
    const ui::look::DeckStyle style(theme);
    QImage image(80, 28, QImage::Format_ARGB32);
    image.fill(Qt::black);
    const auto pixelOfEdge = [&image] { return QColor(image.pixel(40, 0)).name(); };
    QPainter painter(&image);
    QStyleOptionFrame frame;
    frame.rect = image.rect();
    frame.state = QStyle::State_Enabled;
    style.drawPrimitive(QStyle::PE_Frame, &frame, &painter, nullptr);
    EXPECT_EQ(pixelOfEdge(), QStringLiteral("#6c7484")) << "the guide's control edge";
    painter.fillRect(image.rect(), Qt::black);
    QStyleOptionSpinBox spin;
    spin.rect = image.rect();
    spin.state = QStyle::State_Enabled;
    spin.frame = true;
    style.drawComplexControl(QStyle::CC_SpinBox, &spin, &painter, nullptr);
    EXPECT_EQ(pixelOfEdge(), QStringLiteral("#6c7484"));
}

TEST(Look, TextScaleIsHeldBetweenItsEnds)
{
    Theme theme;
    theme.setTextScale(150);
    EXPECT_EQ(theme.px(26), 39);
    EXPECT_EQ(theme.font(ui::look::Face::Body).pixelSize(), 20);
    theme.setTextScale(1000);
    EXPECT_EQ(theme.textScale(), 200);
    theme.setTextScale(-5);
    EXPECT_EQ(theme.textScale(), 80);
}

TEST(Look, TheApplicationFollowsTheScheme)
{
    Theme theme;
    ui::look::ColorScheme scheme;
    const ui::look::Appearance appearance(theme, scheme);
    scheme.setOverride(Scheme::Dark);
    EXPECT_EQ(QApplication::palette().color(QPalette::Base).rgb(), 0xff16181d);
    EXPECT_EQ(QIcon::themeName(), QStringLiteral("breeze-dark"));
    scheme.setOverride(Scheme::Light);
    EXPECT_EQ(QApplication::palette().color(QPalette::Base).rgb(), 0xffffffff);
    EXPECT_EQ(QIcon::themeName(), QStringLiteral("breeze"));
}

} // namespace botdeck::test
