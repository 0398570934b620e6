// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/Tokens.h"

#include <QColor>
#include <QFont>
#include <QObject>
#include <QPalette>

#include <array>
#include <optional>

namespace botdeck::ui::look {

/// The type styles of the design guide.
enum class Face {
    Body,
    BodyStrong,
    Medium,
    Secondary,
    SecondaryStrong,
    Caption,
    CaptionStrong,
    Title,
    Mono,
    MonoStrong
};
inline constexpr size_t faceCount = size_t(Face::MonoStrong) + 1;

/// Colours, fonts and sizes as they are now. Whoever paints holds a reference and asks when painting.
class Theme final : public QObject
{
    Q_OBJECT

public:
    explicit Theme(QObject *parent = nullptr);

    void setScheme(Scheme scheme);
    [[nodiscard]] Scheme scheme() const { return m_scheme; }

    /// Hints and edges as strong as what they stand beside.
    void setHighContrast(bool high);
    [[nodiscard]] bool isHighContrast() const { return m_highContrast; }

    /// In per cent, 80 to 200; what lies outside is brought to the nearer end.
    void setTextScale(int percent);
    [[nodiscard]] int textScale() const { return m_textScale; }

    [[nodiscard]] QColor colour(Token token) const;
    /// The design guide's families where they are installed, the system's else, and Chinese ones behind both.
    /// The first asks the system what there is.
    [[nodiscard]] const QFont &font(Face face) const
    {
        if (!m_fonts)
            makeFonts();
        return m_fonts->at(size_t(face));
    }
    /// A length of the guide (device independent pixels) at the present text scale.
    [[nodiscard]] int px(int length) const;
    [[nodiscard]] QPalette palette() const;

Q_SIGNALS:
    void changed();

private:
    void makeFonts() const;

    Scheme m_scheme = Scheme::Light;
    bool m_highContrast = false;
    int m_textScale = 100;
    // Made when they are asked for: reading the system's fonts is a good part of a start.
    mutable QStringList m_textFamilies;
    mutable QStringList m_monoFamilies;
    mutable std::optional<std::array<QFont, faceCount>> m_fonts;
};

} // namespace botdeck::ui::look
