// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/guild/overwrites/OverwriteStates.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace botdeck::ui::look {
class ElidedLabel;
}

namespace botdeck::ui::guild {

class OverwriteBitList;
class OverwriteBitModel;

/// One overwrite whole: whose and where, its masks, and each permission with a switch.
class OverwritePanel final : public QWidget
{
    Q_OBJECT

public:
    /// Draft and theme outlive it.
    OverwritePanel(const OverwriteDraft &draft, const look::Theme &theme, QWidget *parent = nullptr);

    /// Without telling it.
    void goTo(const OverwriteCell &cell, int bit);
    [[nodiscard]] OverwriteBitList &bits() { return *m_bits; }

Q_SIGNALS:
    /// Its masks, for the clipboard.
    void copyAsked(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void refresh();
    void applyTheme();
    void retranslate();
    [[nodiscard]] QString masks() const;

    const OverwriteDraft &m_draft;
    const look::Theme &m_theme;
    OverwriteCell m_cell;
    int m_bit = -1;
    look::ElidedLabel *m_title;
    look::ElidedLabel *m_masks;
    QToolButton *m_copy;
    OverwriteBitModel *m_model;
    OverwriteBitList *m_bits;
};

} // namespace botdeck::ui::guild
