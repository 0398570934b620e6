// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Secret.h"

#include <QWidget>

class QLabel;

namespace botdeck::ui::look {
class SecretField;
class Sentence;
class Theme;
} // namespace botdeck::ui::look

namespace botdeck::ui::widgets {

/// A new passphrase, typed twice, and what can be said of it.
class NewPassphraseFields final : public QWidget
{
    Q_OBJECT

public:
    explicit NewPassphraseFields(const look::Theme &theme, QWidget *parent = nullptr);

    /// It may be taken: long enough, and the same twice.
    [[nodiscard]] bool isReady() const;
    [[nodiscard]] core::Secret secret() const;
    void forget();
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    /// isReady() may say something else.
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void judge();
    void retranslate();

    QLabel *m_firstLabel;
    look::SecretField *m_first;
    look::Sentence *m_note;
    QLabel *m_secondLabel;
    look::SecretField *m_second;
    look::Sentence *m_difference;
};

} // namespace botdeck::ui::widgets
