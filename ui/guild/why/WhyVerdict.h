// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/guild/why/WhyWords.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::guild {

/// Whether something is allowed, on the colour of the answer, with its sign; where an edit is not saved one
/// switches between now and after.
class WhyVerdict final : public QWidget
{
    Q_OBJECT

public:
    /// The theme outlives it.
    explicit WhyVerdict(const look::Theme &theme, QWidget *parent = nullptr);

    void say(const WhyVerdictWords &words);
    /// There is an edit, and from now on it is looked at; or there is none. switched() does not follow.
    void setAfterOffered(bool offered);
    [[nodiscard]] bool showsAfter() const;
    [[nodiscard]] QString words() const;

Q_SIGNALS:
    /// By the operator.
    void switched();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void applyTheme();
    void fitSwitches();
    void retranslate();

    const look::Theme &m_theme;
    bool m_isAllowed = false;
    bool m_isOffered = false;
    QLabel *m_title;
    QLabel *m_detail;
    QPushButton *m_now;
    QPushButton *m_after;
};

} // namespace botdeck::ui::guild
