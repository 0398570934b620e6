// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "core/Secret.h"

#include <QLineEdit>

namespace botdeck::ui::botedit {

/// A field for a secret that is being typed. Masked; its action reveals it for a while, and meanwhile nothing
/// of it can be marked, so that none of it gets onto a clipboard unasked. Its dialog calls forget() at its
/// end.
class TokenField final : public QLineEdit
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds revealTime{10};

    explicit TokenField(core::Clock &clock, QWidget *parent = nullptr);
    ~TokenField() override;

    /// A copy of what was typed, as it is.
    [[nodiscard]] core::Secret secret() const;
    /// The same without the white space around it that copying brings along.
    [[nodiscard]] core::Secret token() const;
    /// Masked and empty, without an undo history.
    void forget();
    /// Ctrl+R while the field has the focus.
    [[nodiscard]] QAction &revealAction() { return *m_reveal; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void reveal();
    void mask();
    void retranslate();

    core::Clock &m_clock;
    QAction *m_reveal;
    /// Grows with each reveal: an older one's end means nothing.
    int m_reveals = 0;
};

} // namespace botdeck::ui::botedit
