// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QLineEdit>

namespace botdeck::ui::preferences {

/// Takes one key as it is pressed, instead of what it does. Tab goes on, Escape gives up, Delete and
/// Backspace mean: no key.
class KeyCatcher final : public QLineEdit
{
    Q_OBJECT

public:
    explicit KeyCatcher(QWidget *parent = nullptr);

    void setKey(const QKeySequence &key);

Q_SIGNALS:
    /// Empty: none is wanted.
    void caught(const QKeySequence &key);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] static bool isLeft(const QKeyEvent &event);
};

} // namespace botdeck::ui::preferences
