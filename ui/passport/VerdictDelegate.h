// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::passport {

/// A stage's row: its sign by shape and colour, and a tint where something is to be looked at.
class VerdictDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// The theme outlives it.
    explicit VerdictDelegate(const look::Theme &theme, QObject *parent = nullptr);

    void
    paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    const look::Theme &m_theme;
};

} // namespace botdeck::ui::passport
