// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conversation/ChatMessage.h"
#include "ui/converse/RowPicture.h"

#include <QCache>
#include <QHash>

namespace botdeck::ui::converse {

struct RowSource;

/// Rows are laid out once for a width. All heights are kept, a list asks for each of them; of the pictures
/// only those painted last.
class RowCache
{
public:
    explicit RowCache(const look::Theme &theme);

    int heightOf(const RowSource &source);
    RowPicture pictureOf(const RowSource &source);
    /// Another look or language.
    void forget();

private:
    struct Origin
    {
        domain::ChatMessage message;
        bool isNewDay = false;
        int width = 0;
        /// Of its forms.
        QStringList names = {};

        [[nodiscard]] bool isOf(const RowSource &source) const;
    };
    struct Height
    {
        Origin origin;
        int height = 0;
    };
    struct Kept
    {
        Origin origin;
        RowPicture picture;
    };

    const look::Theme &m_theme;
    QHash<QString, Height> m_heights;
    QCache<QString, Kept> m_pictures;
};

} // namespace botdeck::ui::converse
