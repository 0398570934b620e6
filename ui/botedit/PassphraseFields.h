// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Secret.h"

#include <QWidget>

class QFormLayout;

namespace botdeck::ui::look {
class SecretField;
class Sentence;
class Theme;
} // namespace botdeck::ui::look

namespace botdeck::ui::botedit {

/// A passphrase for a file that travels, typed twice, and what can be said about its length.
class PassphraseFields final : public QWidget
{
    Q_OBJECT

public:
    explicit PassphraseFields(const look::Theme &theme, QWidget *parent = nullptr);

    /// Long enough, and the same twice.
    [[nodiscard]] bool isReady() const;
    [[nodiscard]] core::Secret secret() const;
    void forget();

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void judge();
    void retranslate();

    QFormLayout *m_form;
    look::SecretField *m_first;
    look::SecretField *m_second;
    look::Sentence *m_words;
};

} // namespace botdeck::ui::botedit
