// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

#include <span>

namespace botdeck::ui::preferences {

/// A value as the settings' file says it, and what is shown for it.
struct Choice
{
    const char *value;
    const char *english;
};

/// One of several values, in words. The rows' texts are translated in the context "Settings".
class ChoiceBox final : public QComboBox
{
    Q_OBJECT

public:
    /// The table outlives the box.
    explicit ChoiceBox(std::span<const Choice> choices, QWidget *parent = nullptr);

    [[nodiscard]] QString value() const { return currentData().toString(); }
    void setValue(const QString &value);

protected:
    void changeEvent(QEvent *event) override;
    /// A page that is scrolled does not change what happens to be under the mouse.
    void wheelEvent(QWheelEvent *event) override;

private:
    void retranslate();

    const std::span<const Choice> m_choices;
};

} // namespace botdeck::ui::preferences
