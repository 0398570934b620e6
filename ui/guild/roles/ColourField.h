// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>
#include <vector>

class QLineEdit;
class QPushButton;
class QToolButton;

namespace botdeck::ui::look {
class Sentence;
class Theme;
} // namespace botdeck::ui::look

namespace botdeck::ui::guild {

/// A colour of 24 bits that is typed, chosen from the usual ones, or from all. 0 is none.
class ColourField final : public QWidget
{
    Q_OBJECT

public:
    /// The theme outlives it.
    explicit ColourField(const look::Theme &theme, QWidget *parent = nullptr);

    /// 0xRRGGBB
    void setColour(quint64 colour);
    /// None while what is typed is no colour.
    [[nodiscard]] std::optional<quint64> colour() const;

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void follow();
    void choose();
    [[nodiscard]] QIcon swatch(quint64 colour) const;
    void applyTheme();
    void retranslate();

    const look::Theme &m_theme;
    QLineEdit *m_field;
    QPushButton *m_choose;
    std::vector<QToolButton *> m_usual;
    look::Sentence *m_fault;
};

} // namespace botdeck::ui::guild
