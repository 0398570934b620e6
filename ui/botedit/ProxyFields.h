// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "core/Secret.h"
#include "domain/BotProfile.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::botedit {

class TokenField;

/// How a bot's server is reached. Host and all that follows stand there only where a proxy is named.
class ProxyFields final : public QWidget
{
    Q_OBJECT

public:
    /// Whether there may be a saved password that stays unless another one is typed.
    enum class Saved { No, Maybe };

    ProxyFields(const look::Theme &theme, core::Clock &clock, Saved saved, QWidget *parent = nullptr);

    void setProxy(const domain::ProxyRoute &proxy);
    [[nodiscard]] domain::ProxyRoute proxy() const;
    /// What is to be kept from now on: nothing where it stays as it is, an empty one where none is kept.
    [[nodiscard]] std::optional<core::Secret> password() const;
    void forgetSecrets();
    /// What is still missing, as a sentence; empty where nothing is.
    [[nodiscard]] QString objection() const;
    /// The part that the row's key leads to.
    [[nodiscard]] QWidget *first() const;

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] bool isNamed() const;
    void showRows();
    void retranslate();

    const Saved m_saved;
    bool m_mayBeSaved = false;
    QFormLayout *m_form = nullptr;
    QComboBox *m_kind;
    QLineEdit *m_host;
    QSpinBox *m_port;
    QLineEdit *m_user;
    TokenField *m_password;
    QCheckBox *m_remove;
};

} // namespace botdeck::ui::botedit
