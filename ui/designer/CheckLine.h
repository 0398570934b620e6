// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/keyboard/KeyboardChecks.h"
#include "ui/look/StateMark.h"

#include <QAbstractButton>
#include <QTextLayout>

class QToolButton;

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::designer {

/// The tone of what a rule objects to; a note has none.
look::Tone objectionTone(domain::KeyboardSeverity severity);

/// The sign of each severity, in a square of that side.
void paintSeverity(
    QPainter &painter, const QRect &rect, domain::KeyboardSeverity severity, const look::Theme &theme);

/// One objection, wrapped where it must be: its sign, the place in bold, the words. Pressed by click, Space
/// and Enter.
class CheckLine final : public QAbstractButton
{
    Q_OBJECT

public:
    /// The theme outlives it. An empty place is left out.
    CheckLine(
        const look::Theme &theme, domain::KeyboardSeverity severity, const QString &place,
        const QString &words, QWidget *parent = nullptr);

    /// A link at its end.
    QToolButton &addFix(const QString &words);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int textLeft() const;
    /// Its height.
    int wrap(QTextLayout &layout, int width) const;

    const look::Theme &m_theme;
    domain::KeyboardSeverity m_severity;
    QString m_words;
    qsizetype m_placeLength;
    QToolButton *m_fix = nullptr;
};

} // namespace botdeck::ui::designer
