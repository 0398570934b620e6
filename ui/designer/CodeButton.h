// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/keyboard/KeyboardCode.h"

#include <QToolButton>

namespace botdeck::ui::designer {

/// The keyboard as code: a menu of the languages.
class CodeButton final : public QToolButton
{
    Q_OBJECT

public:
    explicit CodeButton(QWidget *parent = nullptr);

Q_SIGNALS:
    void languageChosen(botdeck::domain::CodeLanguage language);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
};

} // namespace botdeck::ui::designer
