// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/permissions/PermissionMask.h"

#include <QWidget>

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::guild {

class MaskDraft;

/// The mask's binary digits with the numbers of their bits; what changed and what has no name is framed. The
/// arrow keys go from bit to bit, 0, 1 and Space write one, Ctrl+V takes a whole number.
class BitStrip final : public QWidget
{
    Q_OBJECT

public:
    /// Draft and theme outlive it.
    BitStrip(MaskDraft &draft, const look::Theme &theme, QWidget *parent = nullptr);

    /// The bit of the keys.
    [[nodiscard]] int current() const { return m_current; }
    /// Where its digit stands; empty for one that is not shown.
    [[nodiscard]] QRect bitRect(int bit) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Somebody wrote it; nothing is changed yet.
    void written(botdeck::domain::PermissionMask mask);
    void pasted(const QString &text);
    void copyAsked(const QString &text);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void goTo(int bit);
    void describe();
    bool wroteDigit(const QKeyEvent &event);
    bool wentAway(int key);
    [[nodiscard]] int bitAt(const QPoint &place) const;
    [[nodiscard]] int highest() const;
    [[nodiscard]] int digitWidth() const;
    [[nodiscard]] int lineHeight() const;
    [[nodiscard]] int naturalWidth() const;
    [[nodiscard]] bool isSplit() const;
    void paintBit(QPainter &painter, int bit) const;
    void paintNumber(QPainter &painter, int bit) const;

    MaskDraft &m_draft;
    const look::Theme &m_theme;
    int m_current = 0;
};

} // namespace botdeck::ui::guild
