// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/Theme.h"

#include <QFontDatabase>

#include <algorithm>
#include <array>

namespace botdeck::ui::look {

namespace {

struct FaceRow
{
    Face face;
    bool mono;
    int pixels;
    QFont::Weight weight;
};

constexpr std::array faces{
    FaceRow{Face::Body, false, 13, QFont::Normal},
    FaceRow{Face::BodyStrong, false, 13, QFont::DemiBold},
    FaceRow{Face::Medium, false, 13, QFont::Medium},
    FaceRow{Face::Secondary, false, 12, QFont::Normal},
    FaceRow{Face::SecondaryStrong, false, 12, QFont::DemiBold},
    FaceRow{Face::Caption, false, 11, QFont::Normal},
    FaceRow{Face::CaptionStrong, false, 11, QFont::DemiBold},
    FaceRow{Face::Title, false, 15, QFont::DemiBold},
    FaceRow{Face::Mono, true, 12, QFont::Normal},
    FaceRow{Face::MonoStrong, true, 12, QFont::DemiBold},
};
static_assert(faces.size() == faceCount);

struct RoleRow
{
    QPalette::ColorRole role;
    Token token;
};

constexpr std::array roles{
    RoleRow{QPalette::Window, Token::Window},
    RoleRow{QPalette::WindowText, Token::Text},
    RoleRow{QPalette::Base, Token::Base},
    RoleRow{QPalette::AlternateBase, Token::Alternate},
    RoleRow{QPalette::Text, Token::Text},
    RoleRow{QPalette::Button, Token::Raised},
    RoleRow{QPalette::ButtonText, Token::Text},
    RoleRow{QPalette::BrightText, Token::OnFill},
    RoleRow{QPalette::Light, Token::Raised},
    RoleRow{QPalette::Midlight, Token::RowLine},
    RoleRow{QPalette::Mid, Token::ButtonEdge},
    RoleRow{QPalette::Dark, Token::ControlEdge},
    RoleRow{QPalette::Shadow, Token::ControlEdge},
    RoleRow{QPalette::Highlight, Token::Selection},
    RoleRow{QPalette::HighlightedText, Token::Text},
    RoleRow{QPalette::Link, Token::Accent},
    RoleRow{QPalette::LinkVisited, Token::Accent},
    RoleRow{QPalette::ToolTipBase, Token::Raised},
    RoleRow{QPalette::ToolTipText, Token::Text},
    RoleRow{QPalette::PlaceholderText, Token::Muted},
};

constexpr std::array textRoles{
    QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText,
    QPalette::PlaceholderText};

QStringList families(const QString &wanted, QFontDatabase::SystemFont fallback)
{
    QStringList list;
    if (QFontDatabase::hasFamily(wanted))
        list.append(wanted);
    list.append(QFontDatabase::systemFont(fallback).family());
    // Named, because the system would otherwise take Japanese glyphs for Chinese text.
    list.append(QStringLiteral("Noto Sans CJK SC"));
    return list;
}

} // namespace

Theme::Theme(QObject *parent)
    : QObject(parent)
{
}

void Theme::setScheme(Scheme scheme)
{
    if (m_scheme == scheme)
        return;
    m_scheme = scheme;
    Q_EMIT changed();
}

void Theme::setHighContrast(bool high)
{
    if (m_highContrast == high)
        return;
    m_highContrast = high;
    Q_EMIT changed();
}

void Theme::setTextScale(int percent)
{
    const int scale = std::clamp(percent, 80, 200);
    if (m_textScale == scale)
        return;
    m_textScale = scale;
    m_fonts.reset();
    Q_EMIT changed();
}

QColor Theme::colour(Token token) const
{
    if (m_highContrast) {
        const auto *const found =
            std::find_if(strongerTokens.begin(), strongerTokens.end(), [token](const Stronger &each) {
                return each.token == token;
            });
        token = found == strongerTokens.end() ? token : found->stronger;
    }
    const TokenColours &row = tokenTable.at(size_t(token));
    return QColor::fromRgb(m_scheme == Scheme::Light ? row.light : row.dark);
}

void Theme::makeFonts() const
{
    if (m_textFamilies.isEmpty()) {
        m_textFamilies = families(QStringLiteral("Inter"), QFontDatabase::GeneralFont);
        m_monoFamilies = families(QStringLiteral("JetBrains Mono"), QFontDatabase::FixedFont);
    }
    m_fonts.emplace();
    for (const FaceRow &row : faces) {
        QFont font;
        font.setFamilies(row.mono ? m_monoFamilies : m_textFamilies);
        if (row.mono)
            font.setStyleHint(QFont::Monospace);
        font.setPixelSize(px(row.pixels));
        font.setWeight(row.weight);
        m_fonts->at(size_t(row.face)) = font;
    }
}

int Theme::px(int length) const
{
    return (length * m_textScale + 50) / 100;
}

QPalette Theme::palette() const
{
    QPalette palette;
    for (const RoleRow &row : roles)
        palette.setColor(row.role, colour(row.token));
    palette.setColor(QPalette::Inactive, QPalette::Highlight, colour(Token::Unfocused));
    for (const QPalette::ColorRole role : textRoles) {
        QColor faint = colour(Token::Muted);
        faint.setAlphaF(0.6F);
        palette.setColor(QPalette::Disabled, role, faint);
    }
    return palette;
}

} // namespace botdeck::ui::look

#include "moc_Theme.cpp"
