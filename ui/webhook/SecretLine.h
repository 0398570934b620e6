// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "core/Secret.h"

#include <QWidget>

class QAction;
class QLineEdit;
class QToolButton;

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::webhook {

/// A line for a secret that is made rather than typed: masked, shown for ten seconds, made anew by its
/// button.
class SecretLine final : public QWidget
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds revealTime{10};

    /// Both outlive it. `name`: of the field; its button is `name` with "New" behind it.
    SecretLine(const char *name, const look::Theme &theme, core::Clock &clock, QWidget *parent = nullptr);
    ~SecretLine() override;

    [[nodiscard]] core::Secret secret() const;
    void setSecret(const core::Secret &secret);
    /// 256 random bits in letters, digits, - and _.
    void makeNew();
    void forget();
    void setReadOnly(bool readOnly);
    void setNames(const QString &field, const QString &newButton);
    /// What has the keyboard, for a label.
    [[nodiscard]] QLineEdit &field() { return *m_field; }

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void reveal(bool shown);
    void retranslate();

    core::Clock &m_clock;
    QLineEdit *m_field;
    QAction *m_reveal;
    QToolButton *m_new;
    /// Grows with each showing: an older one's end means nothing.
    int m_shows = 0;
};

} // namespace botdeck::ui::webhook
