// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStaticText>
#include <QStyledItemDelegate>

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::guild {

struct StepRow;

/// Paints a numbered row: its title and what came of it, its words below, why it matters. Words are laid out
/// once for a width.
class StepDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// The theme outlives it.
    explicit StepDelegate(const look::Theme &theme, QObject *parent = nullptr);

    void
    paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// For the width of the view.
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Fonts or widths are other ones.
    void forget() { m_texts.clear(); }

private:
    struct Places
    {
        QRect number;
        QRect title;
        QRect tag;
        QRect words;
        QRect mark;
        int height = 0;
    };

    /// Of a row of this width, from its corner.
    [[nodiscard]] Places placesOf(const StepRow &row, int width) const;
    [[nodiscard]] const QStaticText &laidOut(const QString &text, bool isTitle, int width) const;
    void paintNumber(QPainter &painter, const QRect &circle, int number, bool isMarked) const;
    void paintTag(QPainter &painter, const QRect &rect, const StepRow &row) const;
    void paintMarkChip(QPainter &painter, const QRect &rect, const QString &words) const;

    struct TextKey
    {
        QString text;
        bool isTitle = false;
        int width = 0;

        bool operator==(const TextKey &) const = default;
        friend size_t qHash(const TextKey &key, size_t seed)
        {
            return qHashMulti(seed, key.text, key.isTitle, key.width);
        }
    };

    const look::Theme &m_theme;
    mutable QHash<TextKey, QStaticText> m_texts;
};

} // namespace botdeck::ui::guild
