// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::guild {

class StepDelegate;
class StepModel;

/// Numbered rows as high as their words are.
class StepList final : public QListView
{
    Q_OBJECT

public:
    /// Model and theme outlive it.
    StepList(StepModel &model, const look::Theme &theme, QWidget *parent = nullptr);

    /// Of all rows at the present width.
    [[nodiscard]] int wholeHeight() const;

Q_SIGNALS:
    /// Ctrl+C.
    void copyAsked();
    /// wholeHeight() may be another one.
    void laidOut();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();

    StepDelegate *m_delegate;
};

} // namespace botdeck::ui::guild
