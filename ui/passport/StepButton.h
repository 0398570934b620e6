// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/passport/WizardStep.h"

#include <QAbstractButton>

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::passport {

/// A step in the list beside the wizard: its number, or a tick where it is done; its name, and below that
/// what became of it.
class StepButton final : public QAbstractButton
{
    Q_OBJECT

public:
    /// The theme outlives it.
    StepButton(WizardStep step, const look::Theme &theme, QWidget *parent = nullptr);

    /// The checked one is where the wizard is.
    void setNote(const QString &words, bool isDone);
    /// Only the number; its words are the tooltip.
    void setCompact(bool isCompact);
    void retranslate();

    [[nodiscard]] QSize sizeHint() const override;
    /// Beside a wizard's pages there is no more room than is asked for.
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintNumber(QPainter &painter, const QRect &rect) const;
    void paintWords(QPainter &painter) const;
    void sayTip();

    const WizardStep m_step;
    const look::Theme &m_theme;
    QString m_note;
    bool m_isDone = false;
    bool m_isCompact = false;
};

} // namespace botdeck::ui::passport
