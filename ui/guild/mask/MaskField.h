// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/guild/mask/MaskText.h"

#include <QLineEdit>

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::guild {

/// A field for a mask in one notation. What is typed counts from Enter or when the field is left, what is
/// pasted at once; Escape takes it back. A fault is underlined.
class MaskField final : public QLineEdit
{
    Q_OBJECT

public:
    /// The theme outlives it.
    MaskField(MaskNotation notation, const look::Theme &theme, QWidget *parent = nullptr);

    /// What stands in the field from now on.
    void setMask(domain::PermissionMask mask);
    /// Of what is typed; no fault while it is the mask.
    [[nodiscard]] const WrittenMask &typed() const { return m_typed; }
    /// Something else stands in it than the mask.
    [[nodiscard]] bool isAsTyped() const { return text() != m_shown; }
    void takeBack();

Q_SIGNALS:
    void typedChanged();
    /// It can be read or not: see typed().
    void entered();

protected:
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void follow(const QString &text);
    void applyTheme();
    void retranslate();

    MaskNotation m_notation;
    const look::Theme &m_theme;
    QString m_shown;
    QString m_before;
    WrittenMask m_typed;
    bool m_isPasting = false;
};

} // namespace botdeck::ui::guild
