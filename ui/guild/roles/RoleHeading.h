// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace botdeck::ui::look {
class ElidedLabel;
class Theme;
} // namespace botdeck::ui::look

namespace botdeck::ui::guild {

class Chip;
class MaskDraft;

/// Which role is edited: its dot, name, what else is known of it, and how much is not saved yet.
class RoleHeading final : public QWidget
{
    Q_OBJECT

public:
    /// Draft and theme outlive it.
    RoleHeading(const MaskDraft &draft, const look::Theme &theme, QWidget *parent = nullptr);

    /// An invalid colour: a dot of the text's.
    void setRole(const QString &name, const QColor &colour, const QString &subtitle);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    void applyTheme();

    const MaskDraft &m_draft;
    const look::Theme &m_theme;
    look::ElidedLabel *m_name;
    look::ElidedLabel *m_subtitle;
    Chip *m_unsaved;
    QColor m_colour;
};

} // namespace botdeck::ui::guild
