// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/Theme.h"

#include <QCache>
#include <QObject>
#include <QStaticText>

class QPainter;

namespace botdeck::ui::look {

/// Lines of plain text, laid out and elided once and painted often: shaping text is most of what painting a
/// table costs. Holds the lines painted last; forgets them all when the theme's fonts change.
class TextCache final : public QObject
{
    Q_OBJECT

public:
    static constexpr int linesKept = 4096;

    explicit TextCache(const Theme &theme, QObject *parent = nullptr);

    /// At the left, vertically centred, with an ellipsis where it does not fit.
    void draw(QPainter &painter, const QRect &rect, const QString &text, Face face, const QColor &colour);
    /// The same where parts of the text come again and the whole seldom does: a time, and its milliseconds
    /// from `cut` on. In a face whose letters are all as wide, so that nothing stands otherwise.
    void drawParts(
        QPainter &painter, const QRect &rect, const QString &text, qsizetype cut, Face face,
        const QColor &colour);

private:
    struct Key
    {
        QString text;
        Face face;
        int width;

        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed)
        {
            return qHashMulti(seed, key.text, int(key.face), key.width);
        }
    };

    [[nodiscard]] const QStaticText &line(const Key &key);
    void drawLine(QPainter &painter, const QRect &rect, qreal from, const QStaticText &shown) const;
    [[nodiscard]] QStaticText *laidOut(const Key &key);

    const Theme &m_theme;
    QCache<Key, QStaticText> m_lines{linesKept};
};

} // namespace botdeck::ui::look
